package dev.crowfoot.ui.refresh;

import dev.crowfoot.app.Progress;
import dev.crowfoot.app.UserError;
import dev.crowfoot.app.migration.CreatedRevision;
import dev.crowfoot.app.migration.DatabaseReading;
import dev.crowfoot.app.refresh.RefreshFromDatabase;
import dev.crowfoot.app.refresh.Refreshed;
import dev.crowfoot.app.refresh.ReviseTaken;
import dev.crowfoot.diagram.DiagramId;
import dev.crowfoot.diagram.card.TextMeasure;
import dev.crowfoot.document.Document;
import dev.crowfoot.document.refresh.RenameQuestion;
import dev.crowfoot.ui.common.Action;
import dev.crowfoot.ui.common.Actions;
import dev.crowfoot.ui.common.Background;
import dev.crowfoot.ui.common.Texts;
import dev.crowfoot.ui.common.Workspace;
import dev.crowfoot.ui.connections.ConnectionState;
import dev.crowfoot.ui.connections.Connections;
import dev.crowfoot.ui.dialogs.Dialogs;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import org.jspecify.annotations.Nullable;

/** Bringing the drawing up to date with the database that is connected. */
public final class RefreshActions {

    private final Workspace workspace;
    private final Connections connections;
    private final Dialogs dialogs;
    private final Background background;
    private final RefreshFromDatabase refresh;
    private final ReviseTaken revise;
    private final Supplier<TextMeasure> measure;

    /** Saves the project, then runs something with its folder. */
    @FunctionalInterface
    public interface Saving {
        /** Does nothing more where saving fails. */
        void thenWith(Consumer<Path> command);
    }

    /** The open project, and what is done with it afterwards. */
    private record Open(Supplier<Optional<Path>> folder, Saving saving, Runnable changed) {

        boolean is(Path project) {
            return folder.get().equals(Optional.of(project));
        }
    }

    /**
     * Refreshing the workspace's document.
     *
     * @param measure how wide texts are, for one piece of work alone
     */
    public RefreshActions(Workspace workspace, Connections connections, Dialogs dialogs, Background background, RefreshFromDatabase refresh,
            ReviseTaken revise, Supplier<TextMeasure> measure) {
        this.workspace = workspace;
        this.connections = connections;
        this.dialogs = dialogs;
        this.background = background;
        this.refresh = refresh;
        this.revise = revise;
        this.measure = measure;
    }

    /**
     * Registers the action.
     *
     * @param folder of the open project
     * @param saving saves it
     * @param changed told when the database was marked
     */
    public void register(Actions actions, Supplier<Optional<Path>> folder, Saving saving, Runnable changed) {
        Open open = new Open(folder, saving, changed);
        BooleanBinding connected = Bindings.createBooleanBinding(connections::isConnected, connections.state());
        actions.register(Action.of("database.refresh", "Shortcut+F5", "bi-box-arrow-in-down",
                () -> folder.get().ifPresent(project -> open(project, open))).when(connected));
    }

    private void open(Path project, Open open) {
        if (!(connections.state().get() instanceof ConnectionState.Connected(_, _, String database))) {
            return;
        }
        Document document = workspace.document();
        RefreshViewModel model = new RefreshViewModel(document, new Compare(project, document), background::onUserInterface);
        new RefreshDialog(dialogs, model, database, refreshed -> apply(document, model.chosenNow(), refreshed, open)).open();
    }

    @SuppressWarnings("ReferenceEquality") // what did not change is the very same object
    private void apply(Document before, RefreshViewModel.Chosen chosen, Refreshed refreshed, Open open) {
        if (workspace.document() != before) {
            workspace.notices().refused(Texts.of("refresh.changed"));
            return;
        }
        // the edit was done once already, off this thread
        workspace.store().adopt(refreshed.edit().name(), refreshed.document());
        if (refreshed.notTaken().isEmpty()) {
            workspace.notices().done(Texts.of("refresh.done", chosen.taken().size()));
        } else {
            workspace.notices().refused(Texts.of("refresh.notTaken", String.join("; ", refreshed.notTaken())));
        }
        if (chosen.revise()) {
            open.saving().thenWith(folder -> revise(folder, before, refreshed.document(), chosen, open));
        }
    }

    private void revise(Path folder, Document before, Document after, RefreshViewModel.Chosen chosen, Open open) {
        connections.<Optional<CreatedRevision>>use(
                session -> revise.revise(folder, before, after, chosen.refresh(), chosen.taken(), chosen.message(), session), created -> {
                    created.ifPresent(c -> {
                        if (open.is(folder)) {
                            workspace.store().rebase(c.baseline());
                        }
                        workspace.notices().done(Texts.of("refresh.revised", c.file().revision().path()));
                    });
                    open.changed().run();
                }, workspace.notices()::failed);
    }

    /** What takes long, with the database's own thread. */
    private final class Compare implements RefreshViewModel.Work {

        private final Path project;
        private final Document document;
        private final DiagramId diagram = workspace.diagram().get();

        Compare(Path project, Document document) {
            this.project = project;
            this.document = document;
        }

        @Override
        public void compare(@Nullable DatabaseReading reading, Set<String> more, List<RenameQuestion> confirmed, Progress progress,
                Consumer<RefreshViewModel.Compared> done, Consumer<Throwable> failed) {
            connections.<RefreshViewModel.Compared>use(session -> {
                DatabaseReading read = reading == null ? refresh.read(document, more, session, progress) : reading;
                return new RefreshViewModel.Compared(read, refresh.compare(document, read, confirmed, session, progress));
            }, done, failed);
        }

        @Override
        @SuppressWarnings("ReferenceEquality") // what did not change is the very same object
        public void choose(RefreshViewModel.Chosen chosen, Progress progress, Consumer<Refreshed> done, Consumer<Throwable> failed) {
            if (workspace.document() != document) {
                failed.accept(new UserError(UserError.Kind.USE, Texts.of("refresh.changed"), "", null));
                return;
            }
            connections.<Refreshed>use(session -> {
                if (chosen.revise()) {
                    revise.requireHead(project, document, session);
                }
                return refresh.choose(document, chosen.refresh(), chosen::of, session.target(), diagram, measure.get(), progress);
            }, done, failed);
        }
    }
}
