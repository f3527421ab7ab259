package dev.crowfoot.entity;

import dev.crowfoot.entity.spec.AnnotationValue;
import dev.crowfoot.entity.spec.JavaAnnotation;
import dev.crowfoot.entity.spec.JavaUnit.Support;
import dev.crowfoot.entity.spec.TypeRef;
import dev.crowfoot.entity.spec.TypeRef.Primitive;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.Set;

/**
 * How values of a type are held in Java, and what the persistence layer must be told of them.
 *
 * @param type the class
 * @param primitive the primitive type that holds it where it is never null
 * @param annotations besides the column's
 * @param column what the column's annotation says of the type
 * @param support classes that must be generated for it
 */
record JavaValue(TypeRef type, Optional<Primitive> primitive, List<JavaAnnotation> annotations,
        SequencedMap<String, AnnotationValue> column, Set<Support> support) {

    JavaValue {
        annotations = List.copyOf(annotations);
        column = Collections.unmodifiableSequencedMap(new LinkedHashMap<>(column));
        support = Set.copyOf(support);
    }

    static JavaValue of(Class<?> type) {
        return new JavaValue(TypeRef.ClassRef.of(type), Optional.empty(), List.of(), new LinkedHashMap<>(), Set.of());
    }

    static JavaValue of(TypeRef type) {
        return new JavaValue(type, Optional.empty(), List.of(), new LinkedHashMap<>(), Set.of());
    }

    static JavaValue primitive(Class<?> boxed, Primitive primitive) {
        return new JavaValue(TypeRef.ClassRef.of(boxed), Optional.of(primitive), List.of(), new LinkedHashMap<>(), Set.of());
    }

    JavaValue with(JavaAnnotation annotation) {
        List<JavaAnnotation> more = new java.util.ArrayList<>(annotations);
        more.add(annotation);
        return new JavaValue(type, primitive, more, column, support);
    }

    JavaValue withColumn(String element, AnnotationValue value) {
        LinkedHashMap<String, AnnotationValue> more = new LinkedHashMap<>(column);
        more.put(element, value);
        return new JavaValue(type, primitive, annotations, more, support);
    }

    JavaValue withColumn(String element, int value) {
        return withColumn(element, new AnnotationValue.Whole(value, false));
    }

    JavaValue withDefinition(String sql) {
        return withColumn("columnDefinition", new AnnotationValue.Text(sql));
    }

    /** What was said by {@link #withDefinition}. */
    Optional<String> definition() {
        return column.get("columnDefinition") instanceof AnnotationValue.Text(String sql) ? Optional.of(sql) : Optional.empty();
    }

    JavaValue withSupport(Support more) {
        Set<Support> all = new java.util.TreeSet<>(support);
        all.add(more);
        return new JavaValue(type, primitive, annotations, column, all);
    }

    JavaValue ofType(TypeRef other) {
        return new JavaValue(other, Optional.empty(), annotations, column, support);
    }
}
