package dev.crowfoot.cli;

import dev.crowfoot.app.migration.CurrentRevision;
import dev.crowfoot.app.migration.MigrationState;
import dev.crowfoot.app.migration.Revision;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import picocli.CommandLine.Command;

/** {@code crowfoot current}. */
@Command(name = "current", description = "Say at which revision a database is, and what is left to do.")
final class CurrentCommand extends DatabaseCommand {

    CurrentCommand(Services services, Console console) {
        super(services, console);
    }

    @Override
    ExitCode run() {
        Path folder = folder();
        MigrationState state = connected(s -> new CurrentRevision(services.migrations()).of(folder, s));
        output.print(console, CurrentRevision.inWords(state), json(state));
        return state.isAtHead() ? ExitCode.DONE : ExitCode.FINDINGS;
    }

    /** The state for programs. */
    static Map<String, Object> json(MigrationState state) {
        Map<String, Object> object = new LinkedHashMap<>();
        object.put("current", state.current().map(Revision::id).orElse(null));
        object.put("applied", state.applied().stream().map(Revision::id).toList());
        object.put("partial",
                state.partial().map(p -> Map.of("revision", p.revision().id(), "done", p.done(), "total", p.total())).orElse(null));
        object.put("pending", state.pending().stream().map(Revision::id).toList());
        object.put("unknown", state.unknown());
        object.put("halfDone", state.halfDone().orElse(null));
        object.put("lock", state.lock().orElse(null));
        return object;
    }
}
