package dev.crowfoot.ui.common;

import javafx.scene.input.DataFormat;

/** An entity that is dragged from the tree to a diagram: the clipboard holds the text of its id under this format. */
public final class EntityDrag {

    /** The format; the value is the id's text. */
    public static final DataFormat FORMAT = new DataFormat("application/x-crowfoot-entity");

    private EntityDrag() {}
}
