package dev.crowfoot;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** The start script, run in a folder of its own with a Java that only says how it was called. */
@DisabledOnOs(OS.WINDOWS)
class StartScriptTest {
    /** Says its arguments, one a line; it makes the files that it is told to make as Java would, and ends as the environment says. */
    private static final String JAVA = """
            #!/bin/sh
            printf '%s\\n' "$@" end
            for option; do
                case $option in
                    -XX:AOTMode=*) mode=${option#*=} ;;
                    -XX:AOTConfiguration=*) [ "$mode" = record ] && echo notes > "${option#*=}" ;;
                    -XX:AOTCache=*) [ "${mode:-}" = create ] && echo kept > "${option#*=}" ;;
                esac
            done
            exit ${EXIT_CODE:-0}
            """;
    private static final int TRIES = 500;
    private static final long PAUSE = 20;

    @TempDir
    Path folder = Path.of("");

    private Path home = Path.of("");

    /** What a run ended with and said; standard output and error together. */
    private record Outcome(int code, List<String> lines) {}

    @BeforeEach
    void install() throws IOException {
        folder = folder.toRealPath();
        home = folder.resolve("with a space").resolve("crowfoot");
        Files.createDirectories(home.resolve("bin"));
        Files.createDirectories(home.resolve("lib"));
        Files.copy(Path.of("src/dist/bin/crowfoot"), home.resolve("bin/crowfoot"), StandardCopyOption.COPY_ATTRIBUTES);
    }

    @Test
    void argumentsArriveWhole() throws Exception {
        Outcome outcome = run(home.resolve("bin/crowfoot"), Map.of("JAVA_HOME", java("25.0.1")), "new", "my shop", "");
        assertEquals(called("new", "my shop", ""), outcome);
    }

    @Test
    void linksToTheScriptAreFollowed() throws Exception {
        Path link = Files.createSymbolicLink(folder.resolve("a link"), folder.relativize(home.resolve("bin/crowfoot")));
        Path linkToLink = Files.createSymbolicLink(folder.resolve("another"), link);
        assertEquals(called("help"), run(linkToLink, Map.of("JAVA_HOME", java("25.0.1")), "help"));
    }

    @Test
    void aNewerJavaIsWelcome() throws Exception {
        assertEquals(called("help"), run(home.resolve("bin/crowfoot"), Map.of("CROWFOOT_JAVA_HOME", java("27")), "help"));
    }

    @Test
    void theFirstRunOfTheWindowIsNotedAndTheNextUsesWhatWasKept() throws Exception {
        Path project = Files.createDirectory(folder.resolve("my shop"));
        Outcome first = run(home.resolve("bin/crowfoot"), withCache(), project.toString());
        assertEquals(calledWith(noting(first), project.toString()), first);

        Path kept = waitFor(cache());
        assertEquals(calledWith(List.of("-XX:AOTCache=" + kept, "-Xlog:disable")), run(home.resolve("bin/crowfoot"), withCache()));
    }

    @Test
    void otherLibrariesAreNotedAnew() throws Exception {
        run(home.resolve("bin/crowfoot"), withCache());
        waitFor(cache());
        Files.writeString(home.resolve("lib").resolve("another.jar"), "");
        Outcome other = run(home.resolve("bin/crowfoot"), withCache());
        assertEquals(calledWith(noting(other)), other);
    }

    @Test
    void ofARunThatFailedNothingIsKept() throws Exception {
        Map<String, String> failing = new HashMap<>(withCache());
        failing.put("EXIT_CODE", "2");
        assertEquals(2, run(home.resolve("bin/crowfoot"), failing).code());
        for (int tries = 0; tries < TRIES && files(cache()) > 0; tries++) {
            Thread.sleep(PAUSE);
        }
        assertEquals(0, files(cache()));
    }

    @Test
    void whatWasNotUsedForAMonthIsTakenAway() throws Exception {
        Path old = Files.createFile(Files.createDirectories(cache()).resolve("window-1.aot"));
        Path used = Files.createFile(cache().resolve("window-2.aot"));
        Files.setLastModifiedTime(old, FileTime.from(Instant.now().minus(Duration.ofDays(40))));
        run(home.resolve("bin/crowfoot"), withCache());
        assertEquals(List.of(false, true), List.of(Files.exists(old), Files.exists(used)));
    }

