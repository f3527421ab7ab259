package dev.crowfoot.wiring;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.crowfoot.design.Attribute;
import dev.crowfoot.design.AttributeRole;
import dev.crowfoot.design.Entity;
import dev.crowfoot.design.EnumType.Storage;
import dev.crowfoot.design.Member;
import dev.crowfoot.design.Relationship;
import dev.crowfoot.design.Relationship.Cardinality;
import dev.crowfoot.design.type.EnumRef;
import dev.crowfoot.design.type.NativeType;
import dev.crowfoot.testing.PsqlScript;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import java.util.stream.Stream;
import javafx.scene.control.ButtonBase;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** All that is read into a database, and all that is suggested, is a tick in the wizard; and whatever is ticked, the project is in step. */
class ImportChoicesWizardTest extends ServerTestCase {

    private static final Path SCHEMAS = Path.of("src/test/resources/fidelity");
    private static final String CHOICES = "#import-choices";

    private ImportRobot wizard = new ImportRobot(WindowRobot.none());

    @BeforeEach
    void person() {
        wizard = new ImportRobot(robot);
    }

    private void load(String script) throws IOException, SQLException {
        server.run(List.of(PsqlScript.of(Files.readString(SCHEMAS.resolve(script))).statements()));
    }

    private void toTables() {
        robot.clickOn("#welcome-import");
        wizard.fillServer(server.port(), "owner", "secret");
        wizard.next("#import-tables");
    }

    private void toChoices() throws IOException, SQLException {
        load("choices/postgresql.sql");
        toTables();
        wizard.next(CHOICES);
    }

    private Path create() {
        Path place = folder.resolve("shop");
        wizard.next("#import-read");
        assertEquals(List.of(), wizard.lines("#import-missing"), "something is not held exactly");
        wizard.create(place);
        return place;
    }

    private Stream<Entity> entities() {
        return robot.parts().workspace.document().design().entities().values().stream();
    }

    private List<String> members(String entity) {
        return robot.entity(entity).members().stream().map(Member::name).toList();
    }

    private Attribute attribute(String entity, String name) {
        return robot.entity(entity).members().stream().filter(m -> m.name().equals(name)).map(Attribute.class::cast).findFirst()
                .orElseThrow();
    }

    private Stream<Cardinality> cardinalities() {
        return entities().flatMap(e -> e.members().stream())
                .flatMap(m -> m instanceof Relationship r ? Stream.of(r.cardinality()) : Stream.empty());
    }

    @Test
    void whatIsReadIsUntickedByKindsAndEachIsDrawnAsItStands() throws IOException, SQLException {
        toChoices();
        for (String kind : List.of("Many-to-many relationships", "One-to-one relationships", "Association objects", "Self-references",
                "Relationships called after their columns", "Enums from checks", "Enums from types of the database")) {
            wizard.tick(CHOICES, kind);
            assertFalse(wizard.isTicked(CHOICES, kind), kind);
        }
        robot.clickOn("#import-singular");
        robot.until(() -> wizard.rows(CHOICES).contains("Deals.version counts the updates of a row (optimistic locking)"));
        Path place = create();
        assertEquals(List.of("Deals", "Moods", "Passports", "People", "PeopleTags", "Places", "Songs", "StakeNotes", "Stakes", "Tags"),
                entities().map(Entity::name).sorted().toList());
        assertTrue(cardinalities().allMatch(Cardinality.MANY_TO_ONE::equals), "a one-to-one or many-to-many is left");
        assertEquals(List.of("id", "name", "feeling", "feelings", "managerId", "mentorId", "createdAt", "updatedAt", "people", "people2"),
                members("People"));
        assertEquals(new NativeType("\"mood\"", null), attribute("People", "feeling").type());
        assertTrue(robot.entity("Stakes").isKey(attribute("Stakes", "dealId").id()), "the key is no attribute");
        assertTrue(robot.parts().workspace.document().design().enums().values().stream().allMatch(e -> e.storage() == Storage.NATIVE),
                "a check is an enum");
        assertTrue(checked(place).isInStep(), checked(place).toString());
    }

