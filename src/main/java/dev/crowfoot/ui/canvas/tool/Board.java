package dev.crowfoot.ui.canvas.tool;

import dev.crowfoot.design.id.EntityId;
import dev.crowfoot.diagram.Diagram;
import dev.crowfoot.diagram.geometry.Point;
import dev.crowfoot.diagram.geometry.Viewport;
import dev.crowfoot.diagram.scene.Hit;
import dev.crowfoot.diagram.scene.Scene;
import dev.crowfoot.ui.canvas.draw.LineKind;
import dev.crowfoot.ui.canvas.paint.Overlay;
import dev.crowfoot.ui.common.Workspace;

/** What a state sees of the canvas, and what it can have done. */
public interface Board {

    /** What is shown. */
    Scene scene();

    /** Through which view. */
    Viewport view();

    /** Shows another part of the paper. */
    void look(Viewport view);

    /** The document, the selection, and where to complain. */
    Workspace workspace();

    /** The diagram as it is in the document. */
    Diagram diagram();

    /** The chosen tool. */
    Tool tool();

    /** Goes back to the first tool. */
    void toolUsed();

    /** What is at a place. */
    Hit hit(Point at);

    /** The mouse points at that. */
    void point(Hit hit);

    /** Draws something over the diagram. */
    void overlay(Overlay overlay);

    /** Adds an entity and lets the person name it. */
    void addEntity(Point at);

    /** Lets the person change the text there. */
    void edit(Hit hit);

    /** Draws a line of that kind. */
    void connect(LineKind kind, EntityId from, EntityId to);

    /** Asks for the kind of a line that was drawn to that place. */
    void chooseKind(EntityId from, EntityId to, Point at);
}
