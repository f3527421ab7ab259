package dev.crowfoot.cli;

import dev.crowfoot.app.code.CodeChange;
import dev.crowfoot.app.code.WriteCode;
import dev.crowfoot.document.Document;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code crowfoot generate}. */
@Command(name = "generate", description = "Write the entity classes; only files that differ, and never one that people took over.")
final class GenerateCommand extends ProjectCommand {

    @Option(names = "--out", paramLabel = "SRC", required = true, description = "The source folder, such as src/main/java.")
    Path out = Path.of(".");

    @Option(names = "--check", description = "Write nothing; say what would change, with exit code 1 if anything would.")
    boolean check;

    GenerateCommand(Services services, Console console) {
        super(services, console);
    }

    @Override
    ExitCode run() {
        Document document = document();
        WriteCode write = services.code();
        WriteCode.Result result = check ? write.check(document, out) : write.write(document, out);
        result.problems().forEach(problem -> console.err().println("not generated: " + problem.message()));
        output.print(console, lines(result), json(result));
        return check && !result.isUpToDate() ? ExitCode.FINDINGS : ExitCode.DONE;
    }

    private List<String> lines(WriteCode.Result result) {
        List<String> lines = new ArrayList<>();
        for (CodeChange change : result.changes()) {
            lines.add(verb(change.kind()) + " " + change.path());
        }
        if (result.isUpToDate()) {
            lines.add("All classes are up to date.");
        }
        return lines;
    }

    private String verb(CodeChange.Kind kind) {
        return switch (kind) {
            case ADDED -> check ? "would add" : "added";
            case CHANGED -> check ? "would change" : "changed";
            case REMOVED -> check ? "would remove" : "removed";
            case KEPT -> "kept as people have it:";
        };
    }

    private static Map<String, Object> json(WriteCode.Result result) {
        Map<String, Object> object = new LinkedHashMap<>();
        object.put("upToDate", result.isUpToDate());
        object.put("files", result.changes().stream()
                .map(c -> Map.of("path", c.path(), "change", c.kind().name().toLowerCase(Locale.ROOT))).toList());
        object.put("problems", result.problems().stream().map(p -> p.message()).toList());
        return object;
    }
}
