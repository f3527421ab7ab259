package dev.crowfoot.wiring;

import dev.crowfoot.app.Progress;
import dev.crowfoot.app.UserError;
import dev.crowfoot.app.project.BadFile;
import dev.crowfoot.app.project.EditJournal;
import dev.crowfoot.app.project.OutsideChange;
import dev.crowfoot.app.project.ProjectFiles;
import dev.crowfoot.app.project.ProjectFolder;
import dev.crowfoot.app.project.SaveReport;
import dev.crowfoot.app.project.UnsavedWork;
import dev.crowfoot.document.Document;
import dev.crowfoot.document.Subscription;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;

/** Projects, and unsaved work, that live as long as the test. */
final class MemoryProjects implements ProjectFiles, EditJournal {

    final Map<Path, Document> saved = new ConcurrentHashMap<>();
    final Map<Path, UnsavedWork> unsaved = new ConcurrentHashMap<>();
    final Map<Path, Document> noted = new ConcurrentHashMap<>();

    @Override
    public boolean isProject(Path folder) {
        return saved.containsKey(folder);
    }

    @Override
    public ProjectFolder open(Path folder, Progress progress) {
        if (!saved.containsKey(folder)) {
            throw new UserError(UserError.Kind.PROJECT, "There is no project in " + folder + ".", "Choose another folder.", null);
        }
        return new Folder(folder);
    }

    @Override
    public ProjectFolder create(Path folder, Document document) {
        saved.put(folder, document);
        return new Folder(folder);
    }

    @Override
    public void note(ProjectFolder folder, Document document) {
        noted.put(folder.folder(), document);
    }

    @Override
    public void flush() {}

    @Override
    public void clear(Path folder) {
        noted.remove(folder);
        unsaved.remove(folder);
    }

    @Override
    public Optional<UnsavedWork> find(ProjectFolder folder) {
        return Optional.ofNullable(unsaved.get(folder.folder()));
    }

    /** One of the projects. */
    private final class Folder implements ProjectFolder {

        private final Path folder;

        Folder(Path folder) {
            this.folder = folder;
        }

        @Override
        public Path folder() {
            return folder;
        }

        @Override
        public Document saved() {
            return Objects.requireNonNull(saved.get(folder), "it is there");
        }

        @Override
        public List<BadFile> badFiles() {
            return List.of();
        }

        @Override
        public SaveReport save(Document document, boolean overwrite) {
            saved.put(folder, document);
            return new SaveReport.Saved(List.of("crowfoot.yaml"), List.of());
        }

        @Override
        public List<OutsideChange> outsideChanges() {
            return List.of();
        }

        @Override
        public Subscription watch(Consumer<List<OutsideChange>> listener) {
            return () -> {};
        }

        @Override
        public Map<String, Optional<String>> unsaved(Document document) {
            return new HashMap<>();
        }

        @Override
        public Document withFiles(Map<String, Optional<String>> files) {
            return saved();
        }

        @Override
        public String fingerprint(String file) {
            return "";
        }
    }
}
