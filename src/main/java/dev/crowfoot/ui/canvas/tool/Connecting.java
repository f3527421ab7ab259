package dev.crowfoot.ui.canvas.tool;

import dev.crowfoot.design.id.EntityId;
import dev.crowfoot.diagram.geometry.Point;
import dev.crowfoot.diagram.scene.Hit;
import dev.crowfoot.ui.canvas.paint.Overlay;
import java.util.Optional;

/**
 * A line is drawn from a card to the mouse, either with the button held or by two clicks. On a card it becomes what the tool says, or
 * what the person chooses then.
 */
final class Connecting implements State {

    private final Board board;
    private final EntityId from;
    private final Pointer start;
    private boolean byClicks;

    Connecting(Board board, EntityId from, Pointer start) {
        this.board = board;
        this.from = from;
        this.start = start;
    }

    @Override
    public State move(Pointer pointer) {
        board.overlay(Overlay.draft(start.at(), pointer.at(), card(pointer.at()).orElse(null)));
        return this;
    }

    @Override
    public State press(Pointer pointer) {
        return byClicks ? end(pointer) : this;
    }

    @Override
    public State release(Pointer pointer) {
        if (byClicks) {
            return this;
        }
        if (pointer.screen().distance(start.screen()) < PointingCard.STILL) {
            byClicks = true;
            return this;
        }
        return end(pointer);
    }

    private State end(Pointer pointer) {
        Optional<EntityId> to = card(pointer.at());
        State next = cancel();
        if (to.isPresent()) {
            board.tool().line().ifPresentOrElse(kind -> board.connect(kind, from, to.get()),
                    () -> board.chooseKind(from, to.get(), pointer.screen()));
            board.toolUsed();
        }
        return next;
    }

    private Optional<EntityId> card(Point at) {
        return switch (board.hit(at)) {
            case Hit.Head head -> Optional.of(head.card());
            case Hit.Row row -> Optional.of(row.card());
            case Hit.Handle handle -> Optional.of(handle.card());
            case Hit.Ground _,Hit.Line _ -> Optional.empty();
        };
    }

    @Override
    public State cancel() {
        board.overlay(Overlay.NONE);
        return new Idle(board);
    }

    @Override
    public boolean reachesOut() {
        return true;
    }
}
