package dev.crowfoot.cli;

import dev.crowfoot.app.UserError;
import dev.crowfoot.document.Document;
import dev.crowfoot.document.Settings;
import dev.crowfoot.target.Target;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code crowfoot new}. */
@Command(name = "new", description = "Make a project in a folder.")
final class NewCommand extends ConsoleCommand {

    @Parameters(index = "0", paramLabel = "DIR", description = "The folder; it is made if it is not there.")
    Path folder = Path.of(".");

    @Option(names = "--dialect", paramLabel = "DIALECT", split = ",", defaultValue = "postgresql",
            description = "The databases that the project is for, the main one first: postgresql, h2. Without it: postgresql.")
    List<String> dialects = List.of();

    @Option(names = "--name", paramLabel = "NAME", description = "What people call it; the folder's name if not given.") @Nullable
    String name;

    @Option(names = "--package", paramLabel = "PACKAGE", description = "The package of the generated classes.") @Nullable
    String javaPackage;

    NewCommand(Services services, Console console) {
        super(services, console);
    }

    @Override
    ExitCode run() {
        Path absolute = folder.toAbsolutePath().normalize();
        services.projects().create(absolute, Document.empty(settings(absolute)));
        output.print(console, List.of("Made a project in " + folder + ".", "Open it with: crowfoot " + folder),
                Map.of("project", absolute.toString()));
        return ExitCode.DONE;
    }

    private Settings settings(Path absolute) {
        Path last = absolute.getFileName();
        String title = name != null ? name : last == null ? "project" : last.toString();
        List<Target> targets = dialects.stream().map(NewCommand::target).distinct().toList();
        Settings usual = Settings.of(title, targets.getFirst());
        return new Settings(title, targets, javaPackage == null ? usual.javaPackage() : javaPackage, usual.format());
    }

    /** The target with that name. */
    static Target target(String dialect) {
        return Target.withId(dialect).orElseThrow(() -> new UserError(UserError.Kind.USE, "There is no dialect " + dialect + ".",
                "Crowfoot knows: " + String.join(", ", Target.ids()) + ".", null));
    }
}
