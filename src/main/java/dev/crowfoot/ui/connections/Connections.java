package dev.crowfoot.ui.connections;

import dev.crowfoot.app.UserError;
import dev.crowfoot.app.database.ConnectionSettings;
import dev.crowfoot.app.database.DatabaseSession;
import dev.crowfoot.app.database.Databases;
import dev.crowfoot.app.database.Password;
import dev.crowfoot.target.Target;
import dev.crowfoot.ui.common.Background;
import dev.crowfoot.ui.common.Notices;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;

/**
 * The one database that the window is connected to, or none. Passwords live here, in memory, until the process ends. Use from the UI
 * thread; the database itself is only touched by the one background thread that it was given, as a session is for one thread at a time.
 */
public final class Connections {

    private final Databases databases;
    private final Background background;
    private final Notices notices;
    private final Map<String, Password> passwords = new HashMap<>();
    private final ReadOnlyObjectWrapper<ConnectionState> state;
    /** Touched by the background thread alone. */
    private @Nullable DatabaseSession session;
    private long attempt;

    /** Work with a session, on the background thread. */
    @FunctionalInterface
    public interface Work<T> {
        /** Does it. */
        T with(DatabaseSession session) throws Exception;
    }

    /** Not connected; previews are for that target. The background must have a single thread. */
    public Connections(Databases databases, Background background, Notices notices, Target offline) {
        this.databases = databases;
        this.background = background;
        this.notices = notices;
        this.state = new ReadOnlyObjectWrapper<>(new ConnectionState.Offline(offline));
    }

    /** What the window works against now. */
    public ReadOnlyObjectProperty<ConnectionState> state() {
        return state.getReadOnlyProperty();
    }

    /** Whether a database is connected. */
    public boolean isConnected() {
        return state.get() instanceof ConnectionState.Connected;
    }

    /** The password that was given for that connection since the start. */
    public Optional<Password> password(ConnectionSettings settings) {
        return Optional.ofNullable(passwords.get(settings.id()));
    }

    /** Keeps the password of a connection in memory for the next time. */
    public void keep(ConnectionSettings settings, Password password) {
        passwords.put(settings.id(), password.copy());
    }

    /** Connects, in place of what is connected now. The password is kept in memory for the next time. */
    public void connect(ConnectionSettings settings, Password password) {
        Password kept = password.copy();
        passwords.put(settings.id(), kept);
        long mine = ++attempt;
        state.set(new ConnectionState.Connecting(settings));
        background.run(() -> open(settings, kept), connected -> {
            if (mine == attempt) {
                state.set(connected);
            }
        }, error -> {
            if (mine == attempt) {
                state.set(new ConnectionState.Lost(settings, Notices.of(error).text()));
                notices.failed(error);
            }
        });
    }

    /** Tries again what was lost. */
    public void reconnect() {
        if (state.get() instanceof ConnectionState.Lost(ConnectionSettings settings, String _)) {
            connect(settings, password(settings).orElseGet(Password::none));
        }
    }

    /** Disconnects; previews are for that target then. */
    public void goOffline(Target target) {
        attempt++;
        state.set(new ConnectionState.Offline(target));
        background.run(() -> {
            closeSession();
            return true;
        }, done -> {});
    }

    /** Does some work with the connected database; a failure because it answers no more is shown as a lost connection. */
    public <T> void use(Work<? extends T> work, Consumer<? super T> done, Consumer<? super Throwable> failed) {
        long mine = attempt;
        background.run(() -> {
            DatabaseSession open = session;
            if (open == null) {
                throw new UserError(UserError.Kind.DATABASE, "No database is connected.", "Choose one at the top right.", null);
            }
            try {
                return work.with(open);
            } catch (RuntimeException e) {
                throw open.isOpen() ? e : new ConnectionLost(e);
            }
        }, done, error -> {
            if (error instanceof ConnectionLost lost && mine == attempt
                    && state.get() instanceof ConnectionState.Connected(ConnectionSettings settings, Target _, String _)) {
                state.set(new ConnectionState.Lost(settings, sentence(Notices.of(lost.reason).text())));
            }
            failed.accept(error instanceof ConnectionLost lost ? lost.reason : error);
        });
    }

    /** What drivers say ends where they like. */
    private static String sentence(String text) {
        return text.endsWith(".") ? text : text + ".";
    }

    private ConnectionState open(ConnectionSettings settings, Password password) {
        closeSession();
        DatabaseSession opened = databases.open(settings, password.copy());
        session = opened;
        return new ConnectionState.Connected(settings, opened.target(), opened.description());
    }

    private void closeSession() {
        if (session != null) {
            session.close();
            session = null;
        }
    }

    /** The session answers no more. */
    private static final class ConnectionLost extends RuntimeException {

        private static final long serialVersionUID = 1L;
        private final RuntimeException reason;

        ConnectionLost(RuntimeException reason) {
            super(reason);
            this.reason = reason;
        }
    }
}
