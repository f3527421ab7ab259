package dev.crowfoot.ui.canvas;

import dev.crowfoot.design.id.EntityId;
import dev.crowfoot.diagram.card.Card;
import dev.crowfoot.diagram.card.CardRow;
import dev.crowfoot.diagram.card.Mark;
import dev.crowfoot.ui.common.Holders;
import dev.crowfoot.ui.common.Texts;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;

/** Says in words what a picture shows to the eye: the diagram, and the card or row that is selected. */
final class AccessibleDiagram {

    private final Node node;
    private final CanvasBoard board;

    AccessibleDiagram(Node node, CanvasBoard board) {
        this.node = node;
        this.board = board;
    }

    void update() {
        String diagram = Texts.of("canvas.accessible.diagram", board.diagram().name(), board.scene().cards().size());
        node.setAccessibleText(selected().map(text -> text + " " + diagram).orElse(diagram));
    }

    private Optional<String> selected() {
        return board.workspace().selection().primary()
                .flatMap(id -> Holders.holder(board.workspace().document().design(), id).flatMap(holder -> holder instanceof EntityId entity
                        ? board.scene().card(entity).map(card -> row(card, id.value()).orElseGet(() -> card(card)))
                        : Optional.empty()));
    }

    private String card(Card card) {
        List<String> refers = card.content().rows().stream().filter(row -> row.has(Mark.REFERENCE)).map(CardRow::type).toList();
        String text = Texts.of("canvas.accessible.card", card.content().name(), card.content().rows().size());
        return refers.isEmpty() ? text : text + " " + Texts.of("canvas.accessible.refers", String.join(", ", refers));
    }

    private static Optional<String> row(Card card, String member) {
        return card.content().rows().stream().filter(row -> row.member().value().equals(member)).findFirst()
                .map(row -> Texts.of("canvas.accessible.row", row.name(), row.type(), card.content().name(),
                        row.has(Mark.KEY) ? Texts.of("canvas.legend.key") : row.has(Mark.NULLABLE) ? Texts.of("canvas.legend.nullable")
                                : ""));
    }
}
