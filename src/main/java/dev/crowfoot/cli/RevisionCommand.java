package dev.crowfoot.cli;

import dev.crowfoot.app.UserError;
import dev.crowfoot.app.database.DatabaseSession;
import dev.crowfoot.app.migration.CreatedRevision;
import dev.crowfoot.app.migration.DatabaseDifference;
import dev.crowfoot.app.migration.MigrationState;
import dev.crowfoot.app.migration.Revision;
import dev.crowfoot.app.project.ProjectFolder;
import dev.crowfoot.design.SqlObject;
import dev.crowfoot.document.Document;
import dev.crowfoot.document.Settings.ChangelogFormat;
import dev.crowfoot.document.edit.ObjectsFollow;
import dev.crowfoot.migration.Hazard;
import dev.crowfoot.migration.Step;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code crowfoot revision}. */
@Command(name = "revision",
        description = "Write what is drawn and in no revision yet, or not in a database that is named, as the next revision.")
final class RevisionCommand extends DatabaseCommand {

    @Option(names = {"-m", "--message"}, paramLabel = "MESSAGE", required = true, description = "What it does, in a few words.")
    String message = "";

    @Option(names = "--format", paramLabel = "FORMAT",
            description = "yaml, xml, json or sql; the project's own format if not given.") @Nullable
    ChangelogFormat format;

    @Option(names = "--empty", description = "Write a revision with nothing in it, to be filled by hand.")
    boolean empty;

    RevisionCommand(Services services, Console console) {
        super(services, console);
    }

    @Override
    ExitCode run() {
        Path folder = folder();
        Document document = empty ? document() : followed();
        ChangelogFormat wanted = format == null ? document.settings().format() : format;
        Optional<CreatedRevision> created = database.isGiven()
                ? connected(session -> fromDatabase(folder, document, wanted, session))
                : services.revisions().create(folder, document, message, wanted, empty);
        output.print(console,
                created.map(RevisionCommand::lines)
                        .orElse(List.of("Nothing differs from " + (database.isGiven() ? "the database" : "the last revision")
                                + "; nothing was written.")),
                created.map(RevisionCommand::json).orElse(Map.of()));
        return ExitCode.DONE;
    }

    /** The project, in which what is kept as SQL follows names that were changed in files by hand, as it follows those that are changed in the window. */
    private Document followed() {
        ProjectFolder project = OpenedProject.open(services, console, folder());
        Document document = project.saved();
        Document followed = document.withDesign(ObjectsFollow.apply(document.baseline().design(), document.design()));
        if (!followed.equals(document)) {
            OpenedProject.save(project, followed);
            console.err().println("Follow what was renamed, and were written anew: " + followed.design().sqlObjects().values().stream()
                    .filter(object -> !object.equals(document.design().sqlObjects().get(object.id()))).map(SqlObject::name)
                    .collect(Collectors.joining(", ")));
        }
        return followed;
    }

    /** What is pending is not in the database yet, and would be written a second time. */
    private Optional<CreatedRevision> fromDatabase(Path folder, Document document, ChangelogFormat wanted, DatabaseSession session) {
        if (empty) {
            throw new UserError(UserError.Kind.USE, "--empty compares nothing, and a database was named.", "Leave out one of the two.",
                    null);
        }
        MigrationState state = services.migrations().state(folder, session);
        if (!state.pending().isEmpty()) {
            throw new UserError(UserError.Kind.USE,
                    session.description() + " lacks revisions that are written: "
                            + state.pending().stream().map(Revision::id).collect(Collectors.joining(", ")) + ".",
                    "Upgrade it first, or stamp it if it has them.", null);
        }
        DatabaseDifference difference = services.differ().diff(document, session, new ConsoleProgress(console));
        DiffCommand.warn(console, difference);
        return services.revisions().create(folder, document, message, wanted, Map.of(session.target(), difference.plan()));
    }

    private static List<String> lines(CreatedRevision created) {
        List<String> lines = new ArrayList<>();
        created.plan().steps().forEach(step -> lines.add("  " + step.summary()));
        created.plan().hazards().forEach(hazard -> lines.add(hazard.code() + " " + hazard.text()));
        lines.add("Wrote " + created.file().revision().path());
        return lines;
    }

    private static Map<String, Object> json(CreatedRevision created) {
        Map<String, Object> object = new LinkedHashMap<>(HistoryCommand.json(created.file().revision()));
        object.put("steps", created.plan().steps().stream().map(Step::summary).toList());
        object.put("hazards", created.plan().hazards().map(RevisionCommand::json).toList());
        return object;
    }

    /** A hazard for programs. */
    static Map<String, Object> json(Hazard hazard) {
        Map<String, Object> object = new LinkedHashMap<>();
        object.put("code", hazard.code());
        object.put("message", hazard.message());
        object.put("wayOut", hazard.wayOut());
        object.put("destructive", hazard.destructive());
        return object;
    }
}
