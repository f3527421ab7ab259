package dev.crowfoot.cli;

import dev.crowfoot.app.Progress;
import dev.crowfoot.app.UserError;
import dev.crowfoot.app.imports.DrawingWishes;
import dev.crowfoot.app.imports.ImportChoice;
import dev.crowfoot.app.imports.ImportReport;
import dev.crowfoot.app.imports.TableChoice;
import dev.crowfoot.app.migration.CreatedRevision;
import dev.crowfoot.diagram.card.TextMeasure;
import dev.crowfoot.mapping.LiftOptions;
import dev.crowfoot.mapping.Reading;
import dev.crowfoot.target.Target;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
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
            description = "Only tables like this, with * for any text and ? for one character; may be repeated. Partitions and tables that inherit"
                    + " come with the tables that they belong to.")
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

    @Option(names = "--decline", paramLabel = "KIND|ID",
            description = "What is not to be read into the tables or taken, with commas between kinds: many_to_many, one_to_one, association,"
                    + " self_reference, relationship_name, enum, native_enum, or a single one by its id, as --json lists them; may be repeated.")
    List<String> declined = List.of();

    @Option(names = "--accept", paramLabel = "KIND|ID",
            description = "Suggestions to take, with commas between kinds: version, timestamps, soft_delete, mixins, or a single one by its id; may be"
                    + " repeated. None of them changes the database. Without this they are only listed.")
    List<String> accepted = List.of();

    @Option(names = "--revision", negatable = true, defaultValue = "true", fallbackValue = "true",
            description = "Write the first revision, which makes all that was read (the usual), or none yet.")
    boolean revision = true;

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
        services.saveImport().requireFree(absolute);
        DrawingWishes wishes = new DrawingWishes(ImportWords.of(accepted), ImportWords.of(declined));
        ImportWords.refuse(wishes.notWords());
        ImportChoice choice = choice(absolute, wishes);
        Progress progress = new ConsoleProgress(console);
        ImportReport report = connection.with(services, console, null,
                session -> services.imports().run(session, choice, TextMeasure.ESTIMATE, progress));
        ImportWords.refuse(wishes.unknown(report));
        progress.checkCancelled();
        Optional<CreatedRevision> first = services.saveImport().run(absolute, report.document(), revision, progress);
        output.print(console, ImportAnswer.lines(report, folder, first), ImportAnswer.json(report, absolute, first));
        return report.isExact() ? ExitCode.DONE : ExitCode.FINDINGS;
    }

    private ImportChoice choice(Path absolute, DrawingWishes wishes) {
        Path last = absolute.getFileName();
        String title = name != null ? name : last == null ? "project" : last.toString();
        LiftOptions lift = LiftOptions.DEFAULT.withSingular(singular)
                .withReads(reading -> (joinTables || reading.kind() != Reading.Kind.MANY_TO_MANY) && wishes.wants(reading));
        List<Target> more = targets.stream().map(NewCommand::target).distinct().toList();
        return new ImportChoice(title, javaPackage, more, schemas, new TableChoice(tables, exclude, null), lift, wishes::wants);
    }
}
