package dev.crowfoot.ui.welcome;

import dev.crowfoot.app.UserError;
import dev.crowfoot.app.project.EditJournal;
import dev.crowfoot.app.project.OutsideChange;
import dev.crowfoot.app.project.ProjectFiles;
import dev.crowfoot.app.project.ProjectFolder;
import dev.crowfoot.app.project.RecentProjects;
import dev.crowfoot.app.project.SaveReport;
import dev.crowfoot.app.project.UnsavedWork;
import dev.crowfoot.document.Document;
import dev.crowfoot.document.DocumentChange;
import dev.crowfoot.document.Settings;
import dev.crowfoot.document.Subscription;
import dev.crowfoot.target.Target;
import dev.crowfoot.ui.common.Background;
import dev.crowfoot.ui.common.LongWork;
import dev.crowfoot.ui.common.Texts;
import dev.crowfoot.ui.common.Workspace;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.value.ObservableBooleanValue;

/** The project that is open, and what becomes of it: opened, made, saved, recovered, read again. For the UI thread alone. */
public final class Projects {

    private final Workspace workspace;
    private final Storage storage;
    private final Background background;
    private final LongWork longWork;
    private final Questions questions;
    private final ReadOnlyObjectWrapper<Optional<ProjectFolder>> open = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyBooleanWrapper opening = new ReadOnlyBooleanWrapper();
    private final ReadOnlyBooleanWrapper saved = new ReadOnlyBooleanWrapper(true);
    private Subscription watch = () -> {};
    private Runnable stopOpening = () -> {};

    /** Where projects are. */
    public record Storage(ProjectFiles files, RecentProjects recent, EditJournal journal) {}

    /** What only the person can decide. */
    public interface Questions {

        /** Work was left unsaved by a program that ended: one of the two is run. */
        void recover(UnsavedWork work, Runnable recover, Runnable discard);

        /** There are unsaved changes: one of the two is run, or none. */
        void unsaved(Runnable save, Runnable discard);

        /** Files to be written were changed outside: one of the two is run, or none. */
        void changedOutside(List<OutsideChange> changes, Runnable overwrite, Runnable reload);
    }

    private record Opened(ProjectFolder folder, Optional<UnsavedWork> work) {}

    /** Nothing is open. */
    public Projects(Workspace workspace, Storage storage, Background background, LongWork longWork, Questions questions) {
        this.workspace = workspace;
        this.storage = storage;
        this.background = background;
        this.longWork = longWork;
        this.questions = questions;
        workspace.store().listen(this::changed);
    }

    /** The project that is open. */
    public ReadOnlyObjectProperty<Optional<ProjectFolder>> current() {
        return open.getReadOnlyProperty();
    }

    /** Whether a project is being opened. */
    public ReadOnlyBooleanProperty opening() {
        return opening.getReadOnlyProperty();
    }

    /** Whether everything is in the project's files. */
    public ReadOnlyBooleanProperty saved() {
        return saved.getReadOnlyProperty();
    }

    /** Whether a project is open. */
    public ObservableBooleanValue isOpen() {
        return open.isNotEqualTo(Optional.empty());
    }

    /** Its folder. */
    public Optional<Path> folder() {
        return open.get().map(ProjectFolder::folder);
    }

    /** Opens the project in that folder, after what is open was saved or given up. */
    public void open(Path folder) {
        whenSafe(() -> load(folder, progress -> storage.files().open(folder, progress)));
    }

    /** Makes a project in that folder, and opens it. */
    public void create(Path folder, Document document) {
        whenSafe(() -> load(folder, progress -> storage.files().create(folder, document)));
    }

    /** Reads the open project again; unsaved changes are given up, as the person chose. */
    public void reload() {
        folder().ifPresent(folder -> {
            storage.journal().clear(folder);
            load(folder, progress -> storage.files().open(folder, progress));
        });
    }

    private void load(Path place, LongWork.Work<ProjectFolder> read) {
        stopOpening.run(); // or what was asked for first would take the place of this one when it is there
        opening.set(true);
        stopOpening = longWork.start(Texts.of("project.opening", String.valueOf(place.getFileName())), progress -> {
            ProjectFolder folder = read.with(progress);
            storage.recent().opened(folder.folder(), folder.saved().settings().name());
            return new Opened(folder, storage.journal().find(folder));
        }, this::show, error -> {
            workspace.notices().failed(error);
            opening.set(false);
        });
    }

