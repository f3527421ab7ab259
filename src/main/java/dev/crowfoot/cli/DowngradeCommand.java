package dev.crowfoot.cli;

import dev.crowfoot.app.database.DatabaseSession;
import dev.crowfoot.app.migration.Downgrade;
import dev.crowfoot.app.migration.PlannedRun;
import java.nio.file.Path;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code crowfoot downgrade}. */
@Command(name = "downgrade", description = "Take a database back to a revision.")
final class DowngradeCommand extends DatabaseCommand {

    @Parameters(index = "1", paramLabel = "REV", description = "base, -N, or a revision's id or the beginning of one.")
    String revision = "";

    @Mixin
    RunOptions options = new RunOptions();

    DowngradeCommand(Services services, Console console) {
        super(services, console);
    }

    @Override
    ExitCode run() {
        Path folder = folder();
        return connected(session -> downgrade(folder, session));
    }

    private ExitCode downgrade(Path folder, DatabaseSession session) {
        Downgrade downgrade = new Downgrade(services.migrations());
        PlannedRun planned = downgrade.prepare(folder, session, revision);
        RunAnswer answer = new RunAnswer(console, output);
        if (options.showsOnly()) {
            return answer.shown(planned, options.sql ? downgrade.script(folder, session, planned) : null);
        }
        options.confirm(console, planned);
        return answer.done("downgraded", downgrade.run(folder, session, planned, new ConsoleProgress(console)));
    }
}
