package dev.crowfoot.cli;

import dev.crowfoot.app.migration.Upgrade;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** {@code crowfoot upgrade}. */
@Command(name = "upgrade", description = "Take a database up to a revision.")
final class UpgradeCommand extends RunCommand {

    @Parameters(index = "1", arity = "0..1", paramLabel = "REV", defaultValue = Upgrade.HEAD,
            description = "head (the default), +N, or a revision's id or the beginning of one.")
    String revision = Upgrade.HEAD;

    UpgradeCommand(Services services, Console console) {
        super(services, console);
    }

    @Override
    ExitCode run() {
        return run(new Upgrade(services.migrations()), revision, "upgraded");
    }
}
