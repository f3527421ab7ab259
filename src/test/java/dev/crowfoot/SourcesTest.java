package dev.crowfoot;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What the compiler does not say about the source files. */
class SourcesTest {
    private static final int LONGEST_FILE = 400;

    @Test
    void everyPackageSaysWhatItIsAndIsNullMarked() throws IOException {
        List<String> without = new ArrayList<>();
        for (Path directory : packages()) {
            Path info = directory.resolve("package-info.java");
            if (!Files.exists(info) || !documentedAndMarked(Files.readString(info))) {
                without.add(directory.toString());
            }
        }
        assertEquals(List.of(), without, "packages without a package-info.java that has a Javadoc comment and @NullMarked");
    }

    @Test
    void noFileIsTooLongToRead() throws IOException {
        List<String> tooLong = new ArrayList<>();
        for (Path file : sources()) {
            int lines = Files.readAllLines(file).size();
            if (lines > LONGEST_FILE) {
                tooLong.add(file + ": " + lines);
            }
        }
        assertEquals(List.of(), tooLong, "files above " + LONGEST_FILE + " lines: part them");
    }

    private static boolean documentedAndMarked(String text) {
        return text.startsWith("/**") && text.contains("@NullMarked");
    }

    private static Set<Path> packages() throws IOException {
        Set<Path> directories = new TreeSet<>();
        for (Path file : sources()) {
            directories.add(file.getParent());
        }
        return directories;
    }

    /** The Java files of {@code src}, application, tests and benchmarks; tests run with the project folder as working directory. */
    private static List<Path> sources() throws IOException {
        List<Path> found = new ArrayList<>();
        for (String root : List.of("src/main/java", "src/test/java", "src/bench/java")) {
            if (Files.isDirectory(Path.of(root))) {
                try (Stream<Path> files = Files.walk(Path.of(root))) {
                    files.filter(file -> file.toString().endsWith(".java")).forEach(found::add);
                }
            }
        }
        return found;
    }
}
