package dev.crowfoot.samples;

import static dev.crowfoot.samples.Common.all;
import static dev.crowfoot.samples.Common.naturalId;
import static dev.crowfoot.samples.Common.rules;
import static dev.crowfoot.samples.Common.unique;

import dev.crowfoot.design.Attribute;
import dev.crowfoot.design.ColumnSpec;
import dev.crowfoot.design.DefaultValue;
import dev.crowfoot.design.Design;
import dev.crowfoot.design.ReferentialAction;
import dev.crowfoot.design.RelationshipEnd;
import dev.crowfoot.design.Validation;
import dev.crowfoot.design.Validation.Rule;
import dev.crowfoot.design.id.AttributeId;
import dev.crowfoot.design.id.EntityId;
import dev.crowfoot.design.type.DecimalType;
import dev.crowfoot.design.type.SimpleType;
import dev.crowfoot.design.type.StringType;
import dev.crowfoot.diagram.CardColor;
import dev.crowfoot.diagram.Placement;
import dev.crowfoot.target.Target;
import java.util.List;
import java.util.TreeMap;

/** Students enrol in courses: an association with a date and a grade of its own. */
final class UniversitySample {

    private UniversitySample() {}

    static Sample make() {
        Design first = Design.EMPTY.with(student().entity()).with(lecturer().entity()).with(course().entity()).with(enrolment().entity());
        Design second = Sample.renamed(first, "Course", "points", "credits");
        second = Sample.extended(second, "Course",
                Attribute.of(new AttributeId(Draft.id("Course.capacity")), "capacity", SimpleType.SMALL_INTEGER)
                        .withColumn(ColumnSpec.NOT_NULL.withDefaultValue(DefaultValue.literal("30"))));
        TreeMap<EntityId, Placement> places = new TreeMap<>();
        Sample.place(places, "Student", 80, 80, CardColor.BLUE);
        Sample.place(places, "Enrolment", 480, 80, CardColor.ORANGE);
        Sample.place(places, "Course", 880, 80, CardColor.TEAL);
        Sample.place(places, "Lecturer", 880, 400, CardColor.PURPLE);
        return Sample.of("university", List.of(Target.POSTGRESQL, Target.H2), places, "Students, courses and enrolments", first,
                "Points are called credits", second);
    }

    private static Draft student() {
        return Draft.of("Student", "Somebody who studies here.").counted()
                .has("studentNumber", new StringType(12), naturalId())
                .has("givenName", new StringType(80), rules(Rule.NOT_BLANK))
                .has("familyName", new StringType(80), rules(Rule.NOT_BLANK))
                .has("email", new StringType(254), all(unique(), rules(Rule.EMAIL)))
                .mayHave("dateOfBirth", SimpleType.DATE, rules(Rule.PAST))
                .index("familyName", "givenName");
    }

    private static Draft lecturer() {
        return Draft.of("Lecturer", "Somebody who teaches here.").counted()
                .has("name", new StringType(120), rules(Rule.NOT_BLANK))
                .mayHave("room", new StringType(20));
    }

    private static Draft course() {
        return Draft.of("Course", "What can be studied.").counted()
                .has("code", new StringType(10), naturalId())
                .has("title", new StringType(160), rules(Rule.NOT_BLANK))
                .has("points", SimpleType.SMALL_INTEGER, rules(new Validation.Min(1), new Validation.Max(30)))
                .mayReferTo("lecturer", "Lecturer", ReferentialAction.SET_NULL, RelationshipEnd.named("courses").withOrderBy("title"));
    }

    private static Draft enrolment() {
        return Draft.of("Enrolment", "A student in a course.")
                .refersTo("student", "Student", ReferentialAction.CASCADE, Common.owned("enrolments"))
                .refersTo("course", "Course", ReferentialAction.NO_ACTION, RelationshipEnd.named("enrolments"))
                .has("enrolledOn", SimpleType.DATE)
                .mayHave("grade", new DecimalType(2, 1),
                        rules(new Validation.DecimalMin("1.0", true), new Validation.DecimalMax("5.0", true)))
                .key("student", "course")
                .check("ck_enrolments_grade", "grade between 1.0 and 5.0");
    }
}
