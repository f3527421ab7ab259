package dev.crowfoot.ui.common;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.kordamp.ikonli.bootstrapicons.BootstrapIcons;

class IconsTest {
    private static final Pattern CODE = Pattern.compile("\"(bi-[a-z0-9-]+)\"");

    @Test
    void everyIconThatIsNamedIsInThePack() throws IOException {
        Set<String> named;
        try (Stream<Path> files = Files.walk(Path.of("src/main/java/dev/crowfoot/ui"))) {
            named = files.filter(f -> f.toString().endsWith(".java")).flatMap(IconsTest::codes)
                    .collect(Collectors.toCollection(TreeSet::new));
        }
        assertFalse(named.isEmpty(), "no icon is named");
        named.removeAll(Stream.of(BootstrapIcons.values()).map(BootstrapIcons::getDescription).toList());
        assertEquals(Set.of(), named);
    }

    private static Stream<String> codes(Path file) {
        try {
            return CODE.matcher(Files.readString(file)).results().map(found -> found.group(1)).toList().stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
