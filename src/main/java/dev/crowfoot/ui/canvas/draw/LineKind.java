package dev.crowfoot.ui.canvas.draw;

/** What a line that is drawn from one card to another can mean. */
public enum LineKind {
    /** Many of the first belong to one of the second. */
    MANY_TO_ONE("manyToOne"),
    /** One of the first has many of the second. */
    ONE_TO_MANY("oneToMany"),
    /** One of the first belongs to one of the second. */
    ONE_TO_ONE("oneToOne"),
    /** Each has many of the other. */
    MANY_TO_MANY("manyToMany"),
    /** Many to many, with an entity of its own between them. */
    ASSOCIATION("association"),
    /** The first extends the second. */
    EXTENDS("extends");

    private final String id;

    LineKind(String id) {
        this.id = id;
    }

    /** How texts and controls name it. */
    public String id() {
        return id;
    }
}
