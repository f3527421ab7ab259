package dev.crowfoot.cli;

import dev.crowfoot.app.migration.CurrentRevision;
import dev.crowfoot.app.migration.MigrationState;
import dev.crowfoot.app.migration.Stamp;
import dev.crowfoot.app.migration.Upgrade;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code crowfoot stamp}. */
@Command(name = "stamp", description = "Say that a database, which has everything already, is at a revision, without running anything.")
final class StampCommand implements Callable<Integer> {

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
    OutputOptions output = new OutputOptions();

    StampCommand(Services services, Console console) {
        this.services = services;
        this.console = console;
    }

    @Override
    public Integer call() {
        Path folder = project.folder();
        MigrationState state = database.with(services, console, s -> new Stamp(services.migrations()).run(folder, s, revision));
        output.print(console, CurrentRevision.inWords(state), CurrentCommand.json(state));
        return ExitCode.DONE.number();
    }
}
