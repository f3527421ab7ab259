package dev.crowfoot.wiring;

import dev.crowfoot.ui.common.Remembered;
import java.io.IOException;
import java.io.Reader;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Optional;
import java.util.Properties;
import java.util.concurrent.Executor;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Remembers in a properties file, which is written soon after each change, so that a killed process forgets nothing. A file that cannot be read counts as empty. */
final class RememberedInFile implements Remembered {

    private static final Logger LOG = LoggerFactory.getLogger(RememberedInFile.class);
    private final Path file;
    private final Executor writer;
    private final Properties values = new Properties();
    private boolean changed;

    RememberedInFile(Path file, Executor writer) {
        this.file = file;
        this.writer = writer;
        if (Files.isRegularFile(file)) {
            try (Reader reader = Files.newBufferedReader(file)) {
                values.load(reader);
            } catch (IOException | IllegalArgumentException e) {
                LOG.warn("{} cannot be read; sizes and theme are as at the first start", file, e);
            }
        }
    }

    @Override
    public synchronized Optional<String> get(String key) {
        return Optional.ofNullable(values.getProperty(key));
    }

    @Override
    public synchronized void put(String key, String value) {
        if (value.equals(values.setProperty(key, value)) || changed) {
            return;
        }
        changed = true;
        writer.execute(this::save);
    }

    /** Writes the file if something changed. */
    synchronized void save() {
        if (!changed) {
            return;
        }
        changed = false;
        try {
            Files.createDirectories(file.toAbsolutePath().getParent());
            Path draft = file.resolveSibling(file.getFileName() + ".new");
            try (Writer out = Files.newBufferedWriter(draft)) {
                values.store(out, null);
            }
            Files.move(draft, file, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            LOG.warn("{} cannot be written; sizes and theme are forgotten", file, e);
        }
    }
}
