package dev.crowfoot.fidelity;

import dev.crowfoot.fidelity.ServerCatalogue.Entry;
import dev.crowfoot.testing.TestDatabase;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import org.jspecify.annotations.Nullable;

/**
 * The server reads what it printed and prints it again. PostgreSQL keeps parse trees, and what it prints of one is not always what it
 * would print after reading that text: {@code a IN ('x')} on a varchar is printed as a cast of an array, which is read as an array
 * of casts. A copy made from printed text, pg_dump's as well, has the second form. So two texts say the same if the server, when it reads
 * either of them, arrives at a common one.
 */
final class SecondParse {

    private SecondParse() {}

    /** Whether the expressions of both, each read again in its own database, become the same text. */
    static boolean same(TestDatabase a, Entry one, TestDatabase b, Entry other) throws SQLException {
        String first = print(a, one);
        return first != null && first.equals(print(b, other));
    }

    /** Null where there is nothing to read again, or the server refuses its own text: the difference then stands. */
    private static @Nullable String print(TestDatabase database, Entry entry) throws SQLException {
        String again = entry.again();
        if (again == null) {
            return null;
        }
        try (Connection connection = database.connect(); Statement statement = connection.createStatement()) {
            connection.setAutoCommit(false);
            statement.execute("SET LOCAL search_path = ''");
            statement.execute("SET LOCAL check_function_bodies = off");
            try {
                return last(statement, again);
            } catch (SQLException e) {
                System.err.println("not read again: " + again + ": " + e.getMessage());
                return null;
            } finally {
                connection.rollback();
            }
        }
    }

    private static String last(Statement statement, String sql) throws SQLException {
        boolean rows = statement.execute(sql);
        while (!rows && statement.getUpdateCount() != -1) {
            rows = statement.getMoreResults();
        }
        ResultSet row = statement.getResultSet();
        if (row == null || !row.next()) {
            throw new IllegalStateException("nothing is printed by " + sql);
        }
        return row.getString(1);
    }
}
