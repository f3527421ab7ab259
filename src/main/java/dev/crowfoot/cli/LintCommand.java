package dev.crowfoot.cli;

import dev.crowfoot.design.check.Problem;
import dev.crowfoot.design.check.Severity;
import dev.crowfoot.document.Document;
import dev.crowfoot.mapping.check.AllProblems;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code crowfoot lint}. */
@Command(name = "lint", description = "List the problems of a drawing; exit code 1 if there are errors, or warnings with --strict.")
final class LintCommand extends ProjectCommand {

    @Option(names = "--strict", description = "Let warnings count as errors do.")
    boolean strict;

    LintCommand(Services services, Console console) {
        super(services, console);
    }

    @Override
    ExitCode run() {
        Document document = document();
        List<Problem> problems = AllProblems.of(document.design(), document.settings().targets());
        output.print(console, lines(problems), Map.of("problems", problems.stream().map(LintCommand::json).toList()));
        boolean found = problems.stream().anyMatch(p -> counts(p.severity()));
        return found ? ExitCode.FINDINGS : ExitCode.DONE;
    }

    private boolean counts(Severity severity) {
        return switch (severity) {
            case ERROR -> true;
            case WARNING -> strict;
            case INFORMATION -> false;
        };
    }

    private static List<String> lines(List<Problem> problems) {
        List<String> lines = new ArrayList<>();
        for (Problem problem : problems) {
            lines.add(problem.severity().name().toLowerCase(Locale.ROOT) + " " + problem.code() + " " + problem.text());
        }
        return lines.isEmpty() ? List.of("No problems.") : lines;
    }

    private static Map<String, Object> json(Problem problem) {
        Map<String, Object> object = new LinkedHashMap<>();
        object.put("code", problem.code());
        object.put("severity", problem.severity().name().toLowerCase(Locale.ROOT));
        object.put("message", problem.message());
        object.put("wayOut", problem.wayOut());
        object.put("owner", problem.place().owner().value());
        return object;
    }
}
