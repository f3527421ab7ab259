package dev.crowfoot.adapter.liquibase;

import dev.crowfoot.app.migration.MigrationFiles;
import dev.crowfoot.document.Baseline;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A migrations folder whose baseline is kept in memory; it can be told to stop before a write, as a killed process does. */
final class MemoryFiles implements MigrationFiles {

    private final List<String> written = new ArrayList<>();
    private Baseline baseline = Baseline.NONE;
    private int writesLeft = Integer.MAX_VALUE;

    /** The process dies before the write after that many. */
    void killAfter(int writes) {
        writesLeft = writes;
    }

    /** What was written, in order. */
    List<String> written() {
        return written;
    }

    private void count(String file) {
        if (writesLeft-- <= 0) {
            throw new IllegalStateException("killed");
        }
        written.add(file);
    }

    @Override
    public Optional<String> read(Path project, String file) {
        try {
            Path path = project.resolve("migrations").resolve(file);
            return Files.exists(path) ? Optional.of(Files.readString(path)) : Optional.empty();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void write(Path project, String file, String text) {
        count(file);
        try {
            Files.createDirectories(project.resolve("migrations"));
            Files.writeString(project.resolve("migrations").resolve(file), text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void writeBaseline(Path project, Baseline other) {
        count("baseline.yaml");
        baseline = other;
    }

    @Override
    public Baseline readBaseline(Path project) {
        return baseline;
    }
}
