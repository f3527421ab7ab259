package dev.crowfoot.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.crowfoot.fidelity.FidelitySchema;
import dev.crowfoot.target.Target;
import dev.crowfoot.testing.PostgresqlVersion;
import dev.crowfoot.testing.TestDatabase;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** What each choice of an import gives in the files of the project; that the database stays the same is {@code fidelity.ChoicesTest}'s. */
class ImportChoicesTest {

    private static final Path FOLDER = Path.of("src/test/resources/fidelity/choices");

    @TempDir
    Path folder = Path.of("");

    private static FidelitySchema schema(Target target) {
        return switch (target) {
            case H2 -> new FidelitySchema(FOLDER.resolve("h2.sql"), null);
            case POSTGRESQL -> new FidelitySchema(FOLDER.resolve("postgresql.sql"), PostgresqlVersion.tested().getLast());
        };
    }

    private Path imported(String name, TestDatabase database, String... options) {
        Answer answer = new Shell(folder).on(folder.resolve(name), database, "import", options);
        assertEquals(0, answer.code(), answer.out() + answer.err());
        return folder.resolve(name);
    }

    /** All that the files of the entities say, on one line each. */
    private static String entities(Path project) throws IOException {
        try (Stream<Path> files = Files.list(project.resolve("design/entities"))) {
            StringBuilder all = new StringBuilder();
            for (Path file : files.sorted().toList()) {
                all.append(Files.readString(file));
            }
            return all.toString();
        }
    }

    private static String entity(Path project, String name) throws IOException {
        return Files.readString(project.resolve("design/entities/" + name + ".yaml"));
    }

    @ParameterizedTest
    @CsvSource({"one_to_one, kind: oneToOne", "many_to_many, kind: manyToMany", "relationship_name, relationship: seller",
            "self_reference, relationship: parent", "enum, type: enum"})
    void whatIsUsuallyReadIsNotThereWhereItIsDeclined(String kind, String text) throws SQLException, IOException {
        try (TestDatabase database = schema(Target.H2).load()) {
            assertTrue(entities(imported("usual", database)).contains(text), "it is not read at all");
            String declined = entities(imported("declined", database, "--decline", kind));
            switch (kind) {
                case "self_reference" -> assertTrue(declined.contains("attribute: managerId") && declined.contains("shares: "), declined);
                case "enum" -> assertTrue(declined.contains("attribute: state\n") && declined.contains("deals_state"), declined);
                default -> assertFalse(declined.contains(text), declined);
            }
        }
    }

    @ParameterizedTest
    @EnumSource(Target.class)
    void aNativeEnumThatIsDeclinedIsTheTypeOfItsColumnsByName(Target target) throws SQLException, IOException {
        try (TestDatabase database = schema(target).load()) {
            String named = switch (target) {
                case H2 -> "native: enum('sad','ok','it''s fine')\n";
                case POSTGRESQL -> "native: '\"mood\"'";
            };
            assertFalse(entity(imported("usual", database), "Person").contains(named), "it is read as an enum");
            Path project = imported("declined", database, "--decline", "native_enum");
            assertTrue(entity(project, "Person").contains(named), entity(project, "Person"));
            assertEquals(target == Target.POSTGRESQL, Files.exists(project.resolve("design/enums/Mood2.yaml")),
                    "the type is kept where there is one");
        }
    }

    @Test
    void aSingleOneIsDeclinedByItsIdAndTheOthersAreRead() throws SQLException, IOException {
        try (TestDatabase database = schema(Target.POSTGRESQL).load()) {
            Path project = imported("single", database, "--decline", "relationship_name:sales.deals.deals_seller", "--decline",
                    "self_reference:people.people_manager", "--decline", "native_enum:sales.Stage");
            String deal = entity(project, "Deal");
            assertTrue(deal.contains("relationship: person2\n") && deal.contains("relationship: buyer\n")
                    && deal.contains("relationship: person\n"), deal);
            assertTrue(deal.contains("native: '\"sales\".\"Stage\"'"), deal);
            String person = entity(project, "Person");
            assertTrue(person.contains("attribute: managerId\n") && person.contains("relationship: mentor\n")
                    && !person.contains("mentorId") && person.contains("attribute: feeling\n") && !person.contains("mood"), person);
        }
    }

    @Test
    void anAssociationThatIsDeclinedHasAKeyOfAttributes() throws SQLException, IOException {
        try (TestDatabase database = schema(Target.POSTGRESQL).load()) {
            assertFalse(entity(imported("usual", database), "Stake").contains("attribute: dealId"));
            String stake = entity(imported("declined", database, "--decline", "association"), "Stake");
            assertTrue(stake.contains("attribute: dealId") && stake.contains("attribute: personId") && stake.contains("shares: "), stake);
        }
    }

    @Test
    void suggestionsThatAreAcceptedStandInTheFiles() throws SQLException, IOException {
        try (TestDatabase database = schema(Target.H2).load()) {
            Path mixins = imported("mixins", database, "--accept", "mixins");
            assertTrue(Files.readString(mixins.resolve("design/mixins/Audited.yaml")).contains("attribute: updatedAt"), "no mixin");
            assertFalse(entities(mixins).contains("createdAt"), entities(mixins));
            Path roles = imported("roles", database, "--accept", "version,soft_delete,timestamps");
            String deal = entity(roles, "Deal");
            assertTrue(Stream.of("version", "softDelete", "createdAt", "updatedAt").allMatch(role -> deal.contains("role: " + role)), deal);
            assertFalse(Files.exists(roles.resolve("design/mixins")), "mixins were not accepted");
        }
    }

    @Test
    void classesAreCalledAsTheTablesWhereTheSingularIsNotWanted() throws SQLException {
        try (TestDatabase database = schema(Target.H2).load()) {
            Path plural = imported("plural", database, "--no-singular");
            assertTrue(Files.exists(plural.resolve("design/entities/Deals.yaml"))
                    && Files.exists(plural.resolve("design/entities/People.yaml")));
            Path singular = imported("singular", database, "--singular");
            assertTrue(Files.exists(singular.resolve("design/entities/Deal.yaml"))
                    && Files.exists(singular.resolve("design/entities/Person.yaml")));
        }
    }
}
