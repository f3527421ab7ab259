package dev.crowfoot.ui.canvas;

import dev.crowfoot.design.id.EntityId;
import dev.crowfoot.diagram.CardColor;
import dev.crowfoot.diagram.geometry.Point;
import dev.crowfoot.diagram.scene.EdgeKey;
import dev.crowfoot.diagram.scene.Hit;
import dev.crowfoot.ui.canvas.paint.CanvasPalette;
import dev.crowfoot.ui.common.Texts;
import java.util.Locale;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.MouseEvent;
import javafx.scene.shape.Rectangle;
import org.jspecify.annotations.Nullable;

/** The menu of what is under the mouse, which becomes the selection. */
final class CanvasMenu {

    private final Node node;
    private final CanvasCommands commands;
    private final InPlace inPlace;
    private final ContextMenu menu = new ContextMenu();

    CanvasMenu(Node node, CanvasCommands commands, InPlace inPlace) {
        this.node = node;
        this.commands = commands;
        this.inPlace = inPlace;
        menu.setId("canvas-menu");
    }

    void show(MouseEvent event) {
        Point at = commands.board().view().toDiagram(new Point(event.getX(), event.getY()));
        menu.getItems().clear();
        switch (commands.board().hit(at)) {
            case Hit.Ground _ -> ground(at);
            case Hit.Head head -> card(head.card());
            case Hit.Handle handle -> card(handle.card());
            case Hit.Row row -> {
                commands.selection().select(row.row().member());
                add("rename", "F2", inPlace::editSelection);
                add("addAttribute", "A", inPlace::addAttribute);
                add("moveUp", "Alt+Up", () -> commands.moveMember(row.row().member(), -1));
                add("moveDown", "Alt+Down", () -> commands.moveMember(row.row().member(), 1));
                delete();
            }
            case Hit.Line line -> line(line.edge());
        }
        menu.show(node, event.getScreenX(), event.getScreenY());
    }

    /** A child is more than its inheritance, so that the line's menu does not delete it. */
    private void line(EdgeKey edge) {
        commands.selection().select(edge.selects());
        switch (edge) {
            case EdgeKey.OfRelationship _ -> delete();
            case EdgeKey.OfInheritance inheritance -> add("standAlone", null, () -> commands.standAlone(inheritance.child()));
        }
    }

    private void ground(Point at) {
        add("addEntity", "E", () -> inPlace.addEntity(at));
        menu.getItems().add(new SeparatorMenuItem());
        add("selectAll", "Shortcut+A", commands::selectAll);
        add("fit", "Shortcut+1", commands::fit);
        add("zoom100", "Shortcut+0", () -> commands.zoomTo(1));
    }

    private void card(EntityId card) {
        if (!commands.selection().contains(card)) {
            commands.selection().select(card);
        }
        add("rename", "F2", inPlace::editSelection);
        add("addAttribute", "A", inPlace::addAttribute);
        Menu colors = new Menu(Texts.of("canvas.menu.color"));
        colors.setId("canvas-menu-color");
        for (CardColor color : CardColor.values()) {
            String name = color.name().toLowerCase(Locale.ROOT);
            MenuItem item = new MenuItem(Texts.of("canvas.color." + name), new Rectangle(12, 12, CanvasPalette.LIGHT.band(color)));
            item.setId("canvas-menu-color-" + name);
            item.setOnAction(event -> commands.colorSelection(color));
            colors.getItems().add(item);
        }
        menu.getItems().add(colors);
        menu.getItems().add(new SeparatorMenuItem());
        add("zoomSelection", "Shortcut+2", commands::fitSelection);
        add("hide", null, commands::hideSelection);
        delete();
    }

    private void delete() {
        add("delete", "Delete", commands::deleteSelection);
    }

    /** The key is shown only: the canvas hears it itself, and only while it has the focus. */
    private void add(String id, @Nullable String key, Runnable action) {
        MenuItem item = new MenuItem(Texts.of("canvas.menu." + id));
        item.setId("canvas-menu-" + id);
        item.setOnAction(event -> action.run());
        Optional.ofNullable(key).map(KeyCombination::valueOf).ifPresent(item::setAccelerator);
        menu.getItems().add(item);
    }
}
