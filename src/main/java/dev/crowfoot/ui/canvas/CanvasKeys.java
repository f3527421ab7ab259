package dev.crowfoot.ui.canvas;

import dev.crowfoot.design.id.EntityId;
import dev.crowfoot.design.id.Id;
import dev.crowfoot.design.id.MemberId;
import dev.crowfoot.diagram.card.Card;
import dev.crowfoot.diagram.card.CardRow;
import dev.crowfoot.diagram.geometry.Grid;
import dev.crowfoot.ui.canvas.tool.Tool;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/** What keys do while the canvas has the focus. */
final class CanvasKeys {

    private static final double FAR_STEP = 5 * Grid.STEP;

    private final CanvasCommands commands;
    private final InPlace inPlace;
    private final MouseInput mouse;

    CanvasKeys(CanvasCommands commands, InPlace inPlace, MouseInput mouse) {
        this.commands = commands;
        this.inPlace = inPlace;
        this.mouse = mouse;
    }

    void pressed(KeyEvent event) {
        boolean done = event.isShortcutDown() ? shortcut(event) : event.isAltDown() ? alt(event) : plain(event);
        if (done) {
            event.consume();
        }
    }

    void released(KeyEvent event) {
        if (event.getCode() == KeyCode.SPACE) {
            mouse.setPanning(false);
            event.consume();
        }
    }

    private boolean shortcut(KeyEvent event) {
        switch (event.getCode()) {
            case A -> commands.selectAll();
            case DIGIT0, NUMPAD0 -> commands.zoomTo(1);
            case DIGIT1, NUMPAD1 -> commands.fit();
            case DIGIT2, NUMPAD2 -> commands.fitSelection();
            case PLUS, EQUALS, ADD -> commands.zoomIn();
            case MINUS, SUBTRACT -> commands.zoomOut();
            default -> {
                return false;
            }
        }
        return true;
    }

    private boolean alt(KeyEvent event) {
        int dx = dx(event.getCode());
        int dy = dy(event.getCode());
        if (dx == 0 && dy == 0) {
            return false;
        }
        Optional<EntityId> from = card();
        if (from.isEmpty()) {
            return go(Neighbours.next(commands.board().scene(), from, 1));
        }
        Optional<MemberId> row = row();
        if (row.isPresent() && dy != 0) {
            commands.moveMember(row.get(), dy);
            return true;
        }
        return go(Neighbours.towards(commands.board().scene(), from.get(), dx, dy));
    }

    private boolean plain(KeyEvent event) {
        switch (event.getCode()) {
            case DELETE, BACK_SPACE -> commands.deleteSelection();
            case ESCAPE -> mouse.cancel();
            case E -> inPlace.addEntity(mouse.place());
            case A -> inPlace.addAttribute();
            case F2, ENTER -> inPlace.editSelection();
            case V -> commands.board().toolProperty().set(Tool.SELECT);
            case C -> commands.board().toolProperty().set(event.isShiftDown() ? Tool.ONE_TO_MANY : Tool.MANY_TO_ONE);
            case TAB -> {
                return go(Neighbours.next(commands.board().scene(), card(), event.isShiftDown() ? -1 : 1));
            }
            case SPACE -> mouse.setPanning(true);
            case LEFT, RIGHT, UP, DOWN -> arrow(event);
            default -> {
                return false;
            }
        }
        return true;
    }

    private void arrow(KeyEvent event) {
        double step = event.isShiftDown() ? FAR_STEP : Grid.STEP;
        if (row().isPresent()) {
            go(row().get(), dy(event.getCode()));
        } else if (commands.selectedCards().isEmpty()) {
            go(Neighbours.next(commands.board().scene(), card(), 1));
        } else {
            commands.moveSelection(dx(event.getCode()) * step, dy(event.getCode()) * step);
        }
    }

    private static int dx(KeyCode code) {
        return code == KeyCode.LEFT ? -1 : code == KeyCode.RIGHT ? 1 : 0;
    }

    private static int dy(KeyCode code) {
        return code == KeyCode.UP ? -1 : code == KeyCode.DOWN ? 1 : 0;
    }

    private Optional<MemberId> row() {
        Optional<Id> primary = commands.selection().primary();
        return primary.filter(MemberId.class::isInstance).map(MemberId.class::cast);
    }

    /** The card that is selected, or of which a row is. */
    private Optional<EntityId> card() {
        return commands.currentEntity().map(entity -> entity.id()).filter(id -> commands.board().scene().card(id).isPresent());
    }

    private boolean go(Optional<EntityId> card) {
        card.ifPresent(id -> {
            commands.selection().select(id);
            commands.reveal(Set.of(id));
        });
        return card.isPresent();
    }

    private void go(MemberId from, int by) {
        Card card = card().flatMap(commands.board().scene()::card).orElse(null);
        if (card == null) {
            return;
        }
        List<CardRow> rows = card.content().rows();
        int to = card.rowOf(from).orElse(0) + by;
        if (to < 0) {
            commands.selection().select(card.entity());
        } else if (to < rows.size()) {
            commands.selection().select(rows.get(to).member());
        }
    }
}
