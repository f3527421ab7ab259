package dev.crowfoot.schema;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** An enum type of the database, its labels in their order. */
public record EnumType(ElementId id, QualifiedName name, List<Label> labels, @Nullable String comment) {

    /** A label with its identity, so that a renamed one keeps its rows. */
    public record Label(ElementId id, String text) {}

    /** Copies the labels. */
    public EnumType {
        labels = List.copyOf(labels);
    }

    /** The texts of the labels in their order. */
    public List<String> texts() {
        return labels.stream().map(Label::text).toList();
    }
}
