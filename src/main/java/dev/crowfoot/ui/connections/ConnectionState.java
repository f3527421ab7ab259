package dev.crowfoot.ui.connections;

import dev.crowfoot.app.database.ConnectionSettings;
import dev.crowfoot.target.Target;

/** What the window works against. */
public sealed interface ConnectionState {

    /** No database: previews are for one of that kind. */
    record Offline(Target target) implements ConnectionState {}

    /** On the way. */
    record Connecting(ConnectionSettings settings) implements ConnectionState {}

    /**
     * A database that answers.
     *
     * @param description what and where it is, for people
     */
    record Connected(ConnectionSettings settings, Target target, String description) implements ConnectionState {}

    /**
     * It could not be reached, or answers no more.
     *
     * @param reason what is wrong
     */
    record Lost(ConnectionSettings settings, String reason) implements ConnectionState {}
}
