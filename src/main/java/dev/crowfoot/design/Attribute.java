package dev.crowfoot.design;

import dev.crowfoot.design.id.AttributeId;
import dev.crowfoot.design.type.AttributeType;
import org.jspecify.annotations.Nullable;

/**
 * A field with a column, or with a formula in place of one.
 *
 * @param name the Java field
 * @param generation where its value comes from when the program gives none
 * @param role what the persistence layer uses it for
 */
public record Attribute(AttributeId id, String name, AttributeType type, ColumnSpec column, ValueGeneration generation, AttributeRole role,
        JavaSpec java,
        @Nullable String comment) implements Member {

    /** @throws IllegalArgumentException if the name is empty or too long */
    public Attribute {
        name = Names.checked("an attribute", name);
        comment = Names.optional(comment);
    }

    /** An attribute that must have a value, with everything else as usual. */
    public static Attribute of(AttributeId id, String name, AttributeType type) {
        return new Attribute(id, name, type, ColumnSpec.NOT_NULL, ValueGeneration.ASSIGNED, AttributeRole.PLAIN, JavaSpec.PLAIN, null);
    }

    /** Whether a column belongs to it; a formula has none. */
    public boolean hasColumn() {
        return java.formula() == null;
    }

    @Override
    public Attribute withName(String other) {
        return new Attribute(id, other, type, column, generation, role, java, comment);
    }

    /** The same with another type. */
    public Attribute withType(AttributeType other) {
        return new Attribute(id, name, other, column, generation, role, java, comment);
    }

    /** The same with another column. */
    public Attribute withColumn(ColumnSpec other) {
        return new Attribute(id, name, type, other, generation, role, java, comment);
    }

    /** The same, nullable or not. */
    public Attribute withNullable(boolean nullable) {
        return withColumn(column.withNullable(nullable));
    }

    /** The same with another source of values. */
    public Attribute withGeneration(ValueGeneration other) {
        return new Attribute(id, name, type, column, other, role, java, comment);
    }

    /** The same with another role. */
    public Attribute withRole(AttributeRole other) {
        return new Attribute(id, name, type, column, generation, other, java, comment);
    }

    /** The same with other things that only Java knows. */
    public Attribute withJava(JavaSpec other) {
        return new Attribute(id, name, type, column, generation, role, other, comment);
    }

    /** The same with another comment. */
    public Attribute withComment(@Nullable String other) {
        return new Attribute(id, name, type, column, generation, role, java, other);
    }
}
