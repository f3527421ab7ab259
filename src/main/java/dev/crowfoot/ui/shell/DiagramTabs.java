package dev.crowfoot.ui.shell;

import dev.crowfoot.diagram.Diagram;
import dev.crowfoot.diagram.DiagramId;
import dev.crowfoot.document.DocumentChange;
import dev.crowfoot.ui.common.Workspace;
import java.util.ArrayList;
import java.util.List;
import java.util.SequencedMap;
import javafx.scene.control.Tab;
import javafx.scene.control.TabPane;

/** A tab for each diagram. The tabs have no content: the one canvas below them shows the diagram that is chosen. */
final class DiagramTabs {

    private final TabPane pane;
    private final Workspace workspace;
    private boolean updating;

    DiagramTabs(TabPane pane, Workspace workspace) {
        this.pane = pane;
        this.workspace = workspace;
        workspace.store().listen(this::changed);
        workspace.diagram().subscribe(this::select);
        pane.getSelectionModel().selectedItemProperty().subscribe(tab -> {
            if (!updating && tab != null) {
                workspace.show((DiagramId) tab.getUserData());
            }
        });
        show(workspace.document().diagrams());
    }

    private void changed(DocumentChange change) {
        if (!names(change.before().diagrams()).equals(names(change.after().diagrams()))) {
            show(change.after().diagrams());
        }
    }

    private static List<String> names(SequencedMap<DiagramId, Diagram> diagrams) {
        return diagrams.values().stream().map(d -> d.id().value() + " " + d.name()).toList();
    }

    private void show(SequencedMap<DiagramId, Diagram> diagrams) {
        updating = true;
        List<Tab> tabs = new ArrayList<>();
        for (Diagram diagram : diagrams.values()) {
            Tab tab = new Tab(diagram.name());
            tab.setUserData(diagram.id());
            tabs.add(tab);
        }
        pane.getTabs().setAll(tabs);
        updating = false;
        select(workspace.diagram().get());
    }

    private void select(DiagramId id) {
        updating = true;
        pane.getTabs().stream().filter(t -> id.equals(t.getUserData())).forEach(pane.getSelectionModel()::select);
        updating = false;
    }
}
