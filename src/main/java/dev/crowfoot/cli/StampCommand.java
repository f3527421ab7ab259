package dev.crowfoot.cli;

import dev.crowfoot.app.migration.CurrentRevision;
import dev.crowfoot.app.migration.MigrationState;
import dev.crowfoot.app.migration.Stamp;
import dev.crowfoot.app.migration.Upgrade;
import java.nio.file.Path;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** {@code crowfoot stamp}. */
@Command(name = "stamp", description = "Say that a database, which has everything already, is at a revision, without running anything.")
final class StampCommand extends DatabaseCommand {

    @Parameters(index = "1", arity = "0..1", paramLabel = "REV", defaultValue = Upgrade.HEAD,
            description = "head (the default), +N, or a revision's id or the beginning of one.")
    String revision = Upgrade.HEAD;

    StampCommand(Services services, Console console) {
        super(services, console);
    }

    @Override
    ExitCode run() {
        Path folder = folder();
        MigrationState state = connected(s -> new Stamp(services.migrations()).run(folder, s, revision));
        output.print(console, CurrentRevision.inWords(state), CurrentCommand.json(state));
        return ExitCode.DONE;
    }
}
