package dev.crowfoot.entity.spec;

import dev.crowfoot.entity.spec.TypeRef.ClassRef;
import java.util.List;

/** What stands behind the equals sign in an annotation. */
public sealed interface AnnotationValue {

    /** A string, without quotes and escapes. */
    record Text(String value) implements AnnotationValue {}

    /** A whole number; {@code isLong} writes its L. */
    record Whole(long value, boolean isLong) implements AnnotationValue {}

    /** True or false. */
    record Flag(boolean value) implements AnnotationValue {}

    /** A class literal. */
    record ClassLiteral(ClassRef type) implements AnnotationValue {}

    /** A constant of a class or an enum. */
    record Constant(ClassRef type, String name) implements AnnotationValue {}

    /** An annotation within. */
    record Nested(JavaAnnotation annotation) implements AnnotationValue {}

    /** Several values; one alone is written without braces. */
    record Values(List<AnnotationValue> values) implements AnnotationValue {

        /** Copies the values. */
        public Values {
            values = List.copyOf(values);
        }
    }
}
