package dev.crowfoot.ui.canvas;

import dev.crowfoot.design.id.EntityId;
import dev.crowfoot.diagram.Placement;
import dev.crowfoot.diagram.geometry.Grid;
import dev.crowfoot.diagram.geometry.Point;
import dev.crowfoot.document.edit.Edit;
import dev.crowfoot.ui.common.EntityDrag;
import dev.crowfoot.ui.common.Workspace;
import java.util.Map;
import javafx.scene.Node;
import javafx.scene.input.DragEvent;
import javafx.scene.input.TransferMode;

/** An entity that is dragged here from the model tree is shown where it is dropped. */
final class EntityDrop {

    private EntityDrop() {}

    static void onto(Node node, CanvasCommands commands) {
        node.setOnDragOver(event -> {
            if (event.getDragboard().hasContent(EntityDrag.FORMAT)) {
                event.acceptTransferModes(TransferMode.ANY);
                event.consume();
            }
        });
        node.setOnDragDropped(event -> {
            event.setDropCompleted(dropped(event, commands));
            event.consume();
        });
    }

    private static boolean dropped(DragEvent event, CanvasCommands commands) {
        if (!(event.getDragboard().getContent(EntityDrag.FORMAT) instanceof String id)) {
            return false;
        }
        CanvasBoard board = commands.board();
        Workspace workspace = board.workspace();
        Point at = Grid.snap(board.view().toDiagram(new Point(event.getX(), event.getY())));
        EntityId entity = new EntityId(id);
        Placement old = board.diagram().placements().get(entity);
        Placement placement = old == null ? Placement.at(at.x(), at.y()) : old.movedTo(at.x(), at.y());
        boolean done = workspace.run(new Edit.PlaceEntities(board.diagram().id(), Map.of(entity, placement)));
        if (done) {
            workspace.selection().select(entity);
        }
        return done;
    }
}
