package dev.crowfoot.cli;

import dev.crowfoot.app.database.DatabaseSession;
import dev.crowfoot.app.migration.PlannedRun;
import dev.crowfoot.app.migration.Upgrade;
import java.nio.file.Path;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code crowfoot upgrade}. */
@Command(name = "upgrade", description = "Take a database up to a revision.")
final class UpgradeCommand extends DatabaseCommand {

    @Parameters(index = "1", arity = "0..1", paramLabel = "REV", defaultValue = Upgrade.HEAD,
            description = "head (the default), +N, or a revision's id or the beginning of one.")
    String revision = Upgrade.HEAD;

    @Mixin
    RunOptions options = new RunOptions();

    UpgradeCommand(Services services, Console console) {
        super(services, console);
    }

    @Override
    ExitCode run() {
        Path folder = folder();
        return connected(session -> upgrade(folder, session));
    }

    private ExitCode upgrade(Path folder, DatabaseSession session) {
        Upgrade upgrade = new Upgrade(services.migrations());
        PlannedRun planned = upgrade.prepare(folder, session, revision);
        RunAnswer answer = new RunAnswer(console, output);
        if (options.showsOnly()) {
            return answer.shown(planned, options.sql ? upgrade.script(folder, session, planned) : null);
        }
        options.confirm(console, planned);
        return answer.done("upgraded", upgrade.run(folder, session, planned, new ConsoleProgress(console)));
    }
}
