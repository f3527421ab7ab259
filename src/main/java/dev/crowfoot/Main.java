package dev.crowfoot;

import dev.crowfoot.cli.Cli;
import dev.crowfoot.cli.Console;
import dev.crowfoot.wiring.Adapters;
import dev.crowfoot.wiring.CrowfootWindow;
import dev.crowfoot.wiring.DisplayProbe;
import dev.crowfoot.wiring.UserFolders;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Starts Crowfoot, with a window or as a command. It does not extend JavaFX's {@code Application}, so that it starts from the class path. */
public final class Main {

    private static final int NO_WINDOW = 2;

    private Main() {}

    /** Opens the window for no argument or a folder; anything else is a command, whose exit code the process ends with. */
    public static void main(String[] arguments) {
        if (arguments.length == 0) {
            System.exit(openWindow(null));
        }
        if (arguments.length == 1 && isFolderForSure(arguments[0])) {
            System.exit(openWindow(Path.of(arguments[0])));
        }
        Cli cli = new Cli(new Adapters(UserFolders.ofUser()).services(), Console.system());
        System.exit(cli.opensWindow(arguments) ? openWindow(Path.of(arguments[0])) : cli.run(arguments));
    }

    /** Commands are words of letters: what holds anything else and is a folder opens the window without the command line being built first. */
    private static boolean isFolderForSure(String argument) {
        return !argument.startsWith("-") && !argument.chars().allMatch(Character::isLetter) && Files.isDirectory(Path.of(argument));
    }

    /** A machine that cannot show a window is told so in words, as JavaFX would only print a stack trace. */
    private static int openWindow(@Nullable Path project) {
        Optional<String> problem = DisplayProbe.problem();
        if (problem.isPresent()) {
            System.err.println(problem.get());
            return NO_WINDOW;
        }
        try {
            CrowfootWindow.open(project);
            return 0;
        } catch (UnsupportedOperationException e) {
            System.err.println("crowfoot: the display " + System.getenv("DISPLAY") + " cannot be opened: " + e.getMessage()
                    + "\nStart it in a desktop session, with ssh -X, or under xvfb-run. The command line works without: crowfoot help");
            return NO_WINDOW;
        }
    }

    /** The version from the jar's manifest, or {@code development} when run from class files. */
    static String version() {
        String version = Main.class.getPackage().getImplementationVersion();
        return version == null ? "development" : version;
    }
}
