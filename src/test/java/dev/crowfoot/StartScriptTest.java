package dev.crowfoot;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
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
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** The start script, run in a folder of its own with a Java that only says how it was called. */
@DisabledOnOs(OS.WINDOWS)
class StartScriptTest {
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
    void whatTheWindowNeedsIsKeptInTheUsersCache() throws Exception {
        Path project = Files.createDirectory(folder.resolve("my shop"));
        Path kept = keptAfter(run(home.resolve("bin/crowfoot"), withCache(), project.toString()), project.toString());
        assertEquals(cache(), kept.getParent());

        Files.createFile(kept);
        assertEquals(calledWith(List.of("-XX:AOTCache=" + kept, "-Xlog:disable")), run(home.resolve("bin/crowfoot"), withCache()));
    }

    @Test
    void whatIsKeptIsOfTheseLibrariesAlone() throws Exception {
        Path kept = keptAfter(run(home.resolve("bin/crowfoot"), withCache()));
        Files.createFile(kept);
        Files.writeString(home.resolve("lib").resolve("another.jar"), "");
        assertNotEquals(kept, keptAfter(run(home.resolve("bin/crowfoot"), withCache())));
    }

    @Test
    void whatWasNotUsedForAMonthIsTakenAway() throws Exception {
        Path old = Files.createFile(Files.createDirectories(cache()).resolve("window-1.aot"));
        Path used = Files.createFile(cache().resolve("window-2.aot"));
        Files.setLastModifiedTime(old, FileTime.from(Instant.now().minus(Duration.ofDays(40))));
        keptAfter(run(home.resolve("bin/crowfoot"), withCache()));
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
        return Map.of("JAVA_HOME", java("25.0.1"), "XDG_CACHE_HOME", cache().getParent().toString());
    }

    /** The file that Java was told to keep things in; the rest of the call is as ever. */
    private Path keptAfter(Outcome outcome, String... arguments) {
        String option = outcome.lines().get(1);
        assertEquals(calledWith(List.of(option, "-Xlog:disable"), arguments), outcome);
        assertTrue(option.startsWith("-XX:AOTCacheOutput="), option);
        return Path.of(option.substring(option.indexOf('=') + 1));
    }

    private Outcome called(String... arguments) {
        return calledWith(List.of(), arguments);
    }

    private Outcome calledWith(List<String> more, String... arguments) {
        List<String> lines = new ArrayList<>(List.of("--enable-native-access=ALL-UNNAMED"));
        lines.addAll(more);
        lines.addAll(List.of("-Dcrowfoot.install=" + home, "-cp", home + "/lib/*", "dev.crowfoot.Main"));
        lines.addAll(List.of(arguments));
        lines.add("end");
        return new Outcome(0, lines);
    }

    /** A folder that looks like a JDK of that version and whose java prints its arguments, one a line. */
    private String java(String version) throws IOException {
        Path jdk = folder.resolve("jdk " + version);
        Files.createDirectories(jdk.resolve("bin"));
        if (Files.exists(jdk.resolve("bin/java"))) {
            return jdk.toString();
        }
        Files.writeString(jdk.resolve("release"), "IMPLEMENTOR=\"Nobody\"\nJAVA_VERSION=\"" + version + "\"\n");
        Path java = Files.writeString(jdk.resolve("bin/java"), "#!/bin/sh\nprintf '%s\\n' \"$@\" end\n");
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
