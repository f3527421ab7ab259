package dev.crowfoot.entity.spec;

import dev.crowfoot.entity.spec.TypeRef.ClassRef;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a generated class can do. Each case says what is done; how that reads in Java is the writer's business. */
public sealed interface JavaMethod {

    /** A parameter of a constructor, named like the field that it sets. */
    record Parameter(String name, TypeRef type) {}

    /**
     * A property as code reads it.
     *
     * @param getter the method to call, or null to read the field
     * @param inner a method to call on the result where that is not null, or null
     */
    record Property(String name, @Nullable String getter, TypeRef type, @Nullable String inner) {}

    /**
     * A constructor.
     *
     * @param isPublic public, or protected for the persistence layer and subclasses alone
     * @param inherited passed on to the superclass
     * @param own assigned to the class's fields
     */
    record Constructor(boolean isPublic, List<Parameter> inherited, List<Parameter> own) implements JavaMethod {}

    /** Returns a field. */
    record Getter(String name, String field, TypeRef type) implements JavaMethod {}

    /** Sets a field and nothing else. */
    record Setter(String name, String field, TypeRef type) implements JavaMethod {}

    /**
     * Sets one end of a one-to-one, and the other end with it.
     *
     * @param otherGetter reads the other end
     * @param otherSetter sets the other end
     * @param otherMandatory whether the other end is never null but while it has none
     */
    record LinkingSetter(String name, String field, TypeRef type, String otherGetter, String otherSetter, boolean otherMandatory)
            implements JavaMethod {}

    /** How the other end of a relationship follows when an element comes or goes. */
    sealed interface OtherEnd {

        /** There is no field at the other end. */
        record Absent() implements OtherEnd {}

        /**
         * It is a reference, set to this or to null.
         *
         * @param left the getter of the collection that an element leaves when it comes here from another owner; null where leaving one would
         *     delete it
         * @param mandatory whether it is never null but for an element that was removed and has no new owner yet
         */
        record Reference(String getter, String setter, @Nullable String left, boolean mandatory) implements OtherEnd {}

        /** It is a collection, to which this is added or from which it is removed. */
        record Collection(String getter) implements OtherEnd {}
    }

    /** Adds an element to a collection. */
    record Add(String name, String field, String parameter, TypeRef element, OtherEnd otherEnd) implements JavaMethod {}

    /** Removes an element from a collection. */
    record Remove(String name, String field, String parameter, TypeRef element, OtherEnd otherEnd) implements JavaMethod {}

    /**
     * Equality of entities: the same class, or one extending it as proxies do, and the same identity, which is not null.
     *
     * @param naturalKey whether the properties are a natural key, which the hash is then made of; otherwise it is one per class
     */
    record Identity(ClassRef self, List<Property> properties, boolean naturalKey) implements JavaMethod {}

    /** Equality of values: the same class and all fields equal. */
    record ValueEquality(ClassRef self, List<Property> properties) implements JavaMethod {}

    /** A short text for logs that touches nothing which would have to be loaded. */
    record ToText(String className, List<Property> properties) implements JavaMethod {}
}
