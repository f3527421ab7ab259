package dev.crowfoot.cli;

import dev.crowfoot.app.UserError;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.CancellationException;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.HelpCommand;
import picocli.CommandLine.IVersionProvider;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.UnmatchedArgumentException;

/** The command line of Crowfoot. */
public final class Cli {

    private final CommandLine commandLine;
    private final Console console;

    /** The root command; by itself it opens the window, which is not done here. */
    @Command(name = "crowfoot", mixinStandardHelpOptions = true, versionProvider = Version.class, subcommands = HelpCommand.class,
            description = "Draw entities; get their Java classes, their Liquibase changesets and the SQL that will run.",
            synopsisHeading = "", customSynopsis = {
                    "crowfoot             opens the window", "crowfoot DIR         opens that project",
                    "crowfoot COMMAND ...  does one of the following without a window"})
    private static final class Root {}

    /** A command line over those services. */
    public Cli(Services services, Console console) {
        this.console = console;
        commandLine = new CommandLine(new Root());
        for (Object command : commands(services, console)) {
            commandLine.addSubcommand(command);
        }
        commandLine.setOut(console.out()).setErr(console.err());
        commandLine.setCaseInsensitiveEnumValuesAllowed(true).setUsageHelpAutoWidth(true);
        commandLine.setParameterExceptionHandler((exception, _) -> misused(exception));
        commandLine.setExecutionExceptionHandler((exception, _, parsed) -> fail(exception, parsed));
    }

    private static List<Object> commands(Services services, Console console) {
        return List.of(new NewCommand(services, console), new ImportCommand(services, console), new RefreshCommand(services, console),
                new RevisionCommand(services, console),
                new DiffCommand(services, console),
                new CheckCommand(services, console), new UpgradeCommand(services, console), new DowngradeCommand(services, console),
                new CurrentCommand(services, console), new HistoryCommand(services, console), new HeadsCommand(services, console),
                new ShowCommand(services, console), new StampCommand(services, console), new GenerateCommand(services, console),
                new LintCommand(services, console), new UnlockCommand(services, console));
    }

    /** Whether these arguments ask for the window: none at all, or one that is a folder and no command. */
    public boolean opensWindow(String... arguments) {
        if (arguments.length == 0) {
            return true;
        }
        Set<String> commands = commandLine.getSubcommands().keySet();
        return arguments.length == 1 && !commands.contains(arguments[0]) && !arguments[0].startsWith("-")
                && Files.isDirectory(Path.of(arguments[0]));
    }

    /** Does what the arguments say; the number is the process's exit code. */
    public int run(String... arguments) {
        int code = commandLine.execute(arguments);
        console.out().flush();
        console.err().flush();
        return code;
    }

    private int fail(Exception exception, ParseResult parsed) {
        if (parsed.originalArgs().contains("--debug")) {
            exception.printStackTrace(console.err());
        }
        if (exception instanceof UserError error) {
            return say(ExitCode.of(error.kind()), error.what(), error.wayOut());
        }
        if (exception instanceof CancellationException) {
            return say(ExitCode.FINDINGS, "stopped", "");
        }
        return say(ExitCode.WRONG_USE, "an error in Crowfoot itself: " + exception, "Run it again with --debug and report what it says.");
    }

    /** In two lines where picocli would print all of the help. */
    private int misused(ParameterException exception) {
        List<String> similar = exception instanceof UnmatchedArgumentException unmatched ? unmatched.getSuggestions() : List.of();
        String command = exception.getCommandLine().getCommandSpec().qualifiedName();
        return say(ExitCode.WRONG_USE,
                Objects.requireNonNullElse(exception.getMessage(), "wrong use").lines().findFirst().orElse("wrong use") + ".",
                similar.isEmpty() ? "See: " + command + " --help" : "Did you mean " + String.join(" or ", similar) + "?");
    }

    private int say(ExitCode code, String what, String wayOut) {
        console.err().println("crowfoot: " + what);
        if (!wayOut.isEmpty()) {
            console.err().println("  " + wayOut);
        }
        return code.number();
    }

    /** The version from the jar's manifest. */
    static final class Version implements IVersionProvider {

        @Override
        public String[] getVersion() {
            String version = Cli.class.getPackage().getImplementationVersion();
            return new String[] {"Crowfoot " + (version == null ? "development" : version), "Java " + Runtime.version()};
        }
    }
}
