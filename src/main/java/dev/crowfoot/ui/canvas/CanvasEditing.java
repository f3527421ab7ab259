package dev.crowfoot.ui.canvas;

import dev.crowfoot.design.id.EntityId;
import dev.crowfoot.diagram.geometry.Point;
import dev.crowfoot.diagram.scene.Hit;
import dev.crowfoot.ui.canvas.draw.LineKind;

/** What the canvas has to ask the person, with real controls on top of it. */
interface CanvasEditing {

    /** Nobody is there to ask. */
    CanvasEditing NONE = new CanvasEditing() {
        @Override
        public void addEntity(Point at) {}

        @Override
        public void edit(Hit hit) {}

        @Override
        public void connect(LineKind kind, EntityId from, EntityId to) {}

        @Override
        public void chooseKind(EntityId from, EntityId to, Point at) {}
    };

    /** Adds an entity there and asks for its name. */
    void addEntity(Point at);

    /** Asks for another text in place of the one there. */
    void edit(Hit hit);

    /** Draws a line of that kind. */
    void connect(LineKind kind, EntityId from, EntityId to);

    /** Asks for the kind of a line that was drawn to that place of the screen. */
    void chooseKind(EntityId from, EntityId to, Point at);
}
