package dev.crowfoot.cli;

import dev.crowfoot.app.migration.CheckInStep;
import dev.crowfoot.app.migration.StepReport;
import dev.crowfoot.document.Document;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code crowfoot check}. */
@Command(name = "check",
        description = "Say whether drawing and revisions, and a database if one is named, are in step; exit code 1 if not.")
final class CheckCommand implements Callable<Integer> {

    private final Services services;
    private final Console console;

    @Mixin
    ProjectOption project = new ProjectOption();

    @Mixin
    DatabaseOptions database = new DatabaseOptions();

    @Mixin
    OutputOptions output = new OutputOptions();

    CheckCommand(Services services, Console console) {
        this.services = services;
        this.console = console;
    }

    @Override
    public Integer call() {
        Path folder = project.folder();
        Document document = OpenedProject.document(services, console, folder);
        CheckInStep check = new CheckInStep(services.migrations(), services.differ());
        StepReport report = database.isGiven()
                ? database.with(services, console, session -> check.check(folder, document, session, new ConsoleProgress(console)))
                : check.check(document);
        output.print(console, lines(report), json(report));
        if (!report.hasRevision()) {
            console.err().println("There is no revision yet; the first one is written by: crowfoot revision " + project.folder + " -m MESSAGE");
        }
        return (report.isInStep() ? ExitCode.DONE : ExitCode.FINDINGS).number();
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
        return object;
    }
}
