package dev.crowfoot.adapter.hibernate;

import dev.crowfoot.testing.TestDatabase;
import jakarta.persistence.Converter;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Entity;
import jakarta.persistence.MappedSuperclass;
import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import org.hibernate.Session;
import org.hibernate.SessionFactory;
import org.hibernate.boot.MetadataSources;
import org.hibernate.boot.registry.BootstrapServiceRegistryBuilder;
import org.hibernate.boot.registry.StandardServiceRegistry;
import org.hibernate.boot.registry.StandardServiceRegistryBuilder;
import org.hibernate.context.spi.CurrentTenantIdentifierResolver;
import org.jspecify.annotations.Nullable;

/** Generated classes in a session factory on a database; used by reflection, since they exist only while a test runs. */
public final class BootedCode implements AutoCloseable {

    private final CompiledCode code;
    private final StandardServiceRegistry registry;
    private final SessionFactory factory;

    private final Tenants tenants;

    private BootedCode(CompiledCode code, StandardServiceRegistry registry, SessionFactory factory, Tenants tenants) {
        this.code = code;
        this.tenants = tenants;
        this.registry = registry;
        this.factory = factory;
    }

    /** Boots the classes; the schema is not touched. */
    public static BootedCode on(TestDatabase database, CompiledCode code) {
        Tenants tenants = new Tenants();
        StandardServiceRegistry registry = new StandardServiceRegistryBuilder(
                new BootstrapServiceRegistryBuilder().applyClassLoader(code).build())
                .applySetting("jakarta.persistence.jdbc.url", database.url())
                .applySetting("jakarta.persistence.jdbc.user", database.user())
                .applySetting("jakarta.persistence.jdbc.password", database.password())
                .applySetting("hibernate.tenant_identifier_resolver", tenants)
                .applySetting("hibernate.connection.pool_size", "3")
                .applySetting("hibernate.generate_statistics", "true")
                .applySetting("hibernate.hbm2ddl.auto", "none").build();
        try {
            MetadataSources sources = new MetadataSources(registry);
            for (Class<?> type : code.types()) {
                if (isMapped(type)) {
                    sources.addAnnotatedClass(type);
                }
            }
            return new BootedCode(code, registry, sources.buildMetadata().buildSessionFactory(), tenants);
        } catch (RuntimeException e) {
            StandardServiceRegistryBuilder.destroy(registry);
            throw e;
        }
    }

    /** Says whose session the next one is. */
    private static final class Tenants implements CurrentTenantIdentifierResolver<Object> {

        private String current = "tenant";

        @Override
        public Object resolveCurrentTenantIdentifier() {
            return current;
        }

        @Override
        public boolean validateExistingCurrentSessions() {
            return false;
        }
    }

    /** From now on sessions are that tenant's. */
    public void enter(String tenant) {
        tenants.current = tenant;
    }

    /** How many statements the work sends. */
    public long statements(Runnable work) {
        long before = factory.getStatistics().getPrepareStatementCount();
        work.run();
        return factory.getStatistics().getPrepareStatementCount() - before;
    }

    private static boolean isMapped(Class<?> type) {
        return List.of(Entity.class, MappedSuperclass.class, Embeddable.class, Converter.class).stream()
                .anyMatch(annotation -> type.isAnnotationPresent(annotation));
    }

    /** Compares the mapping with the database as it is. */
    public void validate() {
        factory.getSchemaManager().validateMappedObjects();
    }

    /** Makes the tables that the annotations alone tell of. */
    public void export() {
        factory.getSchemaManager().exportMappedObjects(false);
    }

    /** Runs the work in a transaction of a new session. */
    public <T extends @Nullable Object> T inTransaction(Function<Session, T> work) {
        return factory.fromTransaction(work);
    }

    /** Persists the objects in a transaction of its own, in this order. */
    public void persist(Object... objects) {
        factory.inTransaction(session -> {
            for (Object object : objects) {
                session.persist(object);
            }
        });
    }

    /** What the query finds, in a session of its own. */
    public List<Object> query(String hql) {
        return factory.fromTransaction(session -> session.createSelectionQuery(hql, Object.class).getResultList());
    }

    /** The object with that key, in a session of its own; fails if there is none. */
    public Object find(String simpleName, Object key) {
        return Objects.requireNonNull(factory.<@Nullable Object>fromTransaction(session -> session.find(type(simpleName), key)));
    }

    /** The class with that simple name. */
    public Class<?> type(String simpleName) {
        return code.types().stream().filter(type -> type.getSimpleName().equals(simpleName)).findFirst().orElseThrow();
    }

    /** A new object by the public constructor that takes these arguments. */
    public Object make(String simpleName, @Nullable Object... arguments) {
        for (Constructor<?> constructor : type(simpleName).getConstructors()) {
            if (constructor.getParameterCount() == arguments.length) {
                try {
                    return constructor.newInstance(arguments);
                } catch (InvocationTargetException e) {
                    throw new AssertionError(e.getCause());
                } catch (ReflectiveOperationException e) {
                    throw new LinkageError("cannot be called", e);
                }
            }
        }
        throw new AssertionError(simpleName + " has no public constructor for " + Arrays.toString(arguments) + ": "
                + Arrays.toString(type(simpleName).getConstructors()));
    }

    /** Calls a method that returns something. */
    public static Object get(Object object, String method) {
        return Objects.requireNonNull(call(object, method), method);
    }

    /** Calls the method with that name and as many parameters. */
    public static @Nullable Object call(Object object, String method, @Nullable Object... arguments) {
        for (Method candidate : object.getClass().getMethods()) {
            if (candidate.getName().equals(method) && candidate.getParameterCount() == arguments.length) {
                try {
                    return candidate.invoke(object, arguments);
                } catch (InvocationTargetException e) {
                    throw new AssertionError(e.getCause());
                } catch (IllegalAccessException e) {
                    throw new LinkageError("cannot be called", e);
                }
            }
        }
        throw new AssertionError(object.getClass() + " has no method " + method + " with " + arguments.length + " parameters");
    }

    @Override
    public void close() {
        factory.close();
        StandardServiceRegistryBuilder.destroy(registry);
    }
}
