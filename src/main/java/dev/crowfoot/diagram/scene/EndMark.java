package dev.crowfoot.diagram.scene;

/** What stands at the end of a line: how many there are of the thing at this end, for one at the other. */
public enum EndMark {
    /** Zero or one: a circle and a bar. */
    OPTIONAL_ONE,
    /** Exactly one: two bars. */
    MANDATORY_ONE,
    /** Any number: a circle and a crow's foot. */
    OPTIONAL_MANY,
    /** The class that is extended: an open triangle. */
    PARENT,
    /** Nothing. */
    NONE
}
