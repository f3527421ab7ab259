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
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Remembers in a properties file, which is written when {@link #save} is called. A file that cannot be read counts as empty. */
final class RememberedInFile implements Remembered {

    private static final Logger LOG = LoggerFactory.getLogger(RememberedInFile.class);
    private final Path file;
    private final Properties values = new Properties();
    private boolean changed;

    RememberedInFile(Path file) {
        this.file = file;
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
        changed |= !value.equals(values.setProperty(key, value));
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
            try (Writer writer = Files.newBufferedWriter(draft)) {
                values.store(writer, null);
            }
            Files.move(draft, file, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            LOG.warn("{} cannot be written; sizes and theme are forgotten", file, e);
        }
    }
}
