package dev.crowfoot.app.database;

import dev.crowfoot.target.Target;
import java.util.Optional;

/** Where a database is. */
public sealed interface Location {

    /** An H2 database that Crowfoot keeps for the user in the user's own folder; made when first opened. */
    record EmbeddedH2(String name) implements Location {

        /** @throws IllegalArgumentException if the name is not 1 to 64 letters, digits, dots, dashes or underscores, or starts with a dot */
        public EmbeddedH2 {
            if (!name.matches("[A-Za-z0-9_-][A-Za-z0-9._-]{0,63}")) {
                throw new IllegalArgumentException("not a name for a database: " + name);
            }
        }
    }

    /** An H2 database in a file, with or without its ending {@code .mv.db}; made when first opened. */
    record H2File(String path) implements Location {}

    /** An H2 database that lives as long as this process. */
    record H2Memory(String name) implements Location {}

    /** A PostgreSQL server. */
    record Postgresql(String host, int port, String database, TlsMode tls) implements Location {

        /** The port that PostgreSQL listens at unless told otherwise. */
        public static final int DEFAULT_PORT = 5432;
    }

    /** Anything else that JDBC can say. A password in it is refused, as it would be shown and stored. */
    record JdbcUrl(String url) implements Location {}

    /** How the way to a PostgreSQL server is protected; the modes of libpq's {@code sslmode}. */
    enum TlsMode {
        DISABLE("disable"), PREFER("prefer"), REQUIRE("require"), VERIFY_CA("verify-ca"), VERIFY_FULL("verify-full");

        private final String id;

        TlsMode(String id) {
            this.id = id;
        }

        /** As {@code sslmode} spells it. */
        public String id() {
            return id;
        }
    }

    /** The kind of database, or empty for a URL of another kind. */
    default Optional<Target> target() {
        return switch (this) {
            case EmbeddedH2 _,H2File _,H2Memory _ -> Optional.of(Target.H2);
            case Postgresql _ -> Optional.of(Target.POSTGRESQL);
            case JdbcUrl(String url) when url.startsWith("jdbc:h2:") -> Optional.of(Target.H2);
            case JdbcUrl(String url) when url.startsWith("jdbc:postgresql:") -> Optional.of(Target.POSTGRESQL);
            case JdbcUrl _ -> Optional.empty();
        };
    }

    /** For people: what stands in a list or an error. */
    default String describe() {
        return switch (this) {
            case EmbeddedH2(String name) -> "embedded H2 database " + name;
            case H2File(String path) -> "H2 database in " + path;
            case H2Memory(String name) -> "H2 database in memory, " + name;
            case Postgresql(String host, int port, String database, TlsMode _) ->
                "PostgreSQL database " + database + " at " + host + ":" + port;
            case JdbcUrl(String url) -> url.replaceAll("[?;].*", "");
        };
    }
}
