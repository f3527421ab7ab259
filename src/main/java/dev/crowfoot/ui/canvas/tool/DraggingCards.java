package dev.crowfoot.ui.canvas.tool;

import dev.crowfoot.design.id.EntityId;
import dev.crowfoot.diagram.Diagram;
import dev.crowfoot.diagram.card.Card;
import dev.crowfoot.diagram.geometry.Point;
import dev.crowfoot.diagram.geometry.Rect;
import dev.crowfoot.document.DocumentStore.Gesture;
import dev.crowfoot.ui.canvas.draw.Moves;
import dev.crowfoot.ui.canvas.paint.Overlay;
import dev.crowfoot.ui.common.Texts;
import java.util.Optional;
import java.util.Set;

/** The selected cards go where the mouse goes: one entry in the history. */
final class DraggingCards implements State {

    private final Board board;
    private final Set<EntityId> cards;
    private final Point start;
    private final Diagram before;
    private final Rect frame;
    private final Gesture gesture;

    DraggingCards(Board board, Set<EntityId> cards, Pointer start) {
        this.board = board;
        this.cards = cards;
        this.start = start.at();
        this.before = board.diagram();
        this.frame = Rect.around(cards.stream().map(board.scene()::card).flatMap(Optional::stream).map(Card::bounds).toList());
        this.gesture = board.workspace().store().begin(Texts.of("canvas.edit.move", cards.size()));
    }

    @Override
    public State move(Pointer pointer) {
        Moves moves = Moves.of(board.scene(), cards, frame, pointer.at().x() - start.x(), pointer.at().y() - start.y(),
                board.view().visible());
        gesture.preview(Moves.edit(before, cards, moves.dx(), moves.dy()));
        board.overlay(Overlay.guides(moves.guides().stream().map(g -> new Overlay.Segment(g[0], g[1])).toList()));
        return this;
    }

    @Override
    public State release(Pointer pointer) {
        gesture.commit();
        return done();
    }

    @Override
    public State cancel() {
        gesture.cancel();
        return done();
    }

    private State done() {
        board.overlay(Overlay.NONE);
        return new Idle(board);
    }

    @Override
    public boolean reachesOut() {
        return true;
    }
}
