package dev.crowfoot.cli;

import dev.crowfoot.app.migration.CheckInStep;
import dev.crowfoot.app.migration.StepReport;
import dev.crowfoot.document.Document;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import picocli.CommandLine.Command;

/** {@code crowfoot check}. */
@Command(name = "check",
        description = "Say whether drawing and revisions, and a database if one is named, are in step; exit code 1 if not.")
final class CheckCommand extends DatabaseCommand {

    CheckCommand(Services services, Console console) {
        super(services, console);
    }

    @Override
    ExitCode run() {
        Path folder = folder();
        Document document = document();
        CheckInStep check = new CheckInStep(services.migrations(), services.differ());
        StepReport report = database.isGiven()
                ? connected(session -> check.check(folder, document, session, new ConsoleProgress(console)))
                : check.check(document);
        output.print(console, lines(report), json(report));
        if (!report.hasRevision()) {
            console.err()
                    .println("There is no revision yet; the first one is written by: crowfoot revision " + project.folder + " -m MESSAGE");
        }
        report.unmarked().forEach(revision -> console.err().println("The database has all of revision " + revision
                + " and does not know it yet; that is told by: crowfoot stamp " + project.folder + " head --url URL"));
        return report.isInStep() ? ExitCode.DONE : ExitCode.FINDINGS;
    }

    private static List<String> lines(StepReport report) {
        List<String> lines = new ArrayList<>();
        report.unrevised().forEach(line -> lines.add("in no revision yet: " + line));
        report.pending().forEach(line -> lines.add("pending: " + line));
        report.drift().forEach(line -> lines.add("the database is not as the last revision left it; this would restore it: " + line));
        return lines.isEmpty() ? List.of("In step.") : lines;
    }

    private static Map<String, Object> json(StepReport report) {
        Map<String, Object> object = new LinkedHashMap<>();
        object.put("inStep", report.isInStep());
        object.put("hasRevision", report.hasRevision());
        object.put("unrevised", report.unrevised());
        object.put("pending", report.pending());
        object.put("drift", report.drift());
        object.put("unmarked", report.unmarked());
        return object;
    }
}
