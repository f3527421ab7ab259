package dev.crowfoot.adapter.files;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** {@code docs/file-format.md} names each key that the code knows. */
class FileFormatDocTest {
    private static final Path FORMATS = Path.of("src/main/java/dev/crowfoot/adapter/files/format");
    private static final Pattern KEY = Pattern.compile(
            "\\.(?:text|textOrNull|flag|number|longNumber|choice|items|texts|put|draft|node|has|fields)\\(\\s*\"([a-zA-Z0-9]+)\"");

    @Test
    void eachKeyIsInTheReference() throws IOException {
        Set<String> known = new TreeSet<>();
        try (Stream<Path> files = Files.list(FORMATS)) {
            for (Path file : files.toList()) {
                Matcher key = KEY.matcher(Files.readString(file));
                while (key.find()) {
                    known.add(key.group(1));
                }
            }
        }
        Set<String> missing = new TreeSet<>(known);
        Matcher documented = Pattern.compile("`([a-zA-Z0-9]+)[`:]").matcher(Files.readString(Path.of("docs/file-format.md")));
        while (documented.find()) {
            missing.remove(documented.group(1));
        }
        assertEquals(Set.of(), missing, "keys without a word in docs/file-format.md");
        assertTrue(known.size() > 100, "the keys were found in the code");
    }
}
