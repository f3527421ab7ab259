package dev.crowfoot.app.database;

import dev.crowfoot.app.UserError;
import java.util.List;

/** The user's list of connections, in the user's own configuration folder, readable by that user alone. It never holds a password. */
public interface ConnectionStore {

    /**
     * All connections in the user's order.
     *
     * @throws UserError if the file cannot be read
     */
    List<ConnectionSettings> load();

    /**
     * Adds the connection at the end, or puts it in place of the one with its id.
     *
     * @throws UserError if the file cannot be written
     */
    void save(ConnectionSettings settings);

    /**
     * Takes the connection with that id from the list; nothing if it is not there.
     *
     * @throws UserError if the file cannot be written
     */
    void remove(String id);
}
