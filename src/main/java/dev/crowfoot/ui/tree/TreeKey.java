package dev.crowfoot.ui.tree;

import dev.crowfoot.design.id.Id;
import dev.crowfoot.diagram.DiagramId;

/** What a line of the tree stands for; stays the same while the thing changes. */
sealed interface TreeKey {

    /** The heading of all things of a kind. */
    record Group(Kind kind) implements TreeKey {}

    /** Something drawn. */
    record Drawn(Id id) implements TreeKey {}

    /** A diagram. */
    record Picture(DiagramId id) implements TreeKey {}

    /** The headings, in the order of the tree. */
    enum Kind {
        ENTITIES, ENUMS, MIXINS, EMBEDDABLES, SEQUENCES, SQL_OBJECTS, DIAGRAMS
    }
}
