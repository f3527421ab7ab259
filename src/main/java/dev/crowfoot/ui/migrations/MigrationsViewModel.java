package dev.crowfoot.ui.migrations;

import dev.crowfoot.app.migration.CurrentRevision;
import dev.crowfoot.app.migration.History;
import dev.crowfoot.app.migration.MigrationState;
import dev.crowfoot.app.migration.Revision;
import dev.crowfoot.document.Subscription;
import dev.crowfoot.ui.common.Background;
import dev.crowfoot.ui.common.Listeners;
import dev.crowfoot.ui.common.Notices;
import dev.crowfoot.ui.common.Texts;
import dev.crowfoot.ui.connections.ConnectionChooser;
import dev.crowfoot.ui.connections.ConnectionState;
import dev.crowfoot.ui.connections.Connections;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.value.ObservableValue;

/** The revisions of the open project, and where the connected database stands. */
public final class MigrationsViewModel {

    private final ObservableValue<Optional<Path>> project;
    private final Connections connections;
    private final Background background;
    private final History history;
    private final CurrentRevision current;
    private final ReadOnlyObjectWrapper<List<RevisionRow>> rows = new ReadOnlyObjectWrapper<>(List.of());
    private final Listeners<ConnectionState> refreshes = new Listeners<>();
    private final ReadOnlyStringWrapper words = new ReadOnlyStringWrapper("");
    private final ReadOnlyObjectWrapper<Optional<MigrationState>> state = new ReadOnlyObjectWrapper<>(Optional.empty());
    /** Counts what was asked; an answer that was overtaken is of another project or another database. */
    private long newest;

    /** The revisions of that project, which may be another one later. */
    public MigrationsViewModel(ObservableValue<Optional<Path>> project, Connections connections, Background background, History history,
            CurrentRevision current) {
        this.project = project;
        this.connections = connections;
        this.background = background;
        this.history = history;
        this.current = current;
        project.subscribe(this::refresh);
        connections.state().subscribe(this::follow);
    }

    /** The lines of the list, the newest revision first. */
    ReadOnlyObjectProperty<List<RevisionRow>> rows() {
        return rows.getReadOnlyProperty();
    }

    /** Where the database stands, in words. */
    ReadOnlyStringProperty words() {
        return words.getReadOnlyProperty();
    }

    /** Where the connected database stands; empty if none is connected or it was not asked yet. */
    public ReadOnlyObjectProperty<Optional<MigrationState>> state() {
        return state.getReadOnlyProperty();
    }

    /** Tells the listener whenever the database is asked again, as it may have changed. */
    public Subscription onRefresh(Runnable listener) {
        return refreshes.add(now -> listener.run());
    }

    private void follow(ConnectionState now) {
        if (now instanceof ConnectionState.Connecting) {
            newest++;
        } else {
            refresh();
        }
    }

    /** Asks again. */
    public void refresh() {
        refreshes.tell(connections.state().get());
        long mine = ++newest;
        Optional<Path> folder = project.getValue();
        if (folder.isEmpty()) {
            state.set(Optional.empty());
            rows.set(List.of());
            words.set("");
        } else if (connections.isConnected()) {
            connections.use(session -> current.of(folder.get(), session), ifNewest(mine, this::show), ifNewest(mine, this::failed));
        } else {
            state.set(Optional.empty());
            background.run(() -> history.of(folder.get()), ifNewest(mine, this::offline), ifNewest(mine, this::failed));
        }
    }

    private <T> Consumer<T> ifNewest(long mine, Consumer<T> action) {
        return value -> {
            if (mine == newest) {
                action.accept(value);
            }
        };
    }

    private void show(MigrationState now) {
        state.set(Optional.of(now));
        rows.set(RevisionRow.of(now));
        words.set(String.join(" ", CurrentRevision.inWords(now)));
    }

    private void offline(List<Revision> revisions) {
        rows.set(RevisionRow.of(revisions));
        if (connections.state().get() instanceof ConnectionState.Lost lost) {
            words.set(ConnectionChooser.describe(lost) + " " + Texts.of("connection.lost"));
        } else {
            words.set(revisions.isEmpty() ? Texts.of("migrations.none") : Texts.of("migrations.offline"));
        }
    }

    private void failed(Throwable error) {
        state.set(Optional.empty());
        rows.set(List.of());
        Notices.Notice notice = Notices.of(error);
        words.set((notice.text() + " " + notice.wayOut()).strip());
    }
}
