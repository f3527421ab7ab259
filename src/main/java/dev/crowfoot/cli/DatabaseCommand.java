package dev.crowfoot.cli;

import dev.crowfoot.app.database.DatabaseSession;
import java.util.function.Function;
import picocli.CommandLine.Mixin;

/** A command about a project and a database. */
abstract class DatabaseCommand extends ProjectCommand {

    @Mixin
    DatabaseOptions database = new DatabaseOptions();

    DatabaseCommand(Services services, Console console) {
        super(services, console);
    }

    /** Connects, does the work, disconnects. */
    <T> T connected(Function<DatabaseSession, T> work) {
        return database.with(services, console, work);
    }
}
