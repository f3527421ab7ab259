package dev.crowfoot.ui.canvas.tool;

import dev.crowfoot.design.id.Id;
import dev.crowfoot.diagram.geometry.Rect;
import dev.crowfoot.diagram.scene.HitTest;
import dev.crowfoot.ui.canvas.paint.Overlay;
import java.util.LinkedHashSet;
import java.util.Set;

/** A rectangle is drawn around cards; without movement it is a click on the ground. */
final class Marquee implements State {

    private final Board board;
    private final Pointer start;
    private final Set<Id> before;
    private boolean moved;

    Marquee(Board board, Pointer start) {
        this.board = board;
        this.start = start;
        this.before = start.shift() ? board.workspace().selection().get() : Set.of();
    }

    @Override
    public State move(Pointer pointer) {
        if (!moved && pointer.screen().distance(start.screen()) < PointingCard.STILL) {
            return this;
        }
        moved = true;
        Rect area = Rect.between(start.at(), pointer.at());
        board.overlay(Overlay.marquee(area));
        Set<Id> selected = new LinkedHashSet<>(before);
        selected.addAll(HitTest.cardsIn(board.scene(), area));
        board.workspace().selection().select(selected);
        return this;
    }

    @Override
    public State release(Pointer pointer) {
        if (!moved && !start.shift()) {
            board.workspace().selection().clear();
        }
        return cancel();
    }

    @Override
    public State cancel() {
        board.overlay(Overlay.NONE);
        return new Idle(board);
    }

    @Override
    public boolean reachesOut() {
        return moved;
    }
}
