package dev.crowfoot.ui.welcome;

import dev.crowfoot.ui.common.Action;
import dev.crowfoot.ui.common.Actions;
import dev.crowfoot.ui.common.Texts;
import dev.crowfoot.ui.common.Workspace;
import dev.crowfoot.ui.dialogs.Dialogs;
import java.nio.file.Path;
import java.util.Optional;
import javafx.beans.binding.BooleanBinding;

/** New, open, save, settings. */
public final class ProjectActions {

    private final Projects projects;
    private final Dialogs dialogs;
    private final Path home;

    private ProjectActions(Projects projects, Dialogs dialogs, Path home) {
        this.projects = projects;
        this.dialogs = dialogs;
        this.home = home;
    }

    /** Registers the actions; new projects are suggested below the home folder. */
    public static void register(Actions actions, Projects projects, Workspace workspace, Dialogs dialogs, Path home) {
        ProjectActions mine = new ProjectActions(projects, dialogs, home);
        BooleanBinding isOpen = projects.current().isNotEqualTo(Optional.empty());
        actions.register(Action.of("file.new", "Shortcut+N", "bi-file-earmark-plus", mine::create));
        actions.register(Action.of("file.open", "Shortcut+O", "bi-folder2-open", mine::open));
        actions.register(Action.of("file.save", "Shortcut+S", "bi-save", projects::save).when(projects.saved().not().and(isOpen)));
        actions.register(
                Action.of("file.reload", "Shortcut+Shift+O", "bi-arrow-repeat", () -> projects.whenSafe(projects::reload)).when(isOpen));
        actions.register(
                Action.of("file.settings", "Shortcut+Comma", "bi-gear", () -> new SettingsDialog(dialogs, workspace).open()).when(isOpen));
    }

    private void create() {
        projects.whenSafe(() -> new NewProjectDialog(dialogs, home, projects::create).open());
    }

    private void open() {
        dialogs.chooseFolder(Texts.of("project.openTitle")).ifPresent(projects::open);
    }
}
