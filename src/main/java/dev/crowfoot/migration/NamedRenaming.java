package dev.crowfoot.migration;

import dev.crowfoot.migration.RenameOrder.Rename;
import dev.crowfoot.schema.Column;
import dev.crowfoot.schema.ElementId;
import dev.crowfoot.schema.EnumType;
import dev.crowfoot.schema.QualifiedName;
import dev.crowfoot.schema.Sequence;
import dev.crowfoot.schema.SqlType;
import dev.crowfoot.schema.Table;
import dev.crowfoot.schema.diff.SchemaChange;
import dev.crowfoot.schema.diff.SqlText;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;

/**
 * Gives enum types and sequences their later names and schemas. A type that will be dropped, but has a wanted name, gets another for the time being: it may be in use
 * until the end.
 */
final class NamedRenaming {

    private final Situation situation;

    NamedRenaming(Situation situation) {
        this.situation = situation;
    }

    void run() {
        RenameOrder<QualifiedName> order = new RenameOrder<>(n -> n.withName(situation.temporaryName()));
        situation.changes(SchemaChange.EnumTypeDropped.class).forEach(c -> putAside(c.type()));
        order.order(renames(situation.before.enumTypes(), situation.after.enumTypes(), EnumType::id, EnumType::name))
                .forEach(this::renameType);
        order.order(renames(situation.before.sequences(), situation.after.sequences(), Sequence::id, Sequence::name))
                .forEach(this::renameSequence);
    }

    private static <T> List<Rename<T, QualifiedName>> renames(List<T> before, List<T> after, Function<T, ElementId> id,
            Function<T, QualifiedName> name) {
        List<Rename<T, QualifiedName>> renames = new ArrayList<>();
        Map<ElementId, T> earlier = new HashMap<>();
        before.forEach(t -> earlier.put(id.apply(t), t));
        for (T now : after) {
            T old = earlier.get(id.apply(now));
            if (old != null && !name.apply(old).equals(name.apply(now))) {
                renames.add(new Rename<>(old, name.apply(old), name.apply(now)));
            }
        }
        return renames;
    }

    private void renameType(Rename<EnumType, QualifiedName> rename) {
        situation.step("rename enum type " + rename.from() + " to " + rename.to(), Subject.of(rename.thing().id()),
                named(rename.from(), rename.to()), named(rename.to(), rename.from()));
    }

    private List<Statement> named(QualifiedName from, QualifiedName to) {
        List<Statement> statements = new ArrayList<>();
        if (!from.name().equals(to.name())) {
            statements.addAll(situation.dialect.enums().rename(from, to.name()));
        }
        if (!Objects.equals(from.schema(), to.schema())) {
            statements.addAll(situation.dialect.enums().move(from.withName(to.name()), to.schema()));
        }
        return statements;
    }

    private void renameSequence(Rename<Sequence, QualifiedName> rename) {
        situation.step("rename sequence " + rename.from() + " to " + rename.to(), Subject.of(rename.thing().id()),
                renamed(rename.thing(), rename.from(), rename.to()), renamed(rename.thing(), rename.to(), rename.from()));
    }

    private List<Statement> renamed(Sequence original, QualifiedName from, QualifiedName to) {
        Sequence now = original.withName(from);
        return situation.dialect.sequences().rename(now, to,
                situation.dialect.sequences().renamesByCopy() ? uses(original, to) : List.of());
    }

    /** Has the defaults that use the sequence use it under another name. */
    private List<Statement> uses(Sequence original, QualifiedName name) {
        List<Statement> statements = new ArrayList<>();
        for (Table table : situation.tables()) {
            Table earlier = Objects.requireNonNull(situation.earlier(table.id()));
            for (Column column : table.columns()) {
                String before = earlier.column(column.id()).map(Column::defaultExpression).orElse(null);
                if (before != null && column.defaultExpression() != null && SqlText.usesSequence(before, original.name())) {
                    String expression = SqlText.withSequence(before, original.name(), name);
                    statements.addAll(situation.dialect.columns().defaultValue(table.name(), column.withDefaultExpression(expression)));
                }
            }
        }
        return statements;
    }

    /** A type that goes in the end although its name is wanted: it is called otherwise until then. */
    private void putAside(EnumType type) {
        boolean wanted = situation.after.enumType(type.name()).isPresent();
        if (wanted) {
            QualifiedName name = type.name().withName(situation.temporaryName());
            renameType(new Rename<>(type, type.name(), name));
            situation.enumNames.put(type.id(), name);
            for (Table table : situation.tables()) {
                situation.put(table.withColumns(table.columns().stream().map(c -> retype(c, type.name(), name)).toList()));
            }
        }
    }

    private static Column retype(Column column, QualifiedName from, QualifiedName to) {
        SqlType type = column.type();
        return type.userDefined() && type.qualifiedName().equals(from)
                ? column.withType(new SqlType(to.schema(), to.name(), true, type.arguments(), type.dimensions())) : column;
    }
}