    @Test
    void aSingleOneIsUntickedAndTheOthersOfItsKindStay() throws IOException, SQLException {
        toChoices();
        wizard.tick(CHOICES, "Self-references", "people.people_manager");
        wizard.tick(CHOICES, "Relationships called after their columns", "sales.deals.deals_buyer");
        wizard.tick(CHOICES, "mood");
        wizard.tick(CHOICES, "sales.deals.state");
        wizard.tick(CHOICES, "One-to-one relationships", "passports.passports_holder");
        Path place = create();
        assertTrue(members("Person").containsAll(List.of("managerId", "manager", "mentor")) && !members("Person").contains("mentorId"),
                members("Person").toString());
        assertEquals(new NativeType("\"mood\"", null), attribute("Person", "feeling").type());
        assertTrue(attribute("Deal", "stage").type() instanceof EnumRef, "another type was unticked too");
        assertFalse(attribute("Deal", "state").type() instanceof EnumRef, "the check is an enum all the same");
        assertTrue(members("Deal").containsAll(List.of("seller", "person", "person2")), members("Deal").toString());
        List<Cardinality> ends = robot.entity("Passport").members().stream()
                .flatMap(m -> m instanceof Relationship r ? Stream.of(r.cardinality()) : Stream.empty()).toList();
        assertEquals(List.of(Cardinality.ONE_TO_ONE, Cardinality.MANY_TO_ONE), ends);
        assertTrue(checked(place).isInStep(), checked(place).toString());
    }

    @Test
    void suggestionsAreTakenByTheirTicks() throws IOException, SQLException {
        toChoices();
        for (String kind : List.of("Versions", "Soft deletes", "Timestamps")) {
            wizard.tick(CHOICES, kind);
            assertTrue(wizard.isTicked(CHOICES, kind), kind);
        }
        robot.until(() -> wizard.rows(CHOICES).stream().anyMatch(row -> row.endsWith("holds createdAt, updatedAt for Deal, Person, Tag")));
        wizard.tick(CHOICES, "Mixins");
        Path place = create();
        assertEquals(AttributeRole.VERSION, attribute("Deal", "version").role());
        assertEquals(AttributeRole.SOFT_DELETE, attribute("Deal", "deleted").role());
        assertEquals(List.of(AttributeRole.CREATED_AT, AttributeRole.UPDATED_AT),
                robot.parts().workspace.document().design().mixins().values()
                        .stream().flatMap(mixin -> mixin.members().stream()).map(m -> ((Attribute) m).role()).toList());
        assertTrue(
                Stream.of("Deal", "Person", "Tag").allMatch(e -> robot.entity(e).mixins().size() == 1 && !members(e).contains("createdAt")),
                "an entity has the columns twice");
        assertTrue(checked(place).isInStep(), checked(place).toString());
    }

    @Test
    void partitionsStandBelowTheirTableAndComeWithIt() throws IOException, SQLException {
        load("postgresql/partitions.sql");
        toTables();
        List<String> rows = wizard.rows("#import-tables");
        int at = rows.indexOf("measurement");
        assertEquals(List.of("measurement", "measurement_2024", "measurement_2025", "measurement_2025_north", "measurement_2025_rest",
                "measurement_old"), rows.subList(at, at + 6));
        robot.fill("#import-include", "visit_0");
        assertTrue(robot.text("#import-message").endsWith("visit_0 (with visit). Choose visit, and exclude what is not wanted."),
                robot.text("#import-message"));
        assertTrue(robot.lookup("#import-next").queryAs(ButtonBase.class).isDisabled(), "nothing is chosen, and it goes on");
        robot.fill("#import-include", "visit*, measurement");
        assertEquals("", robot.text("#import-message"));
        assertEquals("9 of 17 tables in 1 of 1 schema", robot.text("#import-tables-count"));
        wizard.tick("#import-tables", "measurement_2025");
        assertEquals("6 of 17 tables in 1 of 1 schema", robot.text("#import-tables-count"));
        wizard.next(CHOICES);
        wizard.next("#import-read");
        List<String> missing = wizard.lines("#import-missing");
        assertTrue(missing.contains("table measurement_2025: not chosen"), missing.toString());
        Path place = folder.resolve("shop");
        wizard.create(place);
        assertTrue(checked(place).isInStep(), checked(place).toString());
    }
}
