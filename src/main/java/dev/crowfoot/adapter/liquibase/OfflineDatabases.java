package dev.crowfoot.adapter.liquibase;

import dev.crowfoot.app.migration.PreviewTarget;
import dev.crowfoot.target.Target;
import java.util.HashMap;
import java.util.Map;
import liquibase.database.Database;
import liquibase.database.DatabaseFactory;
import liquibase.exception.DatabaseException;
import liquibase.resource.ClassLoaderResourceAccessor;
import org.jspecify.annotations.Nullable;

/** Liquibase's picture of a database of some kind and version, without a connection. To be used within one {@link LiquibaseScope}. */
final class OfflineDatabases {

    private record Kind(Target target, String version, String schema) {}

    private final Map<Kind, Database> made = new HashMap<>();

    /** The newest version of that kind that is known. */
    Database of(Target target) throws DatabaseException {
        return of(target, null, null);
    }

    /** The version that a preview is for. */
    Database of(PreviewTarget target) throws DatabaseException {
        return of(target.target(), target.serverVersion(), target.defaultSchema());
    }

    private Database of(Target target, @Nullable String version, @Nullable String schema) throws DatabaseException {
        Kind kind = new Kind(target, version == null ? newest(target) : version, schema == null ? target.defaultSchema() : schema);
        Database database = made.get(kind);
        if (database == null) {
            database = open(kind);
            made.put(kind, database);
        }
        return database;
    }

    private static Database open(Kind kind) throws DatabaseException {
        String url = "offline:" + kind.target().id() + "?version=" + kind.version() + "&outputLiquibaseSql=none";
        Database database = DatabaseFactory.getInstance().openDatabase(url, null, null, null, new ClassLoaderResourceAccessor());
        LiquibaseNames.prepare(database, kind.schema());
        return database;
    }

    private static String newest(Target target) {
        return switch (target) {
            case H2 -> "2.5.252";
            case POSTGRESQL -> "18.6";
        };
    }
}
