package dev.crowfoot.ui.canvas.tool;

import dev.crowfoot.design.id.EntityId;
import dev.crowfoot.design.id.Id;
import dev.crowfoot.diagram.scene.Hit;
import dev.crowfoot.ui.canvas.paint.Overlay;

/** Nothing is under way: the mouse points at things. */
public final class Idle implements State {

    private final Board board;

    /** Waits on that board. */
    public Idle(Board board) {
        this.board = board;
    }

    @Override
    public State move(Pointer pointer) {
        board.point(board.hit(pointer.at()));
        return this;
    }

    @Override
    public State press(Pointer pointer) {
        if (pointer.pans()) {
            return new Panning(board, pointer);
        }
        Hit hit = board.hit(pointer.at());
        if (board.tool() == Tool.ENTITY) {
            board.toolUsed();
            board.addEntity(pointer.at());
            return this;
        }
        if (board.tool().line().isPresent()) {
            return line(hit, pointer);
        }
        return pointer.clicks() == 2 ? twice(hit, pointer) : once(hit, pointer);
    }

    private State line(Hit hit, Pointer pointer) {
        return switch (hit) {
            case Hit.Head head -> new Connecting(board, head.card(), pointer);
            case Hit.Row row -> new Connecting(board, row.card(), pointer);
            case Hit.Handle handle -> new Connecting(board, handle.card(), pointer);
            case Hit.Ground _,Hit.Line _ -> this;
        };
    }

    private State once(Hit hit, Pointer pointer) {
        return switch (hit) {
            case Hit.Ground _ -> new Marquee(board, pointer);
            case Hit.Head head -> new PointingCard(board, head.card(), head.card(), pointer);
            case Hit.Row row -> new PointingCard(board, row.card(), row.row().member(), pointer);
            case Hit.Handle handle -> new Connecting(board, handle.card(), pointer);
            case Hit.Line line -> select(line.edge().selects(), pointer);
        };
    }

    private State twice(Hit hit, Pointer pointer) {
        switch (hit) {
            case Hit.Ground _ -> board.addEntity(pointer.at());
            case Hit.Head _,Hit.Row _ -> board.edit(hit);
            case Hit.Handle _,Hit.Line _ -> {
                return once(hit, pointer);
            }
        }
        return this;
    }

    private State select(Id id, Pointer pointer) {
        if (pointer.shift()) {
            board.workspace().selection().toggle(id);
        } else {
            board.workspace().selection().select(id);
        }
        return this;
    }

    @Override
    public State cancel() {
        if (board.tool() == Tool.SELECT) {
            board.workspace().selection().clear();
        }
        board.toolUsed();
        board.overlay(Overlay.NONE);
        return this;
    }

    /** The cards of the selection. */
    static java.util.Set<EntityId> selectedCards(Board board) {
        java.util.Set<EntityId> cards = new java.util.LinkedHashSet<>();
        for (Id id : board.workspace().selection().get()) {
            if (id instanceof EntityId entity && board.scene().card(entity).isPresent()) {
                cards.add(entity);
            }
        }
        return cards;
    }
}
