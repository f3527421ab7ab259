package dev.crowfoot.entity.spec;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** A private field with its annotations, or a component of a record. */
public record JavaField(String name, TypeRef type, @Nullable String comment, List<JavaAnnotation> annotations, Initializer initializer) {

    /** Copies the annotations. */
    public JavaField {
        annotations = List.copyOf(annotations);
    }

    /** A field with nothing but its type. */
    public static JavaField of(String name, TypeRef type) {
        return new JavaField(name, type, null, List.of(), Initializer.NONE);
    }
}
