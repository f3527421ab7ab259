package dev.crowfoot.cli;

import dev.crowfoot.app.migration.CreatedRevision;
import dev.crowfoot.document.Document;
import dev.crowfoot.document.Settings.ChangelogFormat;
import dev.crowfoot.migration.Hazard;
import dev.crowfoot.migration.Step;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code crowfoot revision}. */
@Command(name = "revision", description = "Write what is drawn and in no revision yet as the next revision.")
final class RevisionCommand extends ProjectCommand {

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
        Document document = document();
        ChangelogFormat wanted = format == null ? document.settings().format() : format;
        Optional<CreatedRevision> created = services.revisions().create(folder, document, message, wanted, empty);
        output.print(console,
                created.map(RevisionCommand::lines).orElse(List.of("Nothing differs from the last revision; nothing was written.")),
                created.map(RevisionCommand::json).orElse(Map.of()));
        return ExitCode.DONE;
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
