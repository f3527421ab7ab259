package dev.crowfoot.mapping;

import dev.crowfoot.design.ReferentialAction;
import dev.crowfoot.design.type.AttributeType;
import dev.crowfoot.design.type.SimpleType;
import dev.crowfoot.mapping.type.ColumnType;
import dev.crowfoot.mapping.type.ColumnTypes;
import dev.crowfoot.mapping.type.Literals;
import dev.crowfoot.schema.Deferrability;
import dev.crowfoot.schema.ForeignKey.Action;
import dev.crowfoot.schema.QualifiedName;
import dev.crowfoot.schema.SequenceOptions;
import dev.crowfoot.schema.SqlType;
import dev.crowfoot.target.Folding;
import dev.crowfoot.target.Identifiers;
import dev.crowfoot.target.Target;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What is drawn in the terms of one target. */
final class TargetSide {

    private final Target target;
    private final ColumnTypes types;
    private final Literals literals;
    private final Map<AttributeType, ColumnType> known = new HashMap<>();

    TargetSide(Target target, Sources sources, Reads reads) {
        this.target = target;
        this.types = ColumnTypes.of(target, sources.conventions().typeDefaults(), reads::storedEnum);
        this.literals = new Literals(target, reads::storedEnum);
    }

    boolean isPostgresql() {
        return target == Target.POSTGRESQL;
    }

    Literals literals() {
        return literals;
    }

    ColumnType type(AttributeType type) {
        return type instanceof SimpleType ? types.of(type) : known.computeIfAbsent(type, types::of);
    }

    /** A name without quotes of its own where the database holds it so without them: {@code "posts"} is {@code posts} on PostgreSQL, and {@code "Posts"} {@code Posts} on both. */
    String name(String name) {
        return isSimple(name) ? name : Identifiers.fromStored(Identifiers.stored(name, Folding.KEPT), target, Folding.KEPT);
    }

    QualifiedName name(QualifiedName name) {
        String schema = name.schema();
        String ownSchema = schema == null ? null : name(schema);
        String ownName = name(name.name());
        boolean same = ownName.equals(name.name()) && (schema == null || schema.equals(ownSchema));
        return same ? name : new QualifiedName(ownSchema, ownName);
    }

    List<String> names(List<MappedColumn> columns) {
        return all(raw(columns));
    }

    /** Each name as a reader would say it. */
    List<String> all(List<String> names) {
        return names.stream().map(this::name).toList();
    }

    /** The names as they are drawn, by which conventions name what is over the columns. */
    static List<String> raw(List<MappedColumn> columns) {
        return columns.stream().map(MappedColumn::name).toList();
    }

    private static boolean isSimple(String name) {
        for (int i = 0; i < name.length(); i++) {
            char c = name.charAt(i);
            if ((c < 'a' || c > 'z') && c != '_' && (c < '0' || c > '9')) {
                return false;
            }
        }
        return true;
    }

    /** H2 has no deferrable constraints (H2 manual, "Constraint"). */
    Deferrability deferrability(dev.crowfoot.design.Deferrability drawn) {
        return isPostgresql() ? Deferrability.valueOf(drawn.name()) : Deferrability.NOT_DEFERRABLE;
    }

    static Action action(ReferentialAction drawn) {
        return Action.valueOf(drawn.name());
    }

    /** The options without those that are the target's defaults for an ascending or a descending sequence of that type. */
    SequenceOptions options(dev.crowfoot.design.SequenceOptions drawn, @Nullable String type) {
        boolean ascending = drawn.increment() == null || drawn.increment() > 0;
        long lowest = lowest(type);
        long usualMinimum = ascending ? 1 : lowest;
        long usualMaximum = ascending ? -(lowest + 1) : -1;
        Long minimum = unless(drawn.minimum(), usualMinimum);
        Long maximum = unless(drawn.maximum(), usualMaximum);
        long usualStart = ascending ? (minimum == null ? usualMinimum : minimum) : maximum == null ? usualMaximum : maximum;
        return new SequenceOptions(unless(drawn.start(), usualStart), unless(drawn.increment(), 1), minimum, maximum,
                unless(drawn.cache(), isPostgresql() ? 1 : 32), drawn.cycle());
    }

    /** The type of an identity column, by which the bounds of its sequence go. */
    SequenceOptions options(dev.crowfoot.design.SequenceOptions drawn, SqlType type) {
        return options(drawn, type.name());
    }

    private static @Nullable Long unless(@Nullable Long value, long usual) {
        return value == null || value == usual ? null : value;
    }

    private static long lowest(@Nullable String type) {
        return switch (type == null ? "bigint" : type) {
            case "tinyint" -> Byte.MIN_VALUE;
            case "smallint" -> Short.MIN_VALUE;
            case "integer" -> Integer.MIN_VALUE;
            default -> Long.MIN_VALUE;
        };
    }
}
