package dev.crowfoot.cli;

import dev.crowfoot.app.migration.History;
import dev.crowfoot.app.migration.Revision;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import picocli.CommandLine.Command;

/** {@code crowfoot heads}. */
@Command(name = "heads", description = "List the revisions that no other one follows; exit code 1 if there are several.")
final class HeadsCommand extends ProjectCommand {

    HeadsCommand(Services services, Console console) {
        super(services, console);
    }

    @Override
    ExitCode run() {
        List<Revision> revisions = new History(services.changelogs()).of(folder());
        Set<String> parents = revisions.stream().map(Revision::parent).filter(Objects::nonNull).collect(Collectors.toSet());
        List<Revision> heads = revisions.stream().filter(r -> !parents.contains(r.id())).toList();
        output.print(console, heads.stream().map(r -> r.id() + "  " + r.message()).toList(),
                Map.of("heads", heads.stream().map(HistoryCommand::json).toList()));
        return heads.size() > 1 ? ExitCode.FINDINGS : ExitCode.DONE;
    }
}
