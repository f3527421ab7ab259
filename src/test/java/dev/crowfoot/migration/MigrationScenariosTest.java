package dev.crowfoot.migration;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import dev.crowfoot.schema.Schema;
import dev.crowfoot.schema.diff.ChangeText;
import dev.crowfoot.schema.diff.SchemaDiffer;
import dev.crowfoot.target.Target;
import dev.crowfoot.testing.ScenarioSchema;
import dev.crowfoot.testing.StatementText;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * One file a case: the schema before and after, and what follows from that: the changes, and for each database the steps with statements, way back and hazards. {@code -Dgolden.update}
 * writes the files anew.
 */
class MigrationScenariosTest {

    private static final Path FOLDER = Path.of("src/test/resources/scenarios/migration");

    @TestFactory
    Stream<DynamicTest> scenarios() throws IOException {
        try (Stream<Path> files = Files.list(FOLDER)) {
            List<Path> sorted = files.filter(f -> f.toString().endsWith(".txt")).sorted().toList();
            return sorted.stream().map(f -> dynamicTest(f.getFileName().toString(), () -> check(f)));
        }
    }

    private static void check(Path file) throws IOException {
        String text = Files.readString(file);
        ScenarioSchema.Story story = ScenarioSchema.story(text);
        String expected = story.text() + result(story);
        if (System.getProperty("golden.update") != null) {
            Files.writeString(file, expected);
        } else {
            assertEquals(expected, text, "another plan than " + file + " says; if it is right, run with -Dgolden.update");
        }
    }

    private static String result(ScenarioSchema.Story story) {
        StringBuilder result = new StringBuilder("=== changes\n");
        SchemaDiffer.diff(story.before(Target.POSTGRESQL), story.after(Target.POSTGRESQL))
                .forEach(c -> result.append(ChangeText.of(c)).append('\n'));
        for (Target target : Target.values()) {
            if (story.isFor(target)) {
                Schema old = story.before(target);
                Schema now = story.after(target);
                result.append("\n=== ").append(target.id()).append('\n');
                Planner.plan(old, now, target).steps().forEach(s -> step(s, result));
                Schema reached = now.withTables(Planner.run(old, now, target, SchemaDiffer.diff(old, now)).tables());
                assertEquals(List.of(), SchemaDiffer.diff(reached, now), "what the plan takes itself to have reached");
            }
        }
        return result.toString();
    }

    private static void step(Step step, StringBuilder text) {
        text.append("- ").append(step.summary()).append('\n');
        step.up().forEach(s -> lines("  up   ", StatementText.of(s), text));
        step.down().forEach(s -> lines("  down ", StatementText.of(s), text));
        step.hazards().forEach(h -> text.append("  ! ").append(h.code()).append(' ').append(h.message()).append('\n'));
    }

    private static void lines(String start, String statement, StringBuilder text) {
        text.append(start).append(statement.replace("\n", "\n         ")).append('\n');
    }
}
