package dev.crowfoot;

import static org.junit.jupiter.api.Assertions.assertEquals;

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

/** What the compiler does not say about the source files. */
class SourcesTest {
    private static final Path MAIN = Path.of("src/main/java");
    private static final List<Path> BESIDE = List.of(Path.of("src/test/java"), Path.of("src/bench/java"));
    private static final int LONGEST_FILE = 400;
    private static final Pattern PUBLIC_TYPE = Pattern.compile(
            "(?m)(?<comment>\\*/\\s*\\R)?(?:^[ ]*@.*\\R)*^[ ]*public (?:(?:abstract|final|sealed|non-sealed|static) )*"
                    + "(?:class|record|interface|enum|@interface) (?<name>\\w+)");
    private static final Pattern BLANKET_CATCH = Pattern.compile(
            "catch \\((?:final )?(?:[\\w.]+ \\| )*(?:Exception|RuntimeException|Throwable|Error)(?: \\| [\\w.]+)* (?<error>\\w+)\\) \\{");
    private static final Pattern OPTIONAL_FIELD = Pattern.compile("^ +private (?:static )?(?:final )?(?:volatile )?Optional<[^(]*(?:;| =)");

    @Test
    void everyPackageSaysWhatItIsAndIsNullMarked() throws IOException {
        List<String> without = new ArrayList<>();
        for (Path directory : packages(List.of(MAIN))) {
            String text = info(directory);
            if (!text.startsWith("/**") || !text.contains("@NullMarked")) {
                without.add(directory.toString());
            }
        }
        assertEquals(List.of(), without, "packages without a package-info.java that has a Javadoc comment and @NullMarked");
    }

    /** A package of tests has the mark of the package it tests, or its own where it tests none. */
    @Test
    void everyPackageOfTestsIsNullMarked() throws IOException {
        List<String> without = new ArrayList<>();
        for (Path root : BESIDE) {
            for (Path directory : packages(List.of(root))) {
                String marks = info(directory) + info(MAIN.resolve(root.relativize(directory)));
                if (!marks.contains("@NullMarked")) {
                    without.add(directory.toString());
                }
            }
        }
        assertEquals(List.of(), without, "packages of tests without a package-info.java that has @NullMarked");
    }

    @Test
    void noFileIsTooLongToRead() throws IOException {
        List<String> tooLong = new ArrayList<>();
        for (Path file : sources(List.of(MAIN, BESIDE.getFirst(), BESIDE.getLast()))) {
            int lines = Files.readAllLines(file).size();
            if (lines > LONGEST_FILE) {
                tooLong.add(file + ": " + lines);
            }
        }
        assertEquals(List.of(), tooLong, "files above " + LONGEST_FILE + " lines: part them");
    }

    @Test
    void everyPublicTypeSaysWhatItIs() throws IOException {
        List<String> silent = new ArrayList<>();
        for (Path file : sources(List.of(MAIN))) {
            Matcher type = PUBLIC_TYPE.matcher(Files.readString(file));
            while (type.find()) {
                if (type.group("comment") == null) {
                    silent.add(file + ": " + type.group("name"));
                }
            }
        }
        assertEquals(List.of(), silent, "public types without a Javadoc comment");
    }

    /** Whoever catches everything passes it on, reports it, or says why not. */
    @Test
    void whatCatchesEverythingDropsNothingWithoutAWord() throws IOException {
        List<String> silent = new ArrayList<>();
        for (Path file : sources(List.of(MAIN))) {
            String text = Files.readString(file);
            Matcher blanket = BLANKET_CATCH.matcher(text);
            while (blanket.find()) {
                String block = block(text, blanket.end());
                if (!block.contains("//") && !Pattern.compile("\\b" + blanket.group("error") + "\\b").matcher(block).find()) {
                    silent.add(file + ": " + blanket.group());
                }
            }
        }
        assertEquals(List.of(), silent, "blanket catches that neither use what they caught nor say why");
    }

    /** What stands before the brace that closes the block; there are no braces in the texts and comments of such blocks. */
    private static String block(String text, int start) {
        int depth = 1;
        int end = start;
        while (depth > 0) {
            char c = text.charAt(end);
            depth += c == '{' ? 1 : c == '}' ? -1 : 0;
            end++;
        }
        return text.substring(start, end);
    }

    /** Absence in a field is null and says so by its annotation; in an Optional there would be two ways to be absent. */
    @Test
    void noFieldIsAnOptional() throws IOException {
        List<String> fields = new ArrayList<>();
        for (Path file : sources(List.of(MAIN))) {
            for (String line : Files.readAllLines(file)) {
                if (OPTIONAL_FIELD.matcher(line).find()) {
                    fields.add(file + ": " + line.strip());
                }
            }
        }
        assertEquals(List.of(), fields, "fields that are Optionals: make them @Nullable");
    }

    private static String info(Path directory) throws IOException {
        Path file = directory.resolve("package-info.java");
        return Files.exists(file) ? Files.readString(file) : "";
    }

    private static Set<Path> packages(List<Path> roots) throws IOException {
        Set<Path> directories = new TreeSet<>();
        for (Path file : sources(roots)) {
            directories.add(file.getParent());
        }
        return directories;
    }

    /** The Java files below these folders; tests run with the project folder as working directory. */
    private static List<Path> sources(List<Path> roots) throws IOException {
        List<Path> found = new ArrayList<>();
        for (Path root : roots) {
            try (Stream<Path> files = Files.walk(root)) {
                files.filter(file -> file.toString().endsWith(".java")).forEach(found::add);
            }
        }
        return found;
    }
}
