package dev.crowfoot.ui.preview;

import dev.crowfoot.app.code.WriteCode;
import dev.crowfoot.ui.common.Action;
import dev.crowfoot.ui.common.Actions;
import dev.crowfoot.ui.common.Background;
import dev.crowfoot.ui.common.Remembered;
import dev.crowfoot.ui.common.Texts;
import dev.crowfoot.ui.common.Workspace;
import dev.crowfoot.ui.dialogs.Dialogs;
import dev.crowfoot.ui.dialogs.TextQuestion;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.beans.value.ObservableBooleanValue;

/** Writing the Java classes into a source folder. */
public final class CodeActions {

    private final Workspace workspace;
    private final Background background;
    private final Dialogs dialogs;
    private final Remembered remembered;
    private final WriteCode write;

    /** Writing what is drawn in the workspace. */
    public CodeActions(Workspace workspace, Background background, Dialogs dialogs, Remembered remembered, WriteCode write) {
        this.workspace = workspace;
        this.background = background;
        this.dialogs = dialogs;
        this.remembered = remembered;
        this.write = write;
    }

    /** Registers the action; the folder that is suggested first is {@code src/main/java} of the project's parent, as Maven has it. */
    public void register(Actions actions, Supplier<Optional<Path>> project, ObservableBooleanValue isOpen) {
        actions.register(Action.of("java.generate", "Shortcut+G", "bi-file-code", () -> project.get().ifPresent(this::ask)).when(isOpen));
    }

    private void ask(Path project) {
        String key = "sources." + project;
        String first = remembered.get(key).orElseGet(() -> project.resolveSibling("src").resolve("main").resolve("java").toString());
        TextQuestion.ask(dialogs, Texts.of("java.generate.title"), Texts.of("java.generate.folder"), first, answer -> {
            remembered.put(key, answer);
            path(project, answer).ifPresentOrElse(this::write,
                    () -> workspace.notices().refused(Texts.of("java.generate.noFolder", answer)));
        });
    }

    private static Optional<Path> path(Path project, String text) {
        try {
            return Optional.of(project.resolve(text));
        } catch (InvalidPathException _) {
            return Optional.empty();
        }
    }

    private void write(Path folder) {
        var document = workspace.document();
        background.run(() -> write.write(document, folder), result -> {
            long changed = result.changes().size();
            workspace.notices().done(result.isUpToDate() ? Texts.of("java.generate.same", folder)
                    : Texts.of("java.generate.done", changed, folder));
            result.problems().stream().limit(3).forEach(problem -> workspace.notices().refused(problem.message()));
        });
    }
}
