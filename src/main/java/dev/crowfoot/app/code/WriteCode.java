package dev.crowfoot.app.code;

import dev.crowfoot.app.code.CodeChange.Kind;
import dev.crowfoot.document.Document;
import dev.crowfoot.entity.CodeProblem;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** Brings a folder of source files to what the drawing says. Only files that differ are touched. */
public final class WriteCode {

    /**
     * What was done, or would be.
     *
     * @param changes files that are not as they should be, and files that belong to people; none for all the others
     */
    public record Result(List<CodeChange> changes, List<CodeProblem> problems) {

        /** Copies the lists. */
        public Result {
            changes = List.copyOf(changes);
            problems = List.copyOf(problems);
        }

        /** Whether the folder is, or was, as the drawing says. Files that belong to people do not count. */
        public boolean isUpToDate() {
            return changes.stream().allMatch(change -> change.kind() == Kind.KEPT);
        }
    }

    private final GenerateCode generate;
    private final Function<Path, CodeFolder> folders;

    /** The use case with what makes the texts and what opens a folder. */
    public WriteCode(GenerateCode generate, Function<Path, CodeFolder> folders) {
        this.generate = generate;
        this.folders = folders;
    }

    /**
     * What would change; nothing is written.
     *
     * @throws dev.crowfoot.app.UserError if the folder cannot be read
     */
    public Result check(Document document, Path out) {
        return compare(document, folders.apply(out), generate.generate(document));
    }

    /**
     * Writes what differs and removes what is no longer drawn.
     *
     * @throws dev.crowfoot.app.UserError if the folder cannot be read or written
     */
    public Result write(Document document, Path out) {
        CodeFolder folder = folders.apply(out);
        GeneratedCode code = generate.generate(document);
        Result result = compare(document, folder, code);
        for (CodeChange change : result.changes()) {
            switch (change.kind()) {
                case ADDED, CHANGED -> folder.write(change.path(), code.files().getOrDefault(change.path(), ""));
                case REMOVED -> folder.delete(change.path());
                case KEPT -> { /* it belongs to people */ }
            }
        }
        return result;
    }

    private static Result compare(Document document, CodeFolder folder, GeneratedCode code) {
        String project = document.settings().name();
        List<CodeChange> changes = new ArrayList<>();
        code.files().forEach((path, text) -> {
            Optional<String> present = folder.read(path);
            if (present.isEmpty()) {
                changes.add(new CodeChange(path, Kind.ADDED));
            } else if (!Marker.isIn(present.get(), project)) {
                changes.add(new CodeChange(path, Kind.KEPT));
            } else if (!present.get().equals(text)) {
                changes.add(new CodeChange(path, Kind.CHANGED));
            }
        });
        for (String path : folder.javaFiles(code.packageFolder())) {
            boolean ours = !code.files().containsKey(path) && folder.read(path).map(text -> Marker.isIn(text, project)).orElse(false);
            if (ours) {
                changes.add(new CodeChange(path, Kind.REMOVED));
            }
        }
        return new Result(changes, code.problems());
    }
}
