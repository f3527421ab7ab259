package dev.crowfoot.adapter.jdbc;

import java.sql.Array;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.ResultSetMetaData;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads the rows of a query. */
final class Query {

    /** What becomes of a row. */
    interface Mapper<T> {

        T map(Row row) throws SQLException;
    }

    /** The columns of one row by name. */
    record Row(ResultSet values) {

        /** A text that is there. */
        String text(String column) throws SQLException {
            String text = values.getString(column);
            if (text == null) {
                throw new SQLException("the catalogue has no " + column);
            }
            return text;
        }

        @Nullable
        String optional(String column) throws SQLException {
            return values.getString(column);
        }

        /** A text of a column that older servers do not have; null there. */
        @Nullable
        String sinceLater(String column) throws SQLException {
            ResultSetMetaData columns = values.getMetaData();
            for (int i = 1; i <= columns.getColumnCount(); i++) {
                if (columns.getColumnLabel(i).equalsIgnoreCase(column)) {
                    return values.getString(i);
                }
            }
            return null;
        }

        long number(String column) throws SQLException {
            return values.getLong(column);
        }

        @Nullable
        Long optionalNumber(String column) throws SQLException {
            long number = values.getLong(column);
            return values.wasNull() ? null : number;
        }

        boolean flag(String column) throws SQLException {
            return values.getBoolean(column);
        }

        /** An array of texts; empty where there is none. */
        List<String> texts(String column) throws SQLException {
            Array array = values.getArray(column);
            List<String> texts = new ArrayList<>();
            if (array != null) {
                for (Object element : (Object[]) array.getArray()) {
                    texts.add(String.valueOf(element));
                }
            }
            return texts;
        }
    }

    private Query() {}

    /** The rows of a query whose one parameter, as often as it occurs, is a list of texts. */
    static <T> List<T> list(Connection connection, String sql, List<String> parameter, Mapper<T> mapper) throws SQLException {
        List<T> result = new ArrayList<>();
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            for (int i = 1; i <= parameters(sql); i++) {
                statement.setArray(i, connection.createArrayOf("varchar", parameter.toArray()));
            }
            try (ResultSet rows = statement.executeQuery()) {
                while (rows.next()) {
                    result.add(mapper.map(new Row(rows)));
                }
            }
        }
        return result;
    }

    /** How many there are, without asking a server, which would have to read the query for that: these queries have question marks for nothing else. */
    private static int parameters(String sql) {
        return (int) sql.chars().filter(c -> c == '?').count();
    }

    /** Runs a statement. */
    static void run(Connection connection, String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    /** The one text that a query without parameters says. */
    static String text(Connection connection, String sql) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(sql); ResultSet rows = statement.executeQuery()) {
            String text = rows.next() ? rows.getString(1) : null;
            return text == null ? "" : text;
        }
    }
}
