package dev.crowfoot.ui.preview;

import dev.crowfoot.app.migration.Preview;
import dev.crowfoot.app.migration.PreviewTarget;
import dev.crowfoot.document.Document;
import dev.crowfoot.document.DocumentChange;
import dev.crowfoot.migration.Hazard;
import dev.crowfoot.ui.common.Background;
import dev.crowfoot.ui.common.Notices;
import dev.crowfoot.ui.common.Texts;
import dev.crowfoot.ui.common.Workspace;
import dev.crowfoot.ui.connections.ConnectionState;
import dev.crowfoot.ui.connections.Connections;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;

/** The statements that take the database to what is drawn, anew after each edit; an answer that was overtaken is dropped. */
public final class SqlViewModel {

    private final Workspace workspace;
    private final Connections connections;
    private final Source source;
    private final Background.Latest work;
    private final ObjectProperty<PreviewTarget> target;
    private final BooleanProperty rollback = new SimpleBooleanProperty();
    private final ReadOnlyObjectWrapper<Shown> shown = new ReadOnlyObjectWrapper<>(Shown.NOTHING);
    private final ReadOnlyObjectWrapper<Optional<Preview>> last = new ReadOnlyObjectWrapper<>(Optional.empty());

    /** Computes previews; called on a background thread. */
    @FunctionalInterface
    public interface Source {
        /** What will be sent. */
        Preview preview(Document document, PreviewTarget target);
    }

    /**
     * What is to be seen.
     *
     * @param target for which database, for people
     * @param empty what to say in place of a script; empty if there is one
     */
    record Shown(String target, Script script, List<Hazard> hazards, String empty) {
        static final Shown NOTHING = new Shown("", Script.EMPTY, List.of(), "");
    }

    /** A preview of the workspace's document for what is connected. */
    public SqlViewModel(Workspace workspace, Connections connections, Background background, Source source) {
        this.workspace = workspace;
        this.connections = connections;
        this.source = source;
        this.work = background.latest();
        this.target = new SimpleObjectProperty<>(PreviewTarget.offline(workspace.document().settings().mainTarget()));
        workspace.store().listen(this::changed);
        connections.state().subscribe(this::follow);
        target.subscribe(this::compute);
        rollback.subscribe(this::render);
    }

    /** Whether the way back is shown and not the way there. */
    public BooleanProperty rollback() {
        return rollback;
    }

    /** The newest preview; empty before the first, and where it failed. */
    public ReadOnlyObjectProperty<Optional<Preview>> preview() {
        return last.getReadOnlyProperty();
    }

    /** What is to be seen now. */
    ReadOnlyObjectProperty<Shown> shown() {
        return shown.getReadOnlyProperty();
    }

    /** The person wants to see what the statement on that line comes from. */
    void goTo(int line) {
        shown.get().script().at(line).flatMap(Script.Place::subject)
                .flatMap(s -> Subjects.drawn(workspace.document().design(), s)).ifPresent(workspace::reveal);
    }

    private void changed(DocumentChange change) {
        if (change.changesRevision()) {
            compute();
        }
    }

    private void follow(ConnectionState state) {
        switch (state) {
            case ConnectionState.Offline(var kind) -> target.set(PreviewTarget.offline(kind));
            case ConnectionState.Connected _ -> connections.use(PreviewTarget::connected, target::set, workspace.notices()::failed);
            case ConnectionState.Connecting _,ConnectionState.Lost _ -> {
            }
        }
    }

    /** Computes it again. */
    public void compute() {
        Document document = workspace.document();
        PreviewTarget wanted = target.get();
        work.run(() -> source.preview(document, wanted), this::done, this::failed);
    }

    private void done(Preview preview) {
        last.set(Optional.of(preview));
        render();
    }

    private void failed(Throwable error) {
        last.set(Optional.empty());
        Notices.Notice notice = Notices.of(error);
        shown.set(new Shown(target.get().name(), Script.EMPTY, List.of(), (notice.text() + " " + notice.wayOut()).strip()));
    }

    private void render() {
        last.get().ifPresent(preview -> {
            Script script = Script.of(rollback.get() ? preview.rollback() : preview.statements());
            List<Hazard> hazards = rollback.get() ? List.of() : preview.hazards();
            shown.set(new Shown(preview.target().name(), script, hazards, preview.isEmpty() ? nothing() : ""));
        });
    }

    private String nothing() {
        String revision = workspace.document().baseline().revision();
        return revision == null ? Texts.of("sql.nothing.drawn") : Texts.of("sql.nothing.since", revision);
    }
}
