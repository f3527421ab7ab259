package dev.crowfoot.diagram;

import dev.crowfoot.design.id.EntityId;
import java.util.Collections;
import java.util.SequencedMap;
import java.util.TreeMap;

/** One picture of a design: which entities it shows and where. An entity that is not placed is not shown. */
public record Diagram(DiagramId id, String name, SequencedMap<EntityId, Placement> placements) {

    /** Copies the placements in the order of ids. */
    public Diagram {
        placements = Collections.unmodifiableSortedMap(new TreeMap<>(placements));
    }

    /** A diagram that shows nothing. */
    public static Diagram empty(DiagramId id, String name) {
        return new Diagram(id, name, new TreeMap<>());
    }

    /** The same under another name. */
    public Diagram withName(String other) {
        return new Diagram(id, other, placements);
    }

    /** The same with other placements. */
    public Diagram withPlacements(SequencedMap<EntityId, Placement> other) {
        return new Diagram(id, name, other);
    }
}
