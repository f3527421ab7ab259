package dev.crowfoot.cli;

import dev.crowfoot.app.UserError;
import dev.crowfoot.app.migration.History;
import dev.crowfoot.app.migration.Revision;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** {@code crowfoot show}. */
@Command(name = "show", description = "Print the changelog file of a revision.")
final class ShowCommand extends ProjectCommand {

    @Parameters(index = "1", paramLabel = "REV", description = "head, or a revision's id or the beginning of one.")
    String revision = "";

    ShowCommand(Services services, Console console) {
        super(services, console);
    }

    @Override
    ExitCode run() {
        Path folder = folder();
        Revision found = find(new History(services.changelogs()).of(folder));
        String text = read(folder.resolve(found.path()));
        Map<String, @Nullable Object> object = new LinkedHashMap<>(HistoryCommand.json(found));
        object.put("text", text);
        output.print(console, List.of("# " + found.path(), text.stripTrailing()), object);
        return ExitCode.DONE;
    }

    private Revision find(List<Revision> revisions) {
        List<Revision> matches = revision.equals("head") && !revisions.isEmpty() ? List.of(revisions.getLast())
                : revisions.stream().filter(r -> r.id().startsWith(revision)).toList();
        if (matches.size() != 1) {
            throw new UserError(UserError.Kind.USE,
                    (matches.isEmpty() ? "No revision begins" : matches.size() + " revisions begin") + " with "
                            + revision + ".",
                    "See them with: crowfoot history", null);
        }
        return matches.getFirst();
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UserError(UserError.Kind.PROJECT, "Cannot read " + file + ".", "Look whether the file is there and may be read.", e);
        }
    }
}
