package dev.crowfoot.diagram;

import java.util.UUID;

/** The id of a diagram: 1 to 64 letters, digits, underscores or hyphens; also the name of its file. */
public record DiagramId(String value) implements Comparable<DiagramId> {

    /** The diagram that each project has. */
    public static final DiagramId MAIN = new DiagramId("main");

    /** @throws IllegalArgumentException if the text is not an id */
    public DiagramId {
        if (!value.matches("[A-Za-z0-9_-]{1,64}")) {
            throw new IllegalArgumentException("not the id of a diagram: " + value);
        }
    }

    /** A new id that nothing else has. */
    public static DiagramId random() {
        return new DiagramId(UUID.randomUUID().toString().substring(0, 8));
    }

    @Override
    public int compareTo(DiagramId other) {
        return value.compareTo(other.value);
    }
}
