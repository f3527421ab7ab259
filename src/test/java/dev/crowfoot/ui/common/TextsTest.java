package dev.crowfoot.ui.common;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import dev.crowfoot.app.database.Location;
import dev.crowfoot.design.AttributeRole;
import dev.crowfoot.design.Deferrability;
import dev.crowfoot.design.EnumType;
import dev.crowfoot.design.IndexPart;
import dev.crowfoot.design.Inheritance;
import dev.crowfoot.design.Key;
import dev.crowfoot.design.ReferentialAction;
import dev.crowfoot.design.Relationship;
import dev.crowfoot.design.RelationshipEnd;
import dev.crowfoot.design.SqlObject;
import dev.crowfoot.design.check.Severity;
import dev.crowfoot.document.Settings;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Every text that the window names is there. */
class TextsTest {
    private static final Pattern IN_CODE = Pattern.compile("Texts\\.of\\(\"([^\"]+)\"[,)]");
    private static final Pattern IN_ACTIONS = Pattern.compile("Action\\.of\\(\"([^\"]+)\"");
    private static final Pattern IN_FXML = Pattern.compile("\"%([^\"]+)\"");

    @Test
    void everyTextThatCodeNamesIsThere() throws IOException {
        Set<String> missing = new TreeSet<>();
        for (String source : files("src/main/java/dev/crowfoot", ".java")) {
            addMissing(IN_CODE, source, "", missing);
            addMissing(IN_ACTIONS, source, "action.", missing);
        }
        assertEquals(Set.of(), missing);
    }

    @Test
    void everyTextThatAViewNamesIsThere() throws IOException {
        Set<String> missing = new TreeSet<>();
        List<String> views = files("src/main/resources/dev/crowfoot/ui", ".fxml");
        assertFalse(views.isEmpty(), "no view was found");
        views.forEach(view -> addMissing(IN_FXML, view, "", missing));
        assertEquals(Set.of(), missing);
    }

    /** Where a name is made of an enum's constant: each constant has its words. */
    static Stream<Arguments> enums() {
        return Stream.of(arguments("sqlObject.", SqlObject.Kind.class),
                arguments("inspector.option.AttributeRole.", AttributeRole.class),
                arguments("inspector.option.CompositeStyle.", Key.CompositeStyle.class),
                arguments("inspector.option.Cardinality.", Relationship.Cardinality.class),
                arguments("inspector.option.Deferrability.", Deferrability.class),
                arguments("inspector.option.ReferentialAction.", ReferentialAction.class),
                arguments("inspector.option.Cascade.", RelationshipEnd.Cascade.class),
                arguments("inspector.option.CollectionKind.", RelationshipEnd.CollectionKind.class),
                arguments("inspector.option.Timing.", RelationshipEnd.Fetch.Timing.class),
                arguments("inspector.option.Style.", RelationshipEnd.Fetch.Style.class),
                arguments("connection.tls.", Location.TlsMode.class),
                arguments("inspector.option.Storage.", EnumType.Storage.class),
                arguments("inspector.option.Strategy.", Inheritance.Strategy.class),
                arguments("inspector.option.Nulls.", IndexPart.Nulls.class),
                arguments("inspector.option.DiscriminatorType.", Inheritance.DiscriminatorType.class),
                arguments("settings.format.", Settings.ChangelogFormat.class), arguments("problems.", Severity.class));
    }

    @ParameterizedTest
    @MethodSource("enums")
    void eachConstantHasItsWords(String prefix, Class<? extends Enum<?>> type) {
        List<String> missing =
                Stream.of(type.getEnumConstants()).map(c -> prefix + c.name()).filter(k -> !Texts.bundle().containsKey(k)).toList();
        assertEquals(List.of(), missing);
    }

    @Test
    void aTextWithoutArgumentsIsTakenAsItIsAndOneWithThemIsFilledIn() {
        assertEquals("Undo Rename title", Texts.of("action.edit.undo.named", "Rename title"));
        assertEquals("No problems", Texts.of("status.problems", 0));
        assertEquals("2 problems", Texts.of("status.problems", 2));
    }

    private static void addMissing(Pattern pattern, String text, String prefix, Set<String> missing) {
        Matcher matcher = pattern.matcher(text);
        while (matcher.find()) {
            String key = prefix + matcher.group(1);
            if (!Texts.bundle().containsKey(key)) {
                missing.add(key);
            }
        }
    }

    private static List<String> files(String folder, String ending) throws IOException {
        List<String> texts = new ArrayList<>();
        try (Stream<Path> files = Files.walk(Path.of(folder))) {
            for (Path file : (Iterable<Path>) files.filter(f -> f.toString().endsWith(ending))::iterator) {
                texts.add(Files.readString(file));
            }
        }
        return texts;
    }
}
