package dev.crowfoot.cli;

import dev.crowfoot.app.UserError;
import dev.crowfoot.app.database.DatabaseSession;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** The database that a command is about, with the schema that it is about. */
final class DatabaseOptions {

    @Mixin
    ConnectionOptions connection = new ConnectionOptions();

    @Option(names = "--schema", paramLabel = "SCHEMA", description = "The schema that unqualified names are in.") @Nullable
    String schema;

    /** Whether a database is named at all. */
    boolean isGiven() {
        return connection.isGiven();
    }

    /**
     * Connects, does the work, disconnects.
     *
     * @throws UserError if no database is named, or it cannot be reached
     */
    <T> T with(Services services, Console console, Function<DatabaseSession, T> work) {
        return connection.with(services, console, schema, work);
    }
}