    /** Shows it, or, where that fails, what was shown before as its files have it, or else the page for those who have no project open. */
    private void show(Opened opened) {
        Optional<ProjectFolder> last = open.get();
        try {
            put(opened);
        } catch (RuntimeException e) {
            workspace.notices()
                    .failed(new UserError(UserError.Kind.PROJECT, Texts.of("project.notShown", opened.folder().folder(), reason(e)),
                            Texts.of("project.notShown.wayOut"), e));
            goBack(last.filter(folder -> !folder.folder().equals(opened.folder().folder())));
        } finally {
            opening.set(false);
        }
    }

    private static String reason(RuntimeException e) {
        return e.getMessage() == null ? e.getClass().getSimpleName() : e.getMessage();
    }

    private void goBack(Optional<ProjectFolder> last) {
        try {
            if (last.isPresent()) {
                put(new Opened(last.get(), Optional.empty()));
            } else {
                put(Document.empty(Settings.of("Untitled", Target.H2)), Optional.empty());
            }
        } catch (RuntimeException e) {
            open.set(Optional.empty());
            workspace.notices().failed(e);
        }
    }

    private void put(Document document, Optional<ProjectFolder> folder) {
        watch.close();
        watch = () -> {};
        workspace.selection().clear();
        open.set(Optional.empty());
        workspace.store().replace(document);
        open.set(folder);
        saved.set(true);
    }

    private void put(Opened opened) {
        put(opened.folder().saved(), Optional.of(opened.folder()));
        watch = opened.folder().watch(changes -> background.onUserInterface(() -> noticed(changes)));
        opened.folder().badFiles().forEach(bad -> workspace.notices().refused(Texts.of("project.badFile", bad.text())));
        opened.work()
                .ifPresent(work -> questions.recover(work, () -> recover(work), () -> storage.journal().clear(opened.folder().folder())));
    }

    private void recover(UnsavedWork work) {
        workspace.store().adopt(Texts.of("project.recovered"), work.document());
    }

    private void changed(DocumentChange change) {
        saved.set(workspace.store().isSaved());
        if (!change.preview()) {
            open.get().filter(folder -> !workspace.store().isSaved()).ifPresent(folder -> storage.journal().note(folder, change.after()));
        }
    }

    /** Writes what changed. */
    public void save() {
        save(false, () -> {});
    }

    /** Writes what changed, then runs the command with the folder; not if it could not be written. */
    public void saved(Consumer<Path> command) {
        folder().ifPresent(folder -> save(false, () -> command.accept(folder)));
    }

    private void save(boolean overwrite, Runnable then) {
        open.get().ifPresent(folder -> {
            Document document = workspace.document();
            background.run(() -> folder.save(document, overwrite), report -> saved(folder, document, report, then));
        });
    }

    private void saved(ProjectFolder folder, Document document, SaveReport report, Runnable then) {
        switch (report) {
            case SaveReport.Saved _ -> {
                if (workspace.document().equals(document)) {
                    workspace.store().markSaved();
                    storage.journal().clear(folder.folder());
                    saved.set(true);
                }
                then.run();
            }
            case SaveReport.Refused(List<OutsideChange> changes) ->
                questions.changedOutside(changes, () -> save(true, then), this::reload);
        }
    }

    /** Runs the command at once if all is saved, else after the person saved or gave up the changes, else never. */
    public void whenSafe(Runnable command) {
        if (workspace.store().isSaved() || open.get().isEmpty()) {
            command.run();
            return;
        }
        questions.unsaved(() -> save(false, command), () -> {
            folder().ifPresent(storage.journal()::clear);
            command.run();
        });
    }

    /** Nothing else will be done: stops watching, and waits until the journal is on the disk. */
    public void close() {
        watch.close();
        storage.journal().flush();
    }

    private void noticed(List<OutsideChange> changes) {
        if (changes.isEmpty()) {
            return;
        }
        String files = String.join(", ", changes.stream().map(OutsideChange::file).limit(4).toList());
        if (workspace.store().isSaved()) {
            workspace.notices().done(Texts.of("project.reloaded", files));
            reload();
        } else {
            workspace.notices().refused(Texts.of("project.changedOutside", files));
        }
    }
}
