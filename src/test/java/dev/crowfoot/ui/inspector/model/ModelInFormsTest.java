package dev.crowfoot.ui.inspector.model;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.crowfoot.design.Design;
import dev.crowfoot.document.Document;
import dev.crowfoot.document.Settings;
import dev.crowfoot.testing.ModelComponents;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/**
 * Whatever the model has can be changed in the inspector: each component of each record, alone, by the field that says so. Which field
 * changes what is in {@code fields.txt}; what is changed elsewhere, and why, in {@code elsewhere.txt}.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ModelInFormsTest {

    private SortedMap<String, Set<String>> changed = new TreeMap<>();

    @BeforeAll
    void putSomethingIntoEachField() {
        Document document = EveryPart.document();
        changed = FieldTrials.of(document, FieldTrials.each(document.design()));
    }

    @Test
    void eachFieldChangesWhatItSays() throws IOException {
        List<String> said = lines("fields.txt");
        List<String> found = changed.entrySet().stream().filter(e -> !e.getValue().isEmpty())
                .map(e -> e.getKey() + ": " + String.join(" | ", e.getValue())).toList();
        assertEquals(without(said, found), without(found, said));
    }

    /** A line that opens something, or a list whose lines have the fields. */
    @Test
    void theOthersAreThereToBeReadOrOpened() {
        List<String> silent = changed.entrySet().stream().filter(e -> e.getValue().isEmpty()).map(e -> e.getKey()).toList();
        assertEquals(
                List.of("attribute-enum", "attribute.sequence", "embedded.columns", "embedded.definition", "foreignKey.columns", "names",
                        "relationship.opposite", "toOwner-columns", "toParent-columns", "toTarget-columns", "uses"),
                silent);
    }

    @Test
    void eachComponentOfTheModelHasAField() throws IOException {
        Set<String> missing = new TreeSet<>(ModelComponents.of(Design.class));
        missing.addAll(ModelComponents.of(Settings.class));
        changed.values().forEach(missing::removeAll);
        Set<String> elsewhere = new TreeSet<>();
        lines("elsewhere.txt").forEach(line -> elsewhere.add(line.substring(0, line.indexOf(':'))));
        assertEquals(String.join("\n", elsewhere), String.join("\n", missing));
    }

    private static String without(List<String> lines, List<String> others) {
        return lines.stream().filter(line -> !others.contains(line)).collect(Collectors.joining("\n"));
    }

    private static List<String> lines(String file) throws IOException {
        try (InputStream in = ModelInFormsTest.class.getResourceAsStream("/dev/crowfoot/ui/inspector/" + file)) {
            String text = new String(Objects.requireNonNull(in, file).readAllBytes(), StandardCharsets.UTF_8);
            return text.lines().filter(line -> !line.startsWith("#")).toList();
        }
    }
}
