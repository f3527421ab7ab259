package dev.crowfoot.bench;

import dev.crowfoot.adapter.jdbc.JdbcSchemaReader;
import dev.crowfoot.app.Progress;
import dev.crowfoot.app.database.DatabaseSession;
import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.sql.Array;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/** The queries that reading a catalogue sends, to be sent once more with nothing done about their rows. */
final class RecordedQueries {

    private final List<Query> queries = new ArrayList<>();

    private record Query(String sql, List<Object[]> parameters) {}

    private RecordedQueries() {}

    /** Reads the catalogue once and keeps what was sent. */
    static RecordedQueries of(DatabaseSession session) {
        RecordedQueries recorded = new RecordedQueries();
        new JdbcSchemaReader().read(recorded.listening(session), List.of(), Progress.NONE);
        return recorded;
    }

    /** Sends them all and fetches each value as a text; the number of values. */
    long send(Connection connection) throws SQLException {
        long values = 0;
        for (Query query : queries) {
            try (PreparedStatement statement = connection.prepareStatement(query.sql())) {
                for (Object[] parameter : query.parameters()) {
                    statement.setArray((Integer) parameter[0], (Array) parameter[1]);
                }
                try (ResultSet rows = statement.executeQuery()) {
                    values += fetch(rows);
                }
            }
        }
        return values;
    }

    private static long fetch(ResultSet rows) throws SQLException {
        int columns = rows.getMetaData().getColumnCount();
        long values = 0;
        while (rows.next()) {
            for (int i = 1; i <= columns; i++) {
                values += rows.getString(i) == null ? 0 : 1;
            }
        }
        return values;
    }

    private DatabaseSession listening(DatabaseSession session) {
        Connection real = session.unwrap(Connection.class);
        Connection noting = proxy(Connection.class, (_, method, arguments) -> {
            Object result = call(real, method, arguments);
            return method.getName().equals("prepareStatement") ? noting((PreparedStatement) result, (String) arguments[0]) : result;
        });
        return proxy(DatabaseSession.class,
                (_, method, arguments) -> method.getName().equals("unwrap") ? noting : call(session, method, arguments));
    }

    private PreparedStatement noting(PreparedStatement real, String sql) {
        Query query = new Query(sql, new ArrayList<>());
        return proxy(PreparedStatement.class, (_, method, arguments) -> {
            if (method.getName().equals("setArray")) {
                query.parameters().add(arguments);
            } else if (method.getName().equals("executeQuery")) {
                queries.add(query);
            }
            return call(real, method, arguments);
        });
    }

    private static Object call(Object target, Method method, Object[] arguments) throws Throwable {
        try {
            return method.invoke(target, arguments);
        } catch (InvocationTargetException e) {
            throw e.getCause() == null ? e : e.getCause();
        }
    }

    private static <T> T proxy(Class<T> type, InvocationHandler handler) {
        return type.cast(Proxy.newProxyInstance(RecordedQueries.class.getClassLoader(), new Class<?>[] {type}, handler));
    }
}
