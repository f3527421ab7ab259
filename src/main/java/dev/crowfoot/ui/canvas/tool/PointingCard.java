package dev.crowfoot.ui.canvas.tool;

import dev.crowfoot.design.id.EntityId;
import dev.crowfoot.design.id.Id;
import java.util.Set;

/** The button is down on a card: a click if it goes up here, a drag if it moves. */
final class PointingCard implements State {

    /** So many pixels are not meant as a movement. */
    static final double STILL = 4;

    private final Board board;
    private final EntityId card;
    private final Id thing;
    private final Pointer start;
    private final boolean wasSelected;

    /** The thing is the card itself or what its row shows. */
    PointingCard(Board board, EntityId card, Id thing, Pointer start) {
        this.board = board;
        this.card = card;
        this.thing = thing;
        this.start = start;
        this.wasSelected = board.workspace().selection().contains(card);
        if (!wasSelected && !start.shift()) {
            board.workspace().selection().select(thing);
        }
    }

    @Override
    public State move(Pointer pointer) {
        if (pointer.screen().distance(start.screen()) < STILL) {
            return this;
        }
        if (!wasSelected) {
            if (start.shift()) {
                board.workspace().selection().add(Set.of(card));
            } else {
                board.workspace().selection().select(card);
            }
        }
        return new DraggingCards(board, Idle.selectedCards(board), start).move(pointer);
    }

    @Override
    public State release(Pointer pointer) {
        if (start.shift()) {
            board.workspace().selection().toggle(card);
        } else {
            board.workspace().selection().select(thing);
        }
        return new Idle(board);
    }

    @Override
    public State cancel() {
        return new Idle(board);
    }
}
