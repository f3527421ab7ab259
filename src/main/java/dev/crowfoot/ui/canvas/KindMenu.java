package dev.crowfoot.ui.canvas;

import dev.crowfoot.design.id.EntityId;
import dev.crowfoot.diagram.geometry.Point;
import dev.crowfoot.ui.canvas.draw.LineKind;
import dev.crowfoot.ui.common.Texts;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.MenuItem;

/** Asks what a new line means: arrows and Enter, or the mouse. */
final class KindMenu {

    private final Node node;
    private final CanvasCommands commands;
    private final ContextMenu menu = new ContextMenu();

    KindMenu(Node node, CanvasCommands commands) {
        this.node = node;
        this.commands = commands;
        menu.setId("canvas-kind-menu");
    }

    /** Asks at that place of the canvas. */
    void show(EntityId from, EntityId to, Point at) {
        menu.getItems().clear();
        String first = name(from);
        String second = name(to);
        for (LineKind kind : LineKind.values()) {
            if (kind != LineKind.EXTENDS || !from.equals(to)) {
                MenuItem item = new MenuItem(Texts.of("canvas.kind." + kind.id(), first, second));
                item.setMnemonicParsing(false);
                item.setId("canvas-kind-" + kind.id());
                item.setGraphic(KindIcon.of(kind));
                item.setOnAction(event -> commands.connect(kind, from, to));
                menu.getItems().add(item);
            }
        }
        Point2D screen = node.localToScreen(at.x(), at.y());
        menu.show(node, screen.getX(), screen.getY());
    }

    private String name(EntityId id) {
        return commands.board().workspace().document().design().entity(id).map(entity -> entity.name()).orElse("?");
    }
}
