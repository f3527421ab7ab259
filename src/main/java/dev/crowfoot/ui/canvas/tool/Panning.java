package dev.crowfoot.ui.canvas.tool;

import dev.crowfoot.diagram.geometry.Viewport;

/** The paper goes where the mouse goes. */
final class Panning implements State {

    private final Board board;
    private final Pointer start;
    private final Viewport before;

    Panning(Board board, Pointer start) {
        this.board = board;
        this.start = start;
        this.before = board.view();
    }

    @Override
    public State move(Pointer pointer) {
        board.look(before.panned(pointer.screen().x() - start.screen().x(), pointer.screen().y() - start.screen().y()));
        return this;
    }

    @Override
    public State release(Pointer pointer) {
        return new Idle(board);
    }

    @Override
    public State cancel() {
        board.look(before);
        return new Idle(board);
    }
}
