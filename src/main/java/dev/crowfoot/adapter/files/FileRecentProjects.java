package dev.crowfoot.adapter.files;

import dev.crowfoot.adapter.files.yaml.Draft;
import dev.crowfoot.adapter.files.yaml.Keys;
import dev.crowfoot.adapter.files.yaml.Node;
import dev.crowfoot.adapter.files.yaml.YamlError;
import dev.crowfoot.app.project.RecentProjects;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The list of recent projects, in {@code recent.yaml} of the user's own folder. */
public final class FileRecentProjects implements RecentProjects {

    private static final Logger LOG = LoggerFactory.getLogger(FileRecentProjects.class);
    private static final int LONGEST = 20;

    private final UserFile file;

    /** A list in that folder. */
    public FileRecentProjects(Path folder) {
        file = new UserFile(folder.resolve("recent.yaml"));
    }

    @Override
    public synchronized List<Recent> list() {
        return all().stream().filter(recent -> Files.isDirectory(recent.folder())).toList();
    }

    @Override
    public synchronized void opened(Path folder, String name) {
        List<Recent> all = without(folder);
        all.addFirst(new Recent(folder.toAbsolutePath().normalize(), name));
        keep(all);
    }

    @Override
    public synchronized void forget(Path folder) {
        keep(without(folder));
    }

    private List<Recent> without(Path folder) {
        List<Recent> all = new ArrayList<>(all());
        all.removeIf(recent -> recent.folder().equals(folder.toAbsolutePath().normalize()));
        return all;
    }

    private List<Recent> all() {
        try {
            return file.read().map(node -> {
                Keys keys = Keys.of(node);
                List<Recent> recent = keys.items("projects", FileRecentProjects::recent);
                return keys.end(() -> recent);
            }).orElse(List.of());
        } catch (IOException | YamlError unreadable) {
            LOG.warn("The list of recent projects cannot be read", unreadable);
            return List.of();
        }
    }

    private void keep(List<Recent> all) {
        try {
            file.write(new Draft().items("projects", all.stream().limit(LONGEST)
                    .map(recent -> new Draft().text("folder", recent.folder().toString()).text("name", recent.name()).done()).toList())
                    .done());
        } catch (IOException refused) {
            LOG.warn("The list of recent projects cannot be kept", refused);
        }
    }

    private static Recent recent(Node node) {
        Keys keys = Keys.of(node);
        String folder = keys.text("folder");
        String name = keys.text("name");
        return keys.end(() -> new Recent(Path.of(folder), name));
    }
}
