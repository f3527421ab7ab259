package dev.crowfoot.cli;

import dev.crowfoot.app.migration.PlannedRun;
import dev.crowfoot.app.migration.PreviewStatement;
import dev.crowfoot.app.migration.Revision;
import dev.crowfoot.app.migration.RunReport;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What is said of a run up or down. */
record RunAnswer(Console console, OutputOptions output) {

    /** A run that was only to be shown; a script if one was asked for, the statements otherwise. */
    ExitCode shown(PlannedRun planned, @Nullable String script) {
        if (script != null && !output.json) {
            console.out().print(script);
            console.out().flush();
            return ExitCode.DONE;
        }
        List<String> lines = new ArrayList<>();
        for (PreviewStatement statement : planned.statements()) {
            lines.add(statement.sql() + ";" + (statement.destructive() ? " -- loses data" : ""));
        }
        Map<String, Object> object = new LinkedHashMap<>();
        object.put("revisions", planned.revisions().stream().map(Revision::id).toList());
        object.put("statements", planned.statements().stream().map(RunAnswer::json).toList());
        if (script != null) {
            object.put("script", script);
        }
        output.print(console, lines.isEmpty() ? List.of("Nothing to do.") : lines, object);
        return ExitCode.DONE;
    }

    /** A run that was done. */
    ExitCode done(String verb, RunReport report) {
        List<String> lines = new ArrayList<>();
        report.done().forEach(r -> lines.add(verb + " " + r.id() + "  " + r.message()));
        if (report.done().isEmpty() && report.changesets() == 0) {
            lines.add("Nothing to do.");
        }
        report.after().partial().ifPresent(p -> lines.add(
                p.revision().id() + " is done in part: " + p.done() + " of " + p.total() + " changes; run the command again to go on."));
        lines.add(report.after().current().map(r -> "The database is at " + r.id() + ".")
                .orElse("The database is before the first revision."));
        Map<String, Object> object = new LinkedHashMap<>();
        object.put(verb, report.done().stream().map(Revision::id).toList());
        object.put("changesets", report.changesets());
        object.put("cancelled", report.cancelled());
        object.put("current", report.after().current().map(Revision::id).orElse(null));
        output.print(console, lines, object);
        return report.cancelled() ? ExitCode.FINDINGS : ExitCode.DONE;
    }

    private static Map<String, Object> json(PreviewStatement statement) {
        Map<String, Object> object = new LinkedHashMap<>();
        object.put("sql", statement.sql());
        object.put("destructive", statement.destructive());
        object.put("summary", statement.stepSummary());
        return object;
    }
}
