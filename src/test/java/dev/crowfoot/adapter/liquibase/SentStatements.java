package dev.crowfoot.adapter.liquibase;

import dev.crowfoot.app.database.DatabaseSession;
import dev.crowfoot.target.Folding;
import dev.crowfoot.target.Target;
import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** A session that notes what is really sent to the database. */
record SentStatements(DatabaseSession session, List<String> sent) implements DatabaseSession {

    SentStatements(DatabaseSession session) {
        this(session, new ArrayList<>());
    }

    /** What changed the database, without Liquibase's bookkeeping. */
    List<String> changes() {
        return sent.stream().filter(s -> !s.toLowerCase(Locale.ROOT).contains("databasechangelog"))
                .filter(s -> !s.toLowerCase(Locale.ROOT).startsWith("select")).toList();
    }

    @Override
    public <T> T unwrap(Class<T> type) {
        Connection real = session.unwrap(Connection.class);
        return type.cast(proxy(Connection.class, (_, method, arguments) -> {
            Object result = call(() -> method.invoke(real, arguments));
            return result instanceof Statement statement ? noting(method.getReturnType(), statement) : result;
        }));
    }

    private Object noting(Class<?> type, Statement statement) {
        return proxy(type, (_, method, arguments) -> {
            if (method.getName().startsWith("execute") && arguments != null && arguments[0] instanceof String sql) {
                sent.add(sql);
            }
            return call(() -> method.invoke(statement, arguments));
        });
    }

    private interface Call {
        Object call() throws ReflectiveOperationException;
    }

    private static Object call(Call call) throws Throwable {
        try {
            return call.call();
        } catch (InvocationTargetException e) {
            throw e.getCause() == null ? e : e.getCause();
        }
    }

    private static Object proxy(Class<?> type, InvocationHandler handler) {
        return Proxy.newProxyInstance(SentStatements.class.getClassLoader(), new Class<?>[] {type}, handler);
    }

    @Override
    public Target target() {
        return session.target();
    }

    @Override
    public String serverVersion() {
        return session.serverVersion();
    }

    @Override
    public String defaultSchema() {
        return session.defaultSchema();
    }

    @Override
    public Folding folding() {
        return session.folding();
    }

    @Override
    public String description() {
        return session.description();
    }

    @Override
    public boolean isOpen() {
        return session.isOpen();
    }

    @Override
    public void breakOff() {
        session.breakOff();
    }

    @Override
    public void close() {
        session.close();
    }
}