    @Test
    void whereNothingCanBeKeptTheWindowStartsWithout() throws Exception {
        Path file = Files.createFile(folder.resolve("a file"));
        Map<String, String> environment = Map.of("JAVA_HOME", java("25.0.1"), "XDG_CACHE_HOME", file.toString());
        assertEquals(called(), run(home.resolve("bin/crowfoot"), environment));
    }

    @Test
    void aJavaThatWasNamedAndIsTooOldIsRefusedInWords() throws Exception {
        String old = java("17.0.15");
        Outcome outcome = run(home.resolve("bin/crowfoot"), Map.of("CROWFOOT_JAVA_HOME", old));
        assertEquals(new Outcome(2, List.of(
                "crowfoot: CROWFOOT_JAVA_HOME is " + old + ", where only Java 17 was found; Crowfoot needs Java 25 or newer.",
                "Set it to the folder of a JDK 25, or unset it to have one looked for.")), outcome);
    }

    @Test
    void aFolderWithoutJavaIsRefusedInWords() throws Exception {
        Outcome outcome = run(home.resolve("bin/crowfoot"), Map.of("CROWFOOT_JAVA_HOME", "/no/such/jdk"));
        assertEquals(new Outcome(2, List.of(
                "crowfoot: CROWFOOT_JAVA_HOME is /no/such/jdk, where no Java was found; Crowfoot needs Java 25 or newer.",
                "Set it to the folder of a JDK 25, or unset it to have one looked for.")), outcome);
    }

    private Path cache() {
        return folder.resolve("a cache").resolve("crowfoot");
    }

    private Map<String, String> withCache() throws IOException {
        return Map.of("JAVA_HOME", java("25.0.1"), "XDG_CACHE_HOME", folder.resolve("a cache").toString());
    }

    /** The options of a run that is noted; the name of the file is as it was said. */
    private static List<String> noting(Outcome outcome) {
        String configuration = outcome.lines().get(1);
        assertTrue(configuration.startsWith("-XX:AOTConfiguration="), configuration);
        return List.of("-XX:AOTMode=record", configuration, "-XX:+UnlockDiagnosticVMOptions", "-XX:-DisplayVMOutput", "-Xlog:disable");
    }

    /** The one file that is in that folder in the end; it is made after the script has ended. */
    private static Path waitFor(Path folder) throws IOException, InterruptedException {
        for (int tries = 0; tries < TRIES; tries++) {
            try (Stream<Path> files = Files.list(folder)) {
                List<Path> all = files.toList();
                if (all.size() == 1 && all.getFirst().toString().matches(".*-\\d+\\.aot")) {
                    return all.getFirst();
                }
            }
            Thread.sleep(PAUSE);
        }
        throw new AssertionError("nothing is kept in " + folder);
    }

    private static long files(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.count();
        }
    }

    private Outcome called(String... arguments) {
        return calledWith(List.of(), arguments);
    }

    private Outcome calledWith(List<String> more, String... arguments) {
        List<String> lines = new ArrayList<>(more);
        lines.addAll(
                List.of("--enable-native-access=ALL-UNNAMED", "-Dcrowfoot.install=" + home, "-cp", home + "/lib/*", "dev.crowfoot.Main"));
        lines.addAll(List.of(arguments));
        lines.add("end");
        return new Outcome(0, lines);
    }

    /** A folder that looks like a JDK of that version and whose java prints its arguments, one a line. */
    private String java(String version) throws IOException {
        Path jdk = folder.resolve("jdk " + version);
        if (Files.exists(jdk)) {
            return jdk.toString();
        }
        Files.createDirectories(jdk.resolve("bin"));
        Files.writeString(jdk.resolve("release"), "IMPLEMENTOR=\"Nobody\"\nJAVA_VERSION=\"" + version + "\"\n");
        Path java = Files.writeString(jdk.resolve("bin/java"), JAVA);
        Files.setPosixFilePermissions(java, PosixFilePermissions.fromString("rwxr-xr-x"));
        return jdk.toString();
    }

    private Outcome run(Path script, Map<String, String> environment, String... arguments) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of("sh", script.toString()));
        command.addAll(List.of(arguments));
        ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true).directory(folder.toFile());
        builder.environment().keySet().removeAll(List.of("JAVA_HOME", "CROWFOOT_JAVA_HOME", "CROWFOOT_OPTS"));
        builder.environment().putAll(environment);
        Process process = builder.start();
        process.getOutputStream().close();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        return new Outcome(process.waitFor(), said.lines().toList());
    }
}
