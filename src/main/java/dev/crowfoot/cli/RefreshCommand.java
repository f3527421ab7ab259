package dev.crowfoot.cli;

import dev.crowfoot.app.Progress;
import dev.crowfoot.app.UserError;
import dev.crowfoot.app.database.DatabaseSession;
import dev.crowfoot.app.database.UnreadList;
import dev.crowfoot.app.migration.CreatedRevision;
import dev.crowfoot.app.migration.DatabaseReading;
import dev.crowfoot.app.project.ProjectFolder;
import dev.crowfoot.app.refresh.Refresh;
import dev.crowfoot.app.refresh.RefreshFromDatabase;
import dev.crowfoot.app.refresh.Refreshed;
import dev.crowfoot.app.refresh.ReviseTaken;
import dev.crowfoot.diagram.card.TextMeasure;
import dev.crowfoot.document.Document;
import dev.crowfoot.document.refresh.Difference;
import dev.crowfoot.document.refresh.Difference.Choice;
import dev.crowfoot.document.refresh.RenameAnswers;
import dev.crowfoot.document.refresh.RenameQuestion;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code crowfoot refresh}. */
@Command(name = "refresh", description = {
        "Bring the drawing up to date with a database that others changed; exit code 1 if something still differs.",
        "Without --take and --ignore nothing is written. A pattern is a name with * for any text and ? for one character, with or without the kind of thing"
                + " before it: orders, orders.*, 'view report_*', '*' for all."})
final class RefreshCommand extends DatabaseCommand {

    @Option(names = "--take", paramLabel = "PATTERN", split = ",", description = "Take the database's; may be repeated.")
    List<String> take = List.of();

    @Option(names = "--keep", paramLabel = "PATTERN", split = ",",
            description = "Keep the drawing's, whatever --take says; may be repeated.")
    List<String> keep = List.of();

    @Option(names = "--ignore", paramLabel = "PATTERN", split = ",",
            description = "Keep the drawing's and never report it again; may be repeated.")
    List<String> ignore = List.of();

    @Option(names = "--rename", paramLabel = "OLD=NEW", split = ",",
            description = "What the drawing calls OLD is NEW in the database: tables, or table.column; may be repeated.")
    List<String> renames = List.of();

    @Option(names = "--with-schema", paramLabel = "SCHEMA",
            description = "A schema to compare besides those in which something is drawn, as the database holds its name; may be repeated.")
    List<String> schemas = List.of();

    @Option(names = {"-m", "--revision"}, paramLabel = "MESSAGE",
            description = "Write what is taken as a revision of its own, marked as applied on that database.") @Nullable
    String message;

    @Option(names = "--dry-run", description = "Say what would be done and write nothing.")
    boolean dryRun;

    RefreshCommand(Services services, Console console) {
        super(services, console);
    }

    @Override
    ExitCode run() {
        Path folder = folder();
        ProjectFolder project = OpenedProject.open(services, console, folder);
        return connected(session -> refresh(folder, project, session));
    }

    private ExitCode refresh(Path folder, ProjectFolder project, DatabaseSession session) {
        Progress progress = new ConsoleProgress(console);
        RefreshChoices choices = RefreshChoices.of(take, keep, ignore);
        Document document = project.saved();
        ReviseTaken revise = new ReviseTaken(services.revisions(), services.migrations());
        if (message != null) {
            revise.requireHead(folder, document, session);
        }
        Refresh refresh = compare(document, session, progress);
        refresh.sides().notes().forEach(console.err()::println);
        UnreadList.firstOfEach(refresh.sides().notRead())
                .forEach(u -> console.err().println("not compared: " + u.kind() + " " + u.name() + ": " + u.reason()));
        refresh.others()
                .forEach(s -> console.err().println("not compared: schema " + s.name() + ", in which nothing is drawn and which has "
                        + (s.tables() == 1 ? "1 table" : s.tables() + " tables") + "; it is compared with: --with-schema " + s.name()));
        Refreshed refreshed = services.refresh().choose(document, refresh, choices::of, session.target(),
                document.diagrams().firstEntry().getKey(), TextMeasure.ESTIMATE, progress);
        progress.checkCancelled();
        Optional<CreatedRevision> revision = Optional.empty();
        if (!dryRun && !refreshed.changesNothing()) {
            OpenedProject.save(project, refreshed.document());
            List<Difference> taken = chosen(refresh, choices, Choice.TAKE);
            revision = message == null || taken.isEmpty() ? Optional.empty()
                    : revise.revise(folder, document, refreshed.document(), refresh, taken, message, session);
        }
        output.print(console, RefreshAnswer.lines(refresh, choices::of, refreshed, dryRun, revision),
                RefreshAnswer.json(refresh, choices::of, refreshed, dryRun, revision));
        boolean left =
                !chosen(refresh, choices, Choice.KEEP).isEmpty() || !refreshed.notTaken().isEmpty() || (dryRun && !refresh.isEmpty());
        return left ? ExitCode.FINDINGS : ExitCode.DONE;
    }

    /** Compared with the renames of tables first, since the columns of a table are compared only once it is known which it is. */
    private Refresh compare(Document document, DatabaseSession session, Progress progress) {
        RefreshFromDatabase use = services.refresh();
        DatabaseReading reading = use.read(document, Set.copyOf(schemas), session, progress);
        Refresh refresh = use.compare(document, reading, List.of(), session, progress);
        List<RenameQuestion> confirmed = new ArrayList<>();
        for (boolean columns : List.of(false, true)) {
            for (String rename : renames) {
                if (RenameAnswers.isOfColumn(rename, refresh.sides().drawn()) == columns) {
                    confirmed.add(answer(rename, refresh));
                }
            }
            refresh = confirmed.isEmpty() ? refresh : use.compare(document, reading, confirmed, session, progress);
        }
        return refresh;
    }

    private static RenameQuestion answer(String rename, Refresh refresh) {
        return RenameAnswers.find(rename, refresh.sides().compared(), refresh.sides().live())
                .orElseThrow(() -> new UserError(UserError.Kind.USE,
                        "'" + rename + "' names nothing that only the drawing has and something that only the database has.",
                        "Write OLD=NEW, each the name of a table, or of a column with its table's and a dot before it.", null));
    }

    private static List<Difference> chosen(Refresh refresh, RefreshChoices choices, Choice choice) {
        return refresh.differences().stream().filter(d -> choices.of(d) == choice).toList();
    }
}
