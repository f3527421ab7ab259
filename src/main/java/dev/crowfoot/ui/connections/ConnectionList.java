package dev.crowfoot.ui.connections;

import dev.crowfoot.app.database.ConnectionReport;
import dev.crowfoot.app.database.ConnectionSettings;
import dev.crowfoot.app.database.ConnectionStore;
import dev.crowfoot.app.database.Databases;
import dev.crowfoot.app.database.Password;
import dev.crowfoot.ui.common.Background;
import dev.crowfoot.ui.common.Notices;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

/** The person's own list of connections, and what can be done with one before it is used. */
public final class ConnectionList {

    private final ConnectionStore store;
    private final Databases databases;
    private final Background background;
    private final Consumer<Throwable> failures;
    private final ObservableList<ConnectionSettings> saved = FXCollections.observableArrayList();

    /** The list in that store; the consumer is told if it cannot be read. */
    public ConnectionList(ConnectionStore store, Databases databases, Background background, Consumer<Throwable> failures) {
        this.failures = failures;
        this.store = store;
        this.databases = databases;
        this.background = background;
    }

    /** Reads the list, then does something, even if the list cannot be read. */
    public void load(Runnable then) {
        background.run(store::load, list -> {
            saved.setAll(list);
            then.run();
        }, error -> {
            failures.accept(error);
            then.run();
        });
    }

    /** The connections in the person's order. */
    public ObservableList<ConnectionSettings> saved() {
        return saved;
    }

    /** The connection with that id, if it is in the list. */
    public Optional<ConnectionSettings> find(String id) {
        return saved.stream().filter(c -> c.id().equals(id)).findFirst();
    }

    /** Adds the connection, or puts it in place of the one with its id. */
    public void save(ConnectionSettings settings) {
        List<ConnectionSettings> next = new ArrayList<>(saved);
        int at = next.indexOf(find(settings.id()).orElse(null));
        if (at < 0) {
            next.add(settings);
        } else {
            next.set(at, settings);
        }
        saved.setAll(next);
        background.run(() -> {
            store.save(settings);
            return true;
        }, done -> {});
    }

    /** Takes the connection from the list. */
    public void remove(ConnectionSettings settings) {
        saved.remove(settings);
        background.run(() -> {
            store.remove(settings.id());
            return true;
        }, done -> {});
    }

    /** Tries to connect, and says in words what came of it. */
    public void test(ConnectionSettings settings, Password password, Consumer<ConnectionReport> told) {
        background.run(() -> databases.test(settings, password), told, error -> {
            told.accept(new ConnectionReport(false, Notices.of(error).text(), List.of()));
            failures.accept(error);
        });
    }
}
