package dev.crowfoot.bench;

import dev.crowfoot.adapter.files.FileProjects;
import dev.crowfoot.app.Progress;
import dev.crowfoot.document.Document;
import dev.crowfoot.document.Settings;
import dev.crowfoot.target.Target;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** A large project opened from its folder: every file read, parsed, checked and put together. */
final class OpenFolder implements Benchmark {
    @Override
    public String name() {
        return "open a project of 1,000 entities x 12 attributes with 1,500 relationships";
    }

    @Override
    public Trial prepare() throws IOException {
        Path folder = project();
        return Trial.of(() -> new FileProjects().open(folder, Progress.NONE).saved(), () -> delete(folder));
    }

    @Override
    public Optional<Comparison> comparison() {
        return Optional.of(new Comparison() {
            @Override
            public String name() {
                return "only reading the bytes of its files";
            }

            @Override
            public Trial prepare() throws IOException {
                Path folder = project();
                return Trial.of(() -> bytes(folder), () -> delete(folder));
            }
        });
    }

    @Override
    public Optional<Duration> aim() {
        return Optional.of(Duration.ofMillis(1500));
    }

    @Override
    public int warmUps() {
        return 3;
    }

    @Override
    public int runs() {
        return 7;
    }

    /** The project in a temporary folder. */
    static Path project() throws IOException {
        Path folder = Files.createTempDirectory("crowfoot-bench");
        new FileProjects().create(folder, document());
        return folder;
    }

    static Document document() {
        return Document.empty(Settings.of("large", Target.POSTGRESQL)).withDesign(LargeDesign.THOUSAND.build());
    }

    private static long bytes(Path folder) throws IOException {
        long total = 0;
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                total += Files.readAllBytes(file).length;
            }
        }
        return total;
    }

    /** The folder and all that is in it. */
    static void delete(Path folder) {
        try (Stream<Path> files = Files.walk(folder)) {
            List<Path> deepestFirst = files.sorted(Comparator.reverseOrder()).toList();
            for (Path file : deepestFirst) {
                Files.delete(file);
            }
        } catch (IOException e) {
            throw new IllegalStateException("the benchmark's folder is left behind: " + folder, e);
        }
    }
}
