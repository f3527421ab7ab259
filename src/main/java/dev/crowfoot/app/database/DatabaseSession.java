package dev.crowfoot.app.database;

import dev.crowfoot.target.Folding;
import dev.crowfoot.target.Target;

/** An open connection to one database, for one thread at a time. */
public interface DatabaseSession extends AutoCloseable {

    /** The kind of database. */
    Target target();

    /** The server's version as it says it ({@code 18.6}). */
    String serverVersion();

    /** The schema that unqualified names are in, as the database holds it ({@code public}, {@code PUBLIC}). */
    String defaultSchema();

    /** What it makes of names without quotes, which goes by its settings. */
    Folding folding();

    /** For people: what and where it is. */
    String description();

    /** Whether the connection still answers. */
    boolean isOpen();

    /**
     * The library's own connection, for adapters alone.
     *
     * @throws IllegalArgumentException if it is of another type
     */
    <T> T unwrap(Class<T> type);

    /** From any thread: has what runs on it fail, wherever it waits, and closes it. May take as long as a connection takes to be made. */
    void breakOff();

    /** Closes it; a second time does nothing. */
    @Override
    void close();
}
