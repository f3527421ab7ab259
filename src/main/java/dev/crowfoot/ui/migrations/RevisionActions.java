package dev.crowfoot.ui.migrations;

import dev.crowfoot.app.migration.Preview;
import dev.crowfoot.app.migration.Revision;
import dev.crowfoot.document.Baseline;
import dev.crowfoot.document.Document;
import dev.crowfoot.ui.common.Action;
import dev.crowfoot.ui.common.Actions;
import dev.crowfoot.ui.common.Background;
import dev.crowfoot.ui.common.Texts;
import dev.crowfoot.ui.common.Workspace;
import dev.crowfoot.ui.dialogs.Dialogs;
import dev.crowfoot.ui.preview.SqlViewModel;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;

/** Making the next revision from what is drawn. */
public final class RevisionActions {

    private final Workspace workspace;
    private final Background background;
    private final Dialogs dialogs;
    private final Revisions revisions;

    /** Makes revisions; called on a background thread. */
    @FunctionalInterface
    public interface Revisions {
        /** Writes the next revision of the project, or nothing where there is nothing to do. */
        Optional<Made> make(Path project, Document document, String message);
    }

    /** A revision that was written, and what the next one is compared with. */
    public record Made(Revision revision, Baseline baseline) {}

    /** Saves the project, then runs something with its folder. */
    @FunctionalInterface
    public interface Saving {
        /** Does nothing more where saving fails. */
        void thenWith(Consumer<Path> command);
    }

    /** Revisions of what is drawn in the workspace. */
    public RevisionActions(Workspace workspace, Background background, Dialogs dialogs, Revisions revisions) {
        this.workspace = workspace;
        this.background = background;
        this.dialogs = dialogs;
        this.revisions = revisions;
    }

    /**
     * Registers the action.
     *
     * @param open the folder of the open project
     * @param saving saves it
     * @param changed told when a revision was made
     */
    public void register(Actions actions, SqlViewModel sql, Supplier<Optional<Path>> open, Saving saving, Runnable changed) {
        BooleanBinding something =
                Bindings.createBooleanBinding(() -> sql.preview().get().filter(p -> !p.isEmpty()).isPresent(), sql.preview());
        actions.register(Action.of("migration.newRevision", "Shortcut+R", "bi-layers",
                () -> sql.preview().get().ifPresent(preview -> ask(preview, open, saving, changed))).when(something));
    }

    private void ask(Preview preview, Supplier<Optional<Path>> open, Saving saving, Runnable changed) {
        new RevisionDialog(dialogs, preview, message -> saving.thenWith(folder -> make(folder, open, message, changed))).open();
    }

    private void make(Path folder, Supplier<Optional<Path>> open, String message, Runnable changed) {
        Document document = workspace.document();
        background.run(() -> revisions.make(folder, document, message), made -> {
            made.ifPresentOrElse(file -> {
                if (open.get().equals(Optional.of(folder))) { // or another project was opened meanwhile
                    workspace.store().rebase(file.baseline());
                }
                workspace.notices().done(Texts.of("revision.made", file.revision().path()));
            }, () -> workspace.notices().done(Texts.of("revision.nothing")));
            changed.run();
        });
    }
}
