package dev.crowfoot.adapter.liquibase;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Optional;
import liquibase.changelog.ChangeSet;
import liquibase.exception.DatabaseException;
import org.jspecify.annotations.Nullable;

/**
 * What a run is in the middle of, written behind the holder of Liquibase's lock. On a database where each statement stays done by itself, a
 * run that is killed or refused may leave half a changeset, which no record tells of; this does. It is written in the transaction of
 * what it is about, so the first statement that the database keeps keeps it too, and it goes with the record that the changeset ran.
 */
final class UnderWay {

    private static final String MARK = ", in the middle of ";
    private static final int LONGEST = 255;

    private final Connection connection;
    private @Nullable String holder;
    private @Nullable String left;

    UnderWay(Connection connection) {
        this.connection = connection;
    }

    /** The holder alone, of what stands in the lock's row. */
    static String holder(String lockedBy) {
        int mark = lockedBy.indexOf(MARK);
        return mark < 0 ? lockedBy : lockedBy.substring(0, mark);
    }

    /** What was under way, of what stands in the lock's row. */
    static Optional<String> of(String lockedBy) {
        int mark = lockedBy.indexOf(MARK);
        return mark < 0 ? Optional.empty() : Optional.of(lockedBy.substring(mark + MARK.length()));
    }

    /** The changeset is begun, or the given one of its changes, counted from 1; 0 for before the first. */
    void begin(ChangeSet changeset, int change) throws DatabaseException {
        String part = change == 0 ? "" : "change " + change + " of " + changeset.getChanges().size() + " of ";
        String text = holder() + MARK + part + changeset.getId() + " (" + RunListener.summary(changeset) + ")";
        left = text.length() > LONGEST ? text.substring(0, LONGEST) : text;
        write(left);
    }

    /** The changeset ran whole. */
    void end() throws DatabaseException {
        left = null;
        write(holder());
    }

    /** Keeps what is left behind although the lock is given back. */
    void leave() throws DatabaseException {
        if (left != null) {
            write(left);
        }
    }

    /** The same for what a killed run left. */
    void leave(String lockedBy) throws DatabaseException {
        write(lockedBy);
    }

    private String holder() throws DatabaseException {
        String known = holder;
        if (known == null) {
            String query = "SELECT LOCKEDBY FROM DATABASECHANGELOGLOCK WHERE LOCKED";
            try (PreparedStatement statement = connection.prepareStatement(query); ResultSet rows = statement.executeQuery()) {
                known = rows.next() ? holder(rows.getString(1)) : "somebody";
            } catch (SQLException e) {
                throw new DatabaseException(e);
            }
            holder = known;
        }
        return known;
    }

    private void write(String text) throws DatabaseException {
        try (PreparedStatement update = connection.prepareStatement("UPDATE DATABASECHANGELOGLOCK SET LOCKEDBY = ?")) {
            update.setString(1, text);
            update.executeUpdate();
        } catch (SQLException e) {
            throw new DatabaseException(e);
        }
    }
}
