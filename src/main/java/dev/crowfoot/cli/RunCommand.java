package dev.crowfoot.cli;

import dev.crowfoot.app.database.DatabaseSession;
import dev.crowfoot.app.migration.MigrationRun;
import dev.crowfoot.app.migration.PlannedRun;
import java.nio.file.Path;
import picocli.CommandLine.Mixin;

/** A command that takes a database up or down. */
abstract class RunCommand extends DatabaseCommand {

    @Mixin
    RunOptions options = new RunOptions();

    RunCommand(Services services, Console console) {
        super(services, console);
    }

    /** Shows or does the run to that revision; the word says what was done to each revision. */
    ExitCode run(MigrationRun run, String revision, String done) {
        Path folder = folder();
        return connected(session -> run(run, folder, session, revision, done));
    }

    private ExitCode run(MigrationRun run, Path folder, DatabaseSession session, String revision, String done) {
        PlannedRun planned = run.prepare(folder, session, revision);
        RunAnswer answer = new RunAnswer(console, output);
        if (options.showsOnly()) {
            return answer.shown(planned, options.sql ? run.script(folder, session, planned) : null);
        }
        options.confirm(console, planned);
        return answer.done(done, run.run(folder, session, planned, new ConsoleProgress(console)));
    }
}
