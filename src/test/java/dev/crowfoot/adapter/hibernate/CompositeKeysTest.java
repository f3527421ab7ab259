package dev.crowfoot.adapter.hibernate;

import static dev.crowfoot.adapter.hibernate.BootedCode.get;
import static dev.crowfoot.testing.Sketch.column;
import static dev.crowfoot.testing.Sketch.design;
import static dev.crowfoot.testing.Sketch.embeddable;
import static dev.crowfoot.testing.Sketch.embedded;
import static dev.crowfoot.testing.Sketch.entity;
import static dev.crowfoot.testing.Sketch.id;
import static dev.crowfoot.testing.Sketch.integer;
import static dev.crowfoot.testing.Sketch.oneToOne;
import static dev.crowfoot.testing.Sketch.relationship;
import static dev.crowfoot.testing.Sketch.text;
import static dev.crowfoot.testing.Sketch.toOne;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import dev.crowfoot.design.Design;
import dev.crowfoot.design.Entity;
import dev.crowfoot.design.Key;
import dev.crowfoot.design.Key.CompositeStyle;
import dev.crowfoot.design.Linkage;
import dev.crowfoot.design.Relationship;
import dev.crowfoot.design.Relationship.Cardinality;
import dev.crowfoot.design.RelationshipEnd;
import dev.crowfoot.target.Target;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Every way to write a primary key finds its rows again. */
class CompositeKeysTest {

    static Stream<Arguments> stylesAndTargets() {
        return Stream.of(CompositeStyle.values()).flatMap(style -> Stream.of(Target.values()).map(target -> Arguments.of(style, target)));
    }

    private static Entity keyed(Entity entity, CompositeStyle style, String... columns) {
        return entity.withKey(new Key(null, Stream.of(columns).map(c -> column(c)).toList(), style));
    }

    @ParameterizedTest
    @MethodSource("stylesAndTargets")
    void aKeyOfTwoAttributes(CompositeStyle style, Target target) throws Exception {
        Design design =
                design(keyed(entity("Line", integer("l-number"), integer("l-place"), text("l-label")), style, "l-number", "l-place"));
        try (MigratedDatabase database = MigratedDatabase.of(design, target)) {
            BootedCode code = database.booted();
            boolean whole = style == CompositeStyle.EMBEDDED_ID;
            code.persist(whole ? code.make("Line", code.make("LineId", 1, 2), "a") : code.make("Line", 1, 2, "a"));
            code.persist(whole ? code.make("Line", code.make("LineId", 2, 1), "b") : code.make("Line", 2, 1, "b"));
            Object found = code.find("Line", code.make("LineId", 1, 2));
            assertEquals("a", get(found, "getLabel"));
            assertEquals(found, code.find("Line", code.make("LineId", 1, 2)));
            assertNotEquals(found, code.find("Line", code.make("LineId", 2, 1)));
        }
    }

    @ParameterizedTest
    @MethodSource("stylesAndTargets")
    void aKeyOfTwoRelationships(CompositeStyle style, Target target) throws Exception {
        Design design = design(entity("Student", id("s")), entity("Course", id("c")),
                keyed(entity("Enrolment", toOne("e-student", "Student"), toOne("e-course", "Course"), integer("e-grade")), style,
                        "e-student",
                        "e-course"));
        try (MigratedDatabase database = MigratedDatabase.of(design, target)) {
            BootedCode code = database.booted();
            Object student = code.make("Student");
            Object course = code.make("Course");
            Object other = code.make("Course");
            code.persist(student, course, other, code.make("Enrolment", student, course, 1), code.make("Enrolment", student, other, 2));
            Object key = code.make("EnrolmentId", get(student, "getId"), get(other, "getId"));
            assertEquals(2, get(code.find("Enrolment", key), "getGrade"));
            assertEquals(List.of(other), code.query("select e.course from Enrolment e where e.grade = 2"));
            assertEquals(List.of("1", "2"), database.column("select grade from enrolments order by grade"));
        }
    }

    @ParameterizedTest
    @MethodSource("stylesAndTargets")
    void aKeyOfARelationshipAndAnAttribute(CompositeStyle style, Target target) throws Exception {
        Design design = design(entity("Invoice", id("i")),
                keyed(entity("Line", toOne("l-invoice", "Invoice"), integer("l-place"), text("l-label")), style, "l-invoice", "l-place"));
        try (MigratedDatabase database = MigratedDatabase.of(design, target)) {
            BootedCode code = database.booted();
            Object invoice = code.make("Invoice");
            code.persist(invoice);
            Object key = code.make("LineId", get(invoice, "getId"), 7);
            code.persist(style == CompositeStyle.EMBEDDED_ID ? code.make("Line", key, invoice, "a") : code.make("Line", invoice, 7, "a"));
            assertEquals("a", get(code.find("Line", key), "getLabel"));
            assertEquals(List.of(invoice), code.query("select l.invoice from Line l"));
        }
    }

    @ParameterizedTest
    @EnumSource(Target.class)
    void aKeyThatIsAnothersKey(Target target) throws Exception {
        Design design = design(entity("User", id("u")),
                keyed(entity("Profile", oneToOne("p-user", "User"), text("p-motto")), CompositeStyle.ID_CLASS, "p-user"));
        try (MigratedDatabase database = MigratedDatabase.of(design, target)) {
            BootedCode code = database.booted();
            Object user = code.make("User");
            code.persist(user, code.make("Profile", user, "carpe diem"));
            Object found = code.find("Profile", get(user, "getId"));
            assertEquals("carpe diem", get(found, "getMotto"));
            assertEquals(get(user, "getId"), get(found, "getId"));
        }
    }

    @ParameterizedTest
    @EnumSource(Target.class)
    void aKeyThatIsAnEmbeddable(Target target) throws Exception {
        Design design = design(embeddable("Place", integer("p-line"), integer("p-seat")),
                keyed(entity("Ticket", embedded("t-place", "Place"), text("t-holder")), CompositeStyle.ID_CLASS, "t-place"));
        try (MigratedDatabase database = MigratedDatabase.of(design, target)) {
            BootedCode code = database.booted();
            code.persist(code.make("Ticket", code.make("Place", 3, 4), "Ada"));
            assertEquals("Ada", get(code.find("Ticket", code.make("Place", 3, 4)), "getHolder"));
        }
    }

    @ParameterizedTest
    @MethodSource("stylesAndTargets")
    void aOneToOneInAJoinTableIsReadFromItsOtherEnd(CompositeStyle style, Target target) throws Exception {
        Relationship guest = relationship("t-guest", "Guest", Cardinality.ONE_TO_ONE, Linkage.JoinTable.DEFAULT)
                .withInverse(RelationshipEnd.named("ticket"));
        Design design = design(entity("Guest", id("g")),
                keyed(entity("Ticket", integer("t-row"), integer("t-place"), guest), style, "t-row", "t-place"));
        try (MigratedDatabase database = MigratedDatabase.of(design, target)) {
            BootedCode code = database.booted();
            Object here = code.make("Guest");
            boolean whole = style == CompositeStyle.EMBEDDED_ID;
            Object ticket = whole ? code.make("Ticket", code.make("TicketId", 1, 2), here) : code.make("Ticket", 1, 2, here);
            code.persist(here, ticket);
            assertEquals(List.of(ticket), code.query("select g.ticket from Guest g"));
            assertEquals(List.of("1"), database.column("select count(*) from ticket_guest where ticket_row = 1 and ticket_place = 2"));
        }
    }
}
