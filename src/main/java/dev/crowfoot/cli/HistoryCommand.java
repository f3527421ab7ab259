package dev.crowfoot.cli;

import dev.crowfoot.app.migration.History;
import dev.crowfoot.app.migration.Revision;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;

/** {@code crowfoot history}. */
@Command(name = "history", description = "List a project's revisions, oldest first.")
final class HistoryCommand extends ProjectCommand {

    HistoryCommand(Services services, Console console) {
        super(services, console);
    }

    @Override
    ExitCode run() {
        List<Revision> revisions = new History(services.changelogs()).of(folder());
        List<String> lines = revisions.stream().map(r -> r.id() + "  " + r.message()).toList();
        output.print(console, lines.isEmpty() ? List.of("There is no revision yet.") : lines,
                Map.of("revisions", revisions.stream().map(HistoryCommand::json).toList()));
        return ExitCode.DONE;
    }

    /** A revision for programs. */
    static Map<String, @Nullable Object> json(Revision revision) {
        Map<String, @Nullable Object> object = new LinkedHashMap<>();
        object.put("id", revision.id());
        object.put("message", revision.message());
        object.put("parent", revision.parent());
        object.put("path", revision.path());
        return object;
    }
}
