package dev.crowfoot.ui.preview;

import dev.crowfoot.app.migration.Preview;
import dev.crowfoot.app.migration.PreviewTarget;
import dev.crowfoot.design.id.Id;
import dev.crowfoot.document.Document;
import dev.crowfoot.document.DocumentChange;
import dev.crowfoot.migration.Hazard;
import dev.crowfoot.ui.common.Background;
import dev.crowfoot.ui.common.Notices;
import dev.crowfoot.ui.common.Texts;
import dev.crowfoot.ui.common.Workspace;
import dev.crowfoot.ui.connections.ConnectionState;
import dev.crowfoot.ui.connections.Connections;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javafx.beans.binding.Bindings;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.IntegerProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleIntegerProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ObservableBooleanValue;

/** The statements that take the database to what is drawn, anew after each edit; an answer that was overtaken is dropped. */
public final class SqlViewModel {

    private final Workspace workspace;
    private final Connections connections;
    private final Source source;
    private final Background.Latest work;
    private final ObjectProperty<PreviewTarget> target;
    private final LiveDifference live;
    private final ObjectProperty<Against> against = new SimpleObjectProperty<>(Against.REVISION);
    private final BooleanProperty rollback = new SimpleBooleanProperty();
    private final IntegerProperty pending = new SimpleIntegerProperty();
    private final ReadOnlyObjectWrapper<Shown> shown = new ReadOnlyObjectWrapper<>(Shown.NOTHING);
    private final ReadOnlyObjectWrapper<Set<Integer>> marked = new ReadOnlyObjectWrapper<>(Set.of());
    /** What is said where there is no preview: that it is being made, or why it cannot be. */
    private String words = Texts.of("sql.computing");
    private final ReadOnlyObjectWrapper<Optional<Preview>> last = new ReadOnlyObjectWrapper<>(Optional.empty());

    /** What the drawing is compared with. */
    public enum Against {
        /** What the last revision left: the statements of the next revision. */
        REVISION,
        /** What the connected database has. */
        DATABASE
    }

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
     * @param notes what else there is to know
     * @param empty what to say in place of a script; empty if there is one
     */
    record Shown(String target, Script script, List<Hazard> hazards, List<String> notes, String empty) {

        static final Shown NOTHING = new Shown("", Script.EMPTY, List.of(), List.of(), "");

        static Shown words(String target, String words) {
            return new Shown(target, Script.EMPTY, List.of(), List.of(), words);
        }
    }

    /** A preview of the workspace's document for what is connected. */
    public SqlViewModel(Workspace workspace, Connections connections, Background background, Source source, LiveDifference live) {
        this.workspace = workspace;
        this.connections = connections;
        this.source = source;
        this.live = live;
        this.work = background.latest();
        this.target = new SimpleObjectProperty<>(PreviewTarget.offline(workspace.document().settings().mainTarget()));
        workspace.store().listen(this::changed);
        connections.state().subscribe(this::follow);
        target.subscribe(this::compute);
        rollback.subscribe(this::render);
        pending.subscribe(this::render);
        live.answer().subscribe(this::render);
        shown.subscribe(this::findMarked);
        workspace.selection().listen(ids -> findMarked());
        against.subscribe(() -> {
            live.want(isLive());
            render();
        });
    }

    /** What the drawing is compared with. */
    public ObjectProperty<Against> against() {
        return against;
    }

    /** How many revisions the connected database has not had yet. */
    public IntegerProperty pending() {
        return pending;
    }

    /** Whether there is a database to compare with, even if it does not answer just now. */
    public ObservableBooleanValue hasDatabase() {
        return Bindings.createBooleanBinding(() -> !(connections.state().get() instanceof ConnectionState.Offline), connections.state());
    }

    /** Reads the connected database again, if that is what is shown. */
    public void readAgain() {
        live.readAgain();
    }

    /** Whether the way back is shown and not the way there. */
    public BooleanProperty rollback() {
        return rollback;
    }

    /** What the next revision sends, whatever is shown; empty before the first preview, and where it failed. */
    public ReadOnlyObjectProperty<Optional<Preview>> preview() {
        return last.getReadOnlyProperty();
    }

    /** What is to be seen now. */
    ReadOnlyObjectProperty<Shown> shown() {
        return shown.getReadOnlyProperty();
    }

    /** The lines, from 0, of the statements that are about what is selected. */
    ReadOnlyObjectProperty<Set<Integer>> marked() {
        return marked.getReadOnlyProperty();
    }

    private void findMarked() {
        Set<Id> selected = workspace.selection().get();
        marked.set(selected.isEmpty() ? Set.of() : shown.get().script().lines(s -> Subjects.isAbout(s, selected)));
    }

    /** The person wants to see what the statement on that line comes from. */
    void goTo(int line) {
        shown.get().script().at(line).flatMap(Script.Place::subject)
                .flatMap(s -> Subjects.drawn(workspace.document().design(), s)).ifPresent(workspace::reveal);
    }

    /** Of another project, or under other settings, the last preview would be wrong from its first word on. */
    private void forget() {
        last.set(Optional.empty());
        words = Texts.of("sql.computing");
        render();
    }

    @SuppressWarnings("ReferenceEquality") // what did not change is the very same object
    private void changed(DocumentChange change) {
        if (change.before().settings() != change.after().settings()) {
            forget();
        }
        if (change.changesRevision()) {
            compute();
        }
    }

    private void follow(ConnectionState state) {
        switch (state) {
            case ConnectionState.Offline(var kind) -> target.set(PreviewTarget.offline(kind));
            case ConnectionState.Connected _ -> connections.use(PreviewTarget::connected, found -> {
                if (connections.state().get().equals(state)) { // or it is another one by now
                    target.set(found);
                }
            }, workspace.notices()::failed);
            case ConnectionState.Connecting _,ConnectionState.Lost _ -> {
            }
        }
        live.want(isLive());
        render();
    }

    private boolean isLive() {
        return against.get() == Against.DATABASE && hasDatabase().get();
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
        words = (notice.text() + " " + notice.wayOut()).strip();
        render();
    }

    private void render() {
        if (isLive()) {
            LiveDifference.Answer answer = live.answer().get();
            shown.set(answer.preview().map(p -> shown(p, notes(answer.notes(), "sql.pending.within"), Texts.of("sql.nothing.database")))
                    .orElseGet(() -> Shown.words("", answer.words())));
        } else {
            shown.set(last.get().map(p -> shown(p, notes(List.of(), "sql.pending.before"), nothing()))
                    .orElseGet(() -> Shown.words(target.get().name(), words)));
        }
    }

    private Shown shown(Preview preview, List<String> notes, String nothing) {
        Script script = Script.of(rollback.get() ? preview.rollback() : preview.statements());
        List<Hazard> hazards = rollback.get() ? List.of() : preview.hazards();
        return new Shown(preview.target().name(), script, hazards, notes, preview.isEmpty() ? nothing : "");
    }

    private List<String> notes(List<String> others, String pendingKey) {
        List<String> notes = new ArrayList<>();
        if (pending.get() > 0) {
            notes.add(Texts.of(pendingKey, pending.get()));
        }
        notes.addAll(others);
        return notes;
    }

    private String nothing() {
        String revision = workspace.document().baseline().revision();
        return revision == null ? Texts.of("sql.nothing.drawn") : Texts.of("sql.nothing.since", revision);
    }
}
