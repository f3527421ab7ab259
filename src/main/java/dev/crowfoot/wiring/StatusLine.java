package dev.crowfoot.wiring;

import dev.crowfoot.app.project.ProjectFolder;
import dev.crowfoot.target.Target;
import dev.crowfoot.ui.common.Texts;
import dev.crowfoot.ui.connections.ConnectionChooser;
import java.util.Optional;
import javafx.beans.binding.Bindings;

/** Keeps the title and the line at the bottom of the window in step with what is open and connected. */
final class StatusLine {

    private final MainWindow parts;

    StatusLine(MainWindow parts) {
        this.parts = parts;
        parts.shell.connection().bind(parts.connections.state().map(ConnectionChooser::describe));
        parts.shell.saved().bind(Bindings.createStringBinding(this::saved, parts.projects.saved(), parts.projects.current()));
        parts.shell.problems().bind(Bindings.createIntegerBinding(() -> parts.problems.problems().get().size(), parts.problems.problems()));
        parts.workspace.store().listen(change -> update());
        parts.projects.current().subscribe(this::update);
        parts.projects.saved().subscribe(this::update);
    }

    private String saved() {
        Optional<ProjectFolder> folder = parts.projects.current().get();
        if (folder.isEmpty()) {
            return Texts.of("status.noProject");
        }
        int bad = folder.get().badFiles().size();
        String state = Texts.of(parts.projects.saved().get() ? "status.saved" : "status.unsaved");
        return bad == 0 ? state : state + ", " + Texts.of("status.readOnly", bad);
    }

    private void update() {
        var settings = parts.workspace.document().settings();
        parts.shell.target().set(String.join(", ", settings.targets().stream().map(Target::displayName).toList()));
        boolean open = parts.projects.folder().isPresent();
        parts.shell.title().set(open ? settings.name() + (parts.projects.saved().get() ? "" : " *") + " \u2013 Crowfoot" : "Crowfoot");
    }
}
