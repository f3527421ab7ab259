package dev.crowfoot.samples;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.crowfoot.adapter.javasource.PoetJavaWriter;
import dev.crowfoot.app.code.GenerateCode;
import dev.crowfoot.document.Document;
import dev.crowfoot.document.Settings.Nullness;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The Java of the samples to the letter; {@code -Dgolden.update} writes it anew. */
class GoldenJavaTest {

    private static final Path GOLDEN = Path.of("src/test/resources/scenarios/java");

    @ParameterizedTest
    @ValueSource(strings = {"blog", "university", "staff", "bank", "catalogue"})
    void theJavaOfASampleIsAsItWasReviewed(String name) throws IOException {
        assertGolden(name, document(name));
    }

    @Test
    void theJavaOfTheBlogThatSaysWhatMayBeNullIsAsItWasReviewed() throws IOException {
        Document blog = document("blog");
        assertGolden("blog-jspecify", blog.withSettings(blog.settings().withNullness(Nullness.JSPECIFY)));
    }

    private static Document document(String name) {
        return Sample.all().stream().filter(s -> s.name().equals(name)).findFirst().orElseThrow().steps().getLast().document();
    }

    private static void assertGolden(String name, Document document) throws IOException {
        Map<String, String> files = new TreeMap<>();
        new GenerateCode(new PoetJavaWriter()).generate(document).files()
                .forEach((path, text) -> files.put(path.substring(path.lastIndexOf('/') + 1) + ".txt", text));
        Path folder = GOLDEN.resolve(name);
        if (System.getProperty("golden.update") != null) {
            Files.createDirectories(folder);
            for (Map.Entry<String, String> file : files.entrySet()) {
                Files.writeString(folder.resolve(file.getKey()), file.getValue());
            }
        }
        Map<String, String> golden = new TreeMap<>();
        try (var paths = Files.list(folder)) {
            for (Path path : paths.toList()) {
                golden.put(path.getFileName().toString(), Files.readString(path));
            }
        }
        assertEquals(golden, files);
    }
}
