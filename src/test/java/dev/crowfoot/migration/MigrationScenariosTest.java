package dev.crowfoot.migration;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import dev.crowfoot.schema.Schema;
import dev.crowfoot.schema.diff.ChangeText;
import dev.crowfoot.schema.diff.SchemaChange;
import dev.crowfoot.schema.diff.SchemaDiffer;
import dev.crowfoot.target.Target;
import dev.crowfoot.testing.ScenarioSchema;
import dev.crowfoot.testing.StatementText;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
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
    private static final String RESULT = "=== changes";

    @TestFactory
    Stream<DynamicTest> scenarios() throws IOException {
        try (Stream<Path> files = Files.list(FOLDER)) {
            List<Path> sorted = files.filter(f -> f.toString().endsWith(".txt")).sorted().toList();
            return sorted.stream().map(f -> dynamicTest(f.getFileName().toString(), () -> check(f)));
        }
    }

    private static void check(Path file) throws IOException {
        String text = Files.readString(file);
        int end = text.indexOf(RESULT);
        String story = (end < 0 ? text : text.substring(0, end)).stripTrailing() + "\n\n";
        String expected = story + result(story);
        if (System.getProperty("golden.update") != null) {
            Files.writeString(file, expected);
        } else {
            assertEquals(expected, text, "another plan than " + file + " says; if it is right, run with -Dgolden.update");
        }
    }

    private static String result(String story) {
        List<String> before = section(story, "=== before");
        List<String> after = section(story, "=== after");
        StringBuilder result = new StringBuilder();
        for (Target target : Target.values()) {
            Schema old = ScenarioSchema.parse(before, target);
            Schema now = ScenarioSchema.parse(after, target);
            if (result.isEmpty()) {
                result.append(RESULT).append('\n');
                Schema richer = ScenarioSchema.parse(before, Target.POSTGRESQL);
                SchemaDiffer.diff(richer, ScenarioSchema.parse(after, Target.POSTGRESQL))
                        .forEach(c -> result.append(ChangeText.of(c)).append('\n'));
            }
            if (story.startsWith("only ") && !story.startsWith("only " + target.id())) {
                continue;
            }
            result.append("\n=== ").append(target.id()).append('\n');
            Planner.plan(old, now, target).steps().forEach(s -> step(s, result));
            List<SchemaChange> changes = SchemaDiffer.diff(old, now);
            Schema reached = now.withTables(Planner.run(old, now, target, changes).tables());
            assertEquals(List.of(), SchemaDiffer.diff(reached, now), "what the plan takes itself to have reached");
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

    private static List<String> section(String story, String head) {
        List<String> lines = new ArrayList<>();
        boolean within = false;
        for (String line : story.lines().toList()) {
            if (line.startsWith("===")) {
                within = line.equals(head);
            } else if (within) {
                lines.add(line);
            }
        }
        return lines;
    }
}
