package dev.crowfoot.cli;

import dev.crowfoot.app.database.DatabaseSession;
import dev.crowfoot.app.migration.PlannedRun;
import dev.crowfoot.app.migration.Upgrade;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code crowfoot upgrade}. */
@Command(name = "upgrade", description = "Take a database up to a revision.")
final class UpgradeCommand implements Callable<Integer> {

    private final Services services;
    private final Console console;

    @Mixin
    ProjectOption project = new ProjectOption();

    @Parameters(index = "1", arity = "0..1", paramLabel = "REV", defaultValue = Upgrade.HEAD,
            description = "head (the default), +N, or a revision's id or the beginning of one.")
    String revision = Upgrade.HEAD;

    @Mixin
    DatabaseOptions database = new DatabaseOptions();

    @Mixin
    RunOptions run = new RunOptions();

    @Mixin
    OutputOptions output = new OutputOptions();

    UpgradeCommand(Services services, Console console) {
        this.services = services;
        this.console = console;
    }

    @Override
    public Integer call() {
        Path folder = project.folder();
        return database.with(services, console, session -> upgrade(folder, session)).number();
    }

    private ExitCode upgrade(Path folder, DatabaseSession session) {
        Upgrade upgrade = new Upgrade(services.migrations());
        PlannedRun planned = upgrade.prepare(folder, session, revision);
        RunAnswer answer = new RunAnswer(console, output);
        if (run.showsOnly()) {
            return answer.shown(planned, run.sql ? upgrade.script(folder, session, planned) : null);
        }
        run.confirm(console, planned);
        return answer.done("upgraded", upgrade.run(folder, session, planned, new ConsoleProgress(console)));
    }
}
