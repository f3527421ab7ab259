package dev.crowfoot.adapter.jdbc;

import dev.crowfoot.schema.SqlObject;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.HashSet;
import java.util.Set;
import java.util.regex.Matcher;
import org.h2.api.ErrorCode;

/**
 * Finds the views whose query names what is there no more: H2 leaves the text of a view as it is when a table below it gets another name, and calls the view valid until the
 * database is opened anew (seen in H2 2.5.252).
 */
final class H2OutdatedQueries {

    private final H2Reading reading;
    private final Set<Object> known = new HashSet<>();

    H2OutdatedQueries(H2Reading reading) {
        this.reading = reading;
        known.addAll(reading.relations);
        reading.objects.stream().map(SqlObject::name).forEach(known::add);
    }

    /** Whether H2 would not take the query that it wrote; it is asked only where a name in it is not among those that were read. */
    boolean is(String query) throws SQLException {
        return namesMore(query) && !isTaken(reading.connection(), query);
    }

    private boolean namesMore(String query) {
        Matcher names = H2Uses.NAMES.matcher(query);
        while (names.find()) {
            String schema = names.group(1);
            String name = names.group(2);
            if (schema != null && name != null && reading.schemas().contains(unquoted(schema))
                    && !known.contains(reading.names().qualified(unquoted(schema), unquoted(name)))) {
                return true;
            }
        }
        return false;
    }

    private static boolean isTaken(Connection connection, String query) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(query)) {
            return statement != null;
        } catch (SQLException e) {
            if (e.getErrorCode() == ErrorCode.TABLE_OR_VIEW_NOT_FOUND_1
                    || e.getErrorCode() == ErrorCode.TABLE_OR_VIEW_NOT_FOUND_WITH_CANDIDATES_2
                    || e.getErrorCode() == ErrorCode.TABLE_OR_VIEW_NOT_FOUND_DATABASE_EMPTY_1) {
                return false;
            }
            throw e;
        }
    }

    private static String unquoted(String name) {
        return name.replace("\"\"", "\"");
    }
}
