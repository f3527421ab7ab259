package dev.crowfoot.cli;

import dev.crowfoot.app.migration.ReleaseLock;
import java.util.List;
import java.util.Map;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code crowfoot unlock}. */
@Command(name = "unlock",
        description = "Take away Liquibase's lock that a killed process left on a database. Only when nothing runs there any more.")
final class UnlockCommand extends ConsoleCommand {

    @Mixin
    DatabaseOptions database = new DatabaseOptions();

    UnlockCommand(Services services, Console console) {
        super(services, console);
    }

    @Override
    ExitCode run() {
        database.with(services, console, session -> {
            new ReleaseLock(services.migrations()).run(session);
            return ExitCode.DONE;
        });
        output.print(console, List.of("The lock is gone."), Map.of("unlocked", true));
        return ExitCode.DONE;
    }
}
