package dev.crowfoot.cli;

import dev.crowfoot.app.Progress;
import dev.crowfoot.app.UserError;
import dev.crowfoot.app.imports.ImportChoice;
import dev.crowfoot.app.imports.ImportReport;
import dev.crowfoot.app.imports.TableChoice;
import dev.crowfoot.diagram.card.TextMeasure;
import dev.crowfoot.mapping.LiftOptions;
import dev.crowfoot.mapping.Reading;
import dev.crowfoot.mapping.suggestion.Suggestion;
import dev.crowfoot.target.Target;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code crowfoot import}. */
@Command(name = "import", description = {"Make a project of a database that is there; exit code 1 if something is not drawn exactly.",
        "Without --schema all schemas are read. Names in the connection's default schema stand without it."})
final class ImportCommand extends ConsoleCommand {

    @Parameters(index = "0", paramLabel = "DIR", description = "The folder; it is made if it is not there.")
    Path folder = Path.of(".");

    @Mixin
    ConnectionOptions connection = new ConnectionOptions();

    @Option(names = "--schema", paramLabel = "SCHEMA", description = "A schema to read, as the database holds its name; may be repeated.")
    List<String> schemas = List.of();

    @Option(names = "--tables", paramLabel = "PATTERN", split = ",",
            description = "Only tables like this, with * for any text and ? for one character; may be repeated.")
    List<String> tables = List.of();

    @Option(names = "--exclude", paramLabel = "PATTERN", split = ",", description = "No tables like this; may be repeated.")
    List<String> exclude = List.of();

    @Option(names = "--name", paramLabel = "NAME", description = "What people call it; the folder's name if not given.") @Nullable
    String name;

    @Option(names = "--package", paramLabel = "PACKAGE", description = "The package of the generated classes.") @Nullable
    String javaPackage;

    @Option(names = "--target", paramLabel = "TARGET", split = ",",
            description = "Databases that the project is for besides this one: postgresql, h2.")
    List<String> targets = List.of();

    @Option(names = "--singular", negatable = true, defaultValue = "true", fallbackValue = "true",
            description = "Call classes after one row, Post for posts (the usual), or as the tables are called.")
    boolean singular = true;

    @Option(names = "--join-tables", negatable = true, defaultValue = "true", fallbackValue = "true",
            description = "Draw a table that only joins two others as a many-to-many (the usual), or as an entity.")
    boolean joinTables = true;

    @Option(names = "--decline", paramLabel = "WHAT",
            description = "What is not to be read into the tables: many_to_many, one_to_one, enum, or one of these or of the suggestions"
                    + " by its id, as --json lists them; may be repeated.")
    Set<String> declined = Set.of();

    @Option(names = "--accept", paramLabel = "KIND", split = ",",
            description = "Suggestions to take: version, timestamps, soft_delete, mixins. None of them changes the database.")
    Set<Suggestion.Kind> accepted = Set.of();

    ImportCommand(Services services, Console console) {
        super(services, console);
    }

    @Override
    ExitCode run() {
        Path absolute = folder.toAbsolutePath().normalize();
        if (services.projects().isProject(absolute)) {
            throw new UserError(UserError.Kind.PROJECT, "There is a Crowfoot project in " + folder + " already.",
                    "Name another folder, or compare that project with the database: crowfoot diff " + folder + " --url URL", null);
        }
        ImportChoice choice = choice(absolute);
        Progress progress = new ConsoleProgress(console);
        ImportReport report = connection.with(services, console, null,
                session -> services.imports().run(session, choice, TextMeasure.ESTIMATE, progress));
        refuseUnknown(report);
        progress.checkCancelled();
        services.projects().create(absolute, report.document());
        output.print(console, ImportAnswer.lines(report, folder), ImportAnswer.json(report, absolute));
        return report.isExact() ? ExitCode.DONE : ExitCode.FINDINGS;
    }

    private ImportChoice choice(Path absolute) {
        Path last = absolute.getFileName();
        String title = name != null ? name : last == null ? "project" : last.toString();
        LiftOptions lift = LiftOptions.DEFAULT.withSingular(singular).withReads(this::isRead);
        List<Target> more = targets.stream().map(NewCommand::target).distinct().toList();
        return new ImportChoice(title, javaPackage, more, schemas, new TableChoice(tables, exclude, null), lift,
                suggestion -> accepted.contains(suggestion.kind()) && !declined.contains(suggestion.id()));
    }

    private boolean isRead(Reading reading) {
        boolean wanted = joinTables || reading.kind() != Reading.Kind.MANY_TO_MANY;
        return wanted && !declined.contains(word(reading.kind())) && !declined.contains(reading.id());
    }

    private void refuseUnknown(ImportReport report) {
        Set<String> known = new HashSet<>();
        Stream.of(Reading.Kind.values()).map(ImportCommand::word).forEach(known::add);
        report.readings().stream().map(Reading::id).forEach(known::add);
        Stream.of(report.taken(), report.offered()).flatMap(List::stream).map(Suggestion::id).forEach(known::add);
        declined.stream().filter(what -> !known.contains(what)).findFirst().ifPresent(what -> {
            throw new UserError(UserError.Kind.USE, "There is nothing called " + what + " that could be declined.",
                    "Say many_to_many, one_to_one, enum, or an id that import --json lists.", null);
        });
    }

    private static String word(Enum<?> kind) {
        return kind.name().toLowerCase(Locale.ROOT);
    }
}
