package dev.crowfoot.cli;

import dev.crowfoot.app.migration.History;
import dev.crowfoot.app.migration.Revision;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code crowfoot heads}. */
@Command(name = "heads", description = "List the revisions that no other one follows; more than one means that branches are to be merged.")
final class HeadsCommand implements Callable<Integer> {

    private final Services services;
    private final Console console;

    @Mixin
    ProjectOption project = new ProjectOption();

    @Mixin
    OutputOptions output = new OutputOptions();

    HeadsCommand(Services services, Console console) {
        this.services = services;
        this.console = console;
    }

    @Override
    public Integer call() {
        List<Revision> revisions = new History(services.changelogs()).of(project.folder());
        Set<String> parents = revisions.stream().map(Revision::parent).filter(Objects::nonNull).collect(Collectors.toSet());
        List<Revision> heads = revisions.stream().filter(r -> !parents.contains(r.id())).toList();
        output.print(console, heads.stream().map(r -> r.id() + "  " + r.message()).toList(),
                Map.of("heads", heads.stream().map(HistoryCommand::json).toList()));
        return (heads.size() > 1 ? ExitCode.FINDINGS : ExitCode.DONE).number();
    }
}
