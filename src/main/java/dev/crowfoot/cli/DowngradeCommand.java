package dev.crowfoot.cli;

import dev.crowfoot.app.database.DatabaseSession;
import dev.crowfoot.app.migration.Downgrade;
import dev.crowfoot.app.migration.PlannedRun;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code crowfoot downgrade}. */
@Command(name = "downgrade", description = "Take a database back to a revision.")
final class DowngradeCommand implements Callable<Integer> {

    private final Services services;
    private final Console console;

    @Mixin
    ProjectOption project = new ProjectOption();

    @Parameters(index = "1", paramLabel = "REV", description = "base, -N, or a revision's id or the beginning of one.")
    String revision = "";

    @Mixin
    DatabaseOptions database = new DatabaseOptions();

    @Mixin
    RunOptions run = new RunOptions();

    @Mixin
    OutputOptions output = new OutputOptions();

    DowngradeCommand(Services services, Console console) {
        this.services = services;
        this.console = console;
    }

    @Override
    public Integer call() {
        Path folder = project.folder();
        return database.with(services, console, session -> downgrade(folder, session)).number();
    }

    private ExitCode downgrade(Path folder, DatabaseSession session) {
        Downgrade downgrade = new Downgrade(services.migrations());
        PlannedRun planned = downgrade.prepare(folder, session, revision);
        RunAnswer answer = new RunAnswer(console, output);
        if (run.showsOnly()) {
            return answer.shown(planned, run.sql ? downgrade.script(folder, session, planned) : null);
        }
        run.confirm(console, planned);
        return answer.done("downgraded", downgrade.run(folder, session, planned, new ConsoleProgress(console)));
    }
}
