package dev.crowfoot.fidelity;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import dev.crowfoot.app.imports.DrawingWishes;
import dev.crowfoot.cli.Answer;
import dev.crowfoot.cli.Shell;
import dev.crowfoot.design.Design;
import dev.crowfoot.schema.Schema;
import dev.crowfoot.target.Target;
import dev.crowfoot.testing.PostgresqlVersion;
import dev.crowfoot.testing.TestDatabase;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Whatever a person chooses of how a database is drawn, the drawing asks for that database and its first revision makes it again: each kind of choice declined or accepted alone, all declined, and all
 * accepted. What is usual needs no saying. One schema of each engine has all that can be chosen; the other ones are those of {@link FidelitySchema} in which something can.
 */
class ChoicesTest {

    private static final Path FOLDER = Path.of("src/test/resources/fidelity/choices");

    @TempDir
    private Path folder;

    private static FidelitySchema of(Target target) {
        return switch (target) {
            case H2 -> new FidelitySchema(FOLDER.resolve("h2.sql"), null);
            case POSTGRESQL -> new FidelitySchema(FOLDER.resolve("postgresql.sql"), PostgresqlVersion.tested().getLast());
        };
    }

    /** Those of our own on H2 and on one PostgreSQL. */
    static Stream<FidelitySchema> schemas() {
        return Stream.of(Stream.of(Target.values()).map(ChoicesTest::of), FidelitySchema.h2().stream(),
                FidelitySchema.postgresql(PostgresqlVersion.tested().getLast()).stream()).flatMap(each -> each);
    }

    static List<Target> targets() {
        return List.of(Target.values());
    }

    @ParameterizedTest
    @MethodSource("schemas")
    void theDrawingAsksForTheDatabaseWhateverIsChosen(FidelitySchema schema) throws SQLException {
        try (TestDatabase original = schema.load()) {
            Choices.checkDrawings(RoundTrip.read(original), original.target());
        }
    }

    @ParameterizedTest
    @MethodSource("targets")
    void eachKindIsAChoiceThatDrawsItOtherwise(Target target) throws SQLException {
        try (TestDatabase original = of(target).load()) {
            Schema read = RoundTrip.read(original);
            String usual = outline(Choices.drawn(read, target, DrawingWishes.NONE, true));
            assertEquals(usual, outline(Choices.drawn(read, target, DrawingWishes.NONE, true)), "nothing is chosen at random");
            Choices.all().forEach((what, wishes) -> assertNotEquals(usual, outline(Choices.drawn(read, target, wishes, true)), what));
        }
    }

    /** What a drawing is like, without ids. */
    private static String outline(Design design) {
        String text = design.entities().values().stream().sorted((a, b) -> a.name().compareTo(b.name())).map(Object::toString)
                .collect(Collectors.joining("\n")) + design.mixins().values();
        return text.replaceAll("\\w*[iI]d\\[value=[^]]*]", "id").replaceAll("references=\\S+?[,\\]]", "");
    }

    @ParameterizedTest
    @MethodSource("targets")
    void theFirstRevisionMakesTheDatabaseAgainWhateverIsChosen(Target target) throws SQLException {
        FidelitySchema schema = of(target);
        try (TestDatabase original = schema.load()) {
            for (Map.Entry<String, DrawingWishes> choice : Choices.all().entrySet()) {
                try (TestDatabase copy = schema.empty()) {
                    RoundTrip.of(original, copy, read -> Choices.drawn(read, target, choice.getValue(), true)).check();
                } catch (SQLException | AssertionError e) {
                    throw new AssertionError(choice.getKey(), e);
                }
            }
        }
    }

    @ParameterizedTest
    @MethodSource("targets")
    void theCommandsFindItInStepRightAfterTheImport(Target target) throws SQLException {
        Shell shell = new Shell(folder);
        String kinds = String.join(",", DrawingWishes.kinds());
        for (List<String> options : List.of(List.of("--decline", kinds, "--no-singular"), List.of("--accept", kinds),
                List.of("--decline", "native_enum,self_reference", "--accept", "mixins"))) {
            Path project = folder.resolve("project" + options.hashCode());
            try (TestDatabase original = of(target).load(); TestDatabase copy = of(target).empty()) {
                succeeded(shell.on(project, original, "import", options.toArray(String[]::new)));
                assertEquals("In step.\n", shell.on(project, original, "check").out(), options.toString());
                succeeded(shell.on(project, original, "stamp", "head"));
                succeeded(shell.on(project, copy, "upgrade"));
                assertEquals("In step.\n", shell.on(project, copy, "check").out(), options.toString());
                assertEquals(List.of(), Proof.differences(original, copy), options.toString());
            }
        }
    }

    private static void succeeded(Answer answer) {
        assertEquals(0, answer.code(), answer.out() + answer.err());
    }
}
