package dev.crowfoot.cli;

import dev.crowfoot.app.migration.Downgrade;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** {@code crowfoot downgrade}. */
@Command(name = "downgrade", description = "Take a database back to a revision.")
final class DowngradeCommand extends RunCommand {

    @Parameters(index = "1", paramLabel = "REV", description = "base, -N, or a revision's id or the beginning of one.")
    String revision = "";

    DowngradeCommand(Services services, Console console) {
        super(services, console);
    }

    @Override
    ExitCode run() {
        return run(new Downgrade(services.migrations()), revision, "downgraded");
    }
}
