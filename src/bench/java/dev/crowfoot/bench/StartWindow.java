package dev.crowfoot.bench;

import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.stream.Stream;

/** The whole program started as a process, as the start script does it, until its window shows the blog; see {@link ShownWindow}. */
final class StartWindow implements Benchmark {
    private static final Path PROJECT = Path.of("samples", "blog");

    @Override
    public String name() {
        return "start the window, until it shows the blog";
    }

    @Override
    public Optional<Duration> aim() {
        return Optional.of(Duration.ofSeconds(2));
    }

    @Override
    public int warmUps() {
        return 1;
    }

    @Override
    public int runs() {
        return 5;
    }

    @Override
    public Trial prepare() throws Exception {
        Path folder = Files.createTempDirectory("crowfoot-start");
        String classPath = classPath(folder);
        Path kept = folder.resolve("window.aot");
        Path notes = folder.resolve("window.notes");
        finish(process(folder, classPath, List.of("-XX:AOTMode=record", "-XX:AOTConfiguration=" + notes, "-Xlog:disable")));
        finish(process(folder, classPath, List.of("-XX:AOTMode=create", "-XX:AOTConfiguration=" + notes, "-XX:AOTCache=" + kept)));
        return trial(folder, classPath, List.of("-XX:AOTCache=" + kept, "-Xlog:disable"));
    }

    @Override
    public Optional<Comparison> comparison() {
        return Optional.of(new Comparison() {
            @Override
            public String name() {
                return "without what the first run kept for it";
            }

            @Override
            public Trial prepare() throws IOException {
                Path folder = Files.createTempDirectory("crowfoot-start");
                return trial(folder, classPath(folder), List.of());
            }
        });
    }

    private static Trial trial(Path folder, String classPath, List<String> options) {
        return Trial.of(() -> shown(process(folder, classPath, options)), () -> OpenFolder.delete(folder));
    }

    private static void finish(Process process) throws IOException, InterruptedException {
        process.getInputStream().transferTo(OutputStream.nullOutputStream());
        if (process.waitFor() != 0) {
            throw new IllegalStateException("a run that was to be learnt from ended with " + process.exitValue());
        }
    }

    private static Process process(Path folder, String classPath, List<String> options) throws IOException {
        List<String> command = new ArrayList<>(List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString()));
        command.addAll(options);
        command.addAll(List.of("--enable-native-access=ALL-UNNAMED", "-Dglass.platform=Headless", "-Dprism.order=sw",
                "-Duser.home=" + folder, "-cp", classPath, ShownWindow.class.getName(), PROJECT.toString()));
        return new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.INHERIT).start();
    }

    /** The line that was waited for; the process ends itself after it. */
    private static String shown(Process process) throws IOException, InterruptedException {
        try (BufferedReader lines = process.inputReader(StandardCharsets.UTF_8)) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                if (line.equals(ShownWindow.SHOWN)) {
                    process.destroyForcibly();
                    return line;
                }
            }
        }
        throw new IllegalStateException("the window did not show the project; exit code " + process.waitFor());
    }

    /** The class path with folders packed into jars, as what is kept of them needs it and as they are when installed. */
    private static String classPath(Path folder) throws IOException {
        List<String> parts = new ArrayList<>();
        for (String part : System.getProperty("java.class.path").split(File.pathSeparator, -1)) {
            parts.add(Files.isDirectory(Path.of(part)) ? packed(Path.of(part), folder.resolve("classes" + parts.size() + ".jar")) : part);
        }
        return String.join(File.pathSeparator, parts);
    }

    private static String packed(Path classes, Path jar) throws IOException {
        try (JarOutputStream out = new JarOutputStream(Files.newOutputStream(jar)); Stream<Path> files = Files.walk(classes)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                out.putNextEntry(new JarEntry(classes.relativize(file).toString().replace('\\', '/')));
                Files.copy(file, out);
            }
        }
        return jar.toString();
    }
}
