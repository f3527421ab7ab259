package dev.crowfoot.cli;

import dev.crowfoot.app.database.UnreadList;
import dev.crowfoot.app.migration.DatabaseDifference;
import dev.crowfoot.app.migration.Preview;
import dev.crowfoot.app.migration.PreviewStatement;
import dev.crowfoot.app.migration.PreviewTarget;
import dev.crowfoot.document.Document;
import dev.crowfoot.migration.Plan;
import dev.crowfoot.migration.Step;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code crowfoot diff}. */
@Command(name = "diff", description = "Show what takes the last revision, or a database, to what is drawn; exit code 1 if anything does.")
final class DiffCommand extends DatabaseCommand {

    @Option(names = "--format", paramLabel = "FORMAT", description = "text (a line a change), sql (what Liquibase will send), or json.")
    Format format = Format.TEXT;

    /** How the difference is shown. */
    enum Format {
        TEXT, SQL, JSON
    }

    DiffCommand(Services services, Console console) {
        super(services, console);
    }

    @Override
    ExitCode run() {
        Document document = document();
        output.json |= format == Format.JSON;
        if (!database.isGiven()) {
            return show(document, services.revisions().plan(document), PreviewTarget.offline(document.settings().mainTarget()));
        }
        return connected(session -> {
            DatabaseDifference difference = services.differ().diff(document, session, new ConsoleProgress(console));
            warn(console, difference);
            return show(document, difference.plan(), PreviewTarget.live(session, difference.live()));
        });
    }

    /** Says what was not compared, or as text only. */
    static void warn(Console console, DatabaseDifference difference) {
        difference.notes().forEach(console.err()::println);
        UnreadList.firstOfEach(difference.notRead())
                .forEach(u -> console.err().println("not compared: " + u.kind() + " " + u.name() + ": " + u.reason()));
    }

    private ExitCode show(Document document, Plan plan, PreviewTarget target) {
        Preview preview = services.preview().of(plan, document.settings().targets(), target);
        List<String> lines = format == Format.SQL ? sql(preview) : text(plan);
        output.print(console, lines.isEmpty() ? List.of("No difference.") : lines, json(plan, preview));
        return plan.isEmpty() ? ExitCode.DONE : ExitCode.FINDINGS;
    }

    private static List<String> text(Plan plan) {
        List<String> lines = new ArrayList<>();
        for (Step step : plan.steps()) {
            lines.add(step.summary());
            step.hazards().forEach(h -> lines.add("  " + h.code() + " " + h.text()));
        }
        return lines;
    }

    private static List<String> sql(Preview preview) {
        return preview.statements().stream().map(s -> s.sql() + ";" + (s.destructive() ? " -- loses data" : "")).toList();
    }

    private static Map<String, Object> json(Plan plan, Preview preview) {
        Map<String, Object> object = new LinkedHashMap<>();
        object.put("target", preview.target().target().name().toLowerCase(Locale.ROOT));
        object.put("changes", plan.steps().stream().map(Step::summary).toList());
        object.put("statements", preview.statements().stream().map(PreviewStatement::sql).toList());
        object.put("rollback", preview.rollback().stream().map(PreviewStatement::sql).toList());
        object.put("hazards", plan.hazards().map(RevisionCommand::json).toList());
        return object;
    }
}
