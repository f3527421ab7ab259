package dev.crowfoot.entity.spec;

import dev.crowfoot.entity.spec.TypeRef.ClassRef;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;

/**
 * An annotation with its values in the order in which they are written.
 *
 * @param values by element name; the standard element alone is written without its name
 */
public record JavaAnnotation(ClassRef type, SequencedMap<String, AnnotationValue> values) {

    /** Copies the values. */
    public JavaAnnotation {
        values = Collections.unmodifiableSequencedMap(new LinkedHashMap<>(values));
    }

    /** An annotation without values. */
    public static JavaAnnotation of(ClassRef type) {
        return new JavaAnnotation(type, new LinkedHashMap<>());
    }

    /** This with one more value, at the end. */
    public JavaAnnotation with(String element, AnnotationValue value) {
        LinkedHashMap<String, AnnotationValue> copy = new LinkedHashMap<>(values);
        copy.put(element, value);
        return new JavaAnnotation(type, copy);
    }

    /** This with a text. */
    public JavaAnnotation with(String element, String text) {
        return with(element, new AnnotationValue.Text(text));
    }

    /** This with a number. */
    public JavaAnnotation with(String element, int number) {
        return with(element, new AnnotationValue.Whole(number, false));
    }

    /** This with a flag. */
    public JavaAnnotation with(String element, boolean flag) {
        return with(element, new AnnotationValue.Flag(flag));
    }

    /** This with a constant of an enum or a class. */
    public JavaAnnotation with(String element, ClassRef type, String constant) {
        return with(element, new AnnotationValue.Constant(type, constant));
    }

    /** This with annotations within; without the element when there are none. */
    public JavaAnnotation withNested(String element, List<JavaAnnotation> nested) {
        if (nested.isEmpty()) {
            return this;
        }
        return with(element, new AnnotationValue.Values(nested.stream().<AnnotationValue>map(AnnotationValue.Nested::new).toList()));
    }
}
