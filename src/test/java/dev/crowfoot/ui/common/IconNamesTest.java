package dev.crowfoot.ui.common;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.kordamp.ikonli.bootstrapicons.BootstrapIcons;

/** An icon that is not in the font fails only when it is shown. */
class IconNamesTest {
    private static final Pattern NAME = Pattern.compile("(?<=[\"' ])bi-[a-z0-9-]+");

    @Test
    void everyIconThatTheWindowNamesIsInTheFont() throws IOException {
        Set<String> named = new TreeSet<>();
        for (String folder : new String[] {"src/main/java", "src/main/resources"}) {
            try (Stream<Path> files = Files.walk(Path.of(folder))) {
                for (Path file : files.filter(f -> f.toString().matches(".*\\.(java|fxml|css)")).toList()) {
                    NAME.matcher(Files.readString(file)).results().map(MatchResult::group).forEach(named::add);
                }
            }
        }
        assertFalse(named.isEmpty(), "no icon was found");

        named.removeAll(Arrays.stream(BootstrapIcons.values()).map(BootstrapIcons::getDescription).collect(Collectors.toSet()));
        assertEquals(Set.of(), named);
    }
}
