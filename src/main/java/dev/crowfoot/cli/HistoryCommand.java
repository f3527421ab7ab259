package dev.crowfoot.cli;

import dev.crowfoot.app.migration.History;
import dev.crowfoot.app.migration.Revision;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code crowfoot history}. */
@Command(name = "history", description = "List a project's revisions, oldest first.")
final class HistoryCommand implements Callable<Integer> {

    private final Services services;
    private final Console console;

    @Mixin
    ProjectOption project = new ProjectOption();

    @Mixin
    OutputOptions output = new OutputOptions();

    HistoryCommand(Services services, Console console) {
        this.services = services;
        this.console = console;
    }

    @Override
    public Integer call() {
        List<Revision> revisions = new History(services.changelogs()).of(project.folder());
        List<String> lines = revisions.stream().map(r -> r.id() + "  " + r.message()).toList();
        output.print(console, lines.isEmpty() ? List.of("There is no revision yet.") : lines,
                Map.of("revisions", revisions.stream().map(HistoryCommand::json).toList()));
        return ExitCode.DONE.number();
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
