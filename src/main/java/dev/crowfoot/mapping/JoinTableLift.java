package dev.crowfoot.mapping;

import dev.crowfoot.design.DefaultValue;
import dev.crowfoot.design.Entity;
import dev.crowfoot.design.ForeignKeySpec;
import dev.crowfoot.design.JoinColumn;
import dev.crowfoot.design.Linkage;
import dev.crowfoot.design.Member;
import dev.crowfoot.design.Relationship;
import dev.crowfoot.design.Relationship.Cardinality;
import dev.crowfoot.design.RelationshipEnd;
import dev.crowfoot.design.RelationshipEnd.CollectionKind;
import dev.crowfoot.design.TableName;
import dev.crowfoot.design.id.ColumnId;
import dev.crowfoot.design.id.RelationshipId;
import dev.crowfoot.design.type.AttributeType;
import dev.crowfoot.mapping.type.AttributeTypes;
import dev.crowfoot.schema.Column;
import dev.crowfoot.schema.ForeignKey;
import dev.crowfoot.schema.Index;
import dev.crowfoot.schema.QualifiedName;
import dev.crowfoot.schema.Table;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Draws a table that does nothing but join two others as a many-to-many relationship of the first of them. */
final class JoinTableLift {

    private final Lifting lifting;

    JoinTableLift(Lifting lifting) {
        this.lifting = lifting;
    }

    /** Whether the table is nothing but two foreign keys to primary keys, which together keep its rows apart. */
    static boolean isJoinTable(Table table, Map<QualifiedName, Table> tables) {
        Optional<List<ForeignKey>> ends = ends(table);
        List<Index> indexes = JoinTableKey.of(table).map(k -> k.others(table)).orElse(List.of());
        if (ends.isEmpty() || !table.checks().isEmpty() || indexes.size() > 1) {
            return false;
        }
        boolean plainKey = table.partitionBy() == null && ends.get().stream().allMatch(f -> f.setOnDelete().isEmpty());
        boolean plainColumns = table.columns().stream()
                .allMatch(c -> !c.nullable() && c.identity() == null && c.generated() == null && c.collation() == null);
        boolean plainIndex = indexes.stream().allMatch(i -> isPlain(i, ends.get().getLast()));
        return plainKey && plainColumns && plainIndex && ends.get().stream().allMatch(f -> isToKey(f, tables.get(f.references())));
    }

    /** The two foreign keys, if the columns of the one and then of the other are all columns, and the key, in their order. */
    private static Optional<List<ForeignKey>> ends(Table table) {
        List<String> key = JoinTableKey.of(table).map(JoinTableKey::columns).orElse(List.of());
        if (table.foreignKeys().size() != 2 || key.isEmpty()) {
            return Optional.empty();
        }
        List<String> columns = table.columns().stream().map(Column::name).toList();
        ForeignKey one = table.foreignKeys().getFirst();
        ForeignKey other = table.foreignKeys().getLast();
        for (List<ForeignKey> ends : List.of(List.of(one, other), List.of(other, one))) {
            List<String> both = Stream.concat(ends.getFirst().columns().stream(), ends.getLast().columns().stream()).toList();
            if (columns.equals(both) && both.equals(key)) {
                return Optional.of(ends);
            }
        }
        return Optional.empty();
    }

    private static boolean isToKey(ForeignKey foreignKey, @Nullable Table target) {
        return target != null && target.primaryKey() != null
                && new HashSet<>(target.primaryKey().columns()).equals(new HashSet<>(foreignKey.referencedColumns()))
                && target.primaryKey().columns().size() == foreignKey.referencedColumns().size();
    }

    private static boolean isPlain(Index index, ForeignKey toTarget) {
        return index.parts().equals(toTarget.columns().stream().map(Index.Part::column).toList()) && !index.unique()
                && index.method() == null && index.predicate() == null && index.include().isEmpty() && index.comment() == null;
    }

    /** The relationship, which is added to the entity that owns it. */
    Relationship relationship(Table table, Map<QualifiedName, Entity> entities) {
        List<ForeignKey> ends = ends(table).orElseThrow();
        Entity owner = Objects.requireNonNull(entities.get(ends.getFirst().references()));
        Entity target = Objects.requireNonNull(entities.get(ends.getLast().references()));
        String field = field(table, owner, target);
        boolean alike = owner.id().equals(target.id());
        JoinTableKey key = JoinTableKey.of(table).orElseThrow();
        ForeignKeySpec toOwner = spec(table, ends.getFirst(), true, owner.name(), false);
        ForeignKeySpec toTarget = spec(table, ends.getLast(), !key.others(table).isEmpty(), alike ? field : target.name(), alike);
        QualifiedName name = table.name();
        String said = said(name, name.name(), lifting.naming().joinTable(owner.name(), field));
        // a name by convention stands in the owner's schema, so another schema, or none, must come with a name
        TableName tableName = said == null && !Objects.equals(name.schema(), owner.table().schema())
                ? new TableName(name.schema(), name.name()) : new TableName(name.schema(), said);
        Linkage linkage = new Linkage.JoinTable(tableName, toOwner, toTarget,
                said(name, key.name(), usualKey(table, key)), key.kind(), table.comment());
        RelationshipEnd end = RelationshipEnd.named(field).withCollection(CollectionKind.SET);
        Relationship drawn =
                new Relationship(new RelationshipId(lifting.options().ids().get()), target.id(), Cardinality.MANY_TO_MANY, true,
                        linkage, end, RelationshipEnd.NONE, null);
        List<Member> members = new ArrayList<>(owner.members());
        members.add(drawn);
        entities.put(ends.getFirst().references(), owner.withMembers(members));
        return drawn;
    }

    private String usualKey(Table table, JoinTableKey key) {
        return switch (key.kind()) {
            case PRIMARY_KEY -> lifting.naming().primaryKey(table.name().name());
            case UNIQUE, UNIQUE_INDEX -> lifting.naming().unique(table.name().name(), key.columns());
        };
    }

    private @Nullable String said(QualifiedName table, String name, String usual) {
        return TableLift.said(lifting.interpretation(), table, name, usual);
    }

    /** {@code tags} for {@code post_tags} or {@code posts_tags}; else the plural of the class that it leads to. */
    private String field(Table table, Entity owner, Entity target) {
        LiftedNames names = new LiftedNames();
        owner.members().forEach(m -> names.field(m.name()));
        List<String> words = Words.of(table.name().name());
        for (String start : List.of(owner.name(), lifting.naming().table(owner.name()), lifting.shape(owner).table().name().name())) {
            List<String> skipped = Words.of(start);
            boolean starts = words.size() > skipped.size() && words.subList(0, skipped.size()).equals(skipped);
            if (starts) {
                return names.field(String.join("_", words.subList(skipped.size(), words.size())));
            }
        }
        List<String> many = Words.of(target.name());
        many.set(many.size() - 1, Plurals.plural(many.getLast()));
        return names.field(String.join("_", many));
    }

    private ForeignKeySpec spec(Table table, ForeignKey foreignKey, boolean indexed, String called, boolean byField) {
        String usual = lifting.naming().foreignKey(table.name().name(), foreignKey.columns(), foreignKey.references().name());
        TableShape target = lifting.shape(foreignKey.references());
        AttributeTypes types = new AttributeTypes(lifting.target(), lifting.enums()::drawnAs);
        List<JoinColumn> columns = new ArrayList<>();
        for (int i = 0; i < foreignKey.columns().size(); i++) {
            Column column = table.column(foreignKey.columns().get(i)).orElseThrow();
            Column other = target.table().column(foreignKey.referencedColumns().get(i)).orElseThrow();
            String convention = byField ? lifting.naming().joinTableColumnByField(called, other.name())
                    : lifting.naming().joinTableColumn(called, other.name());
            AttributeType type = column.type().equals(other.type()) ? null : types.of(column.type());
            DefaultValue value = column.defaultExpression() == null ? null : DefaultValue.expression(column.defaultExpression());
            columns.add(new JoinColumn(lifting.columnId(target, other.name()), said(table.name(), column.name(), convention), null, type,
                    value, column.comment()));
        }
        List<ColumnId> key = lifting.columnIds(target, Objects.requireNonNull(target.table().primaryKey()).columns());
        boolean plain = columns.equals(key.stream().map(id -> new JoinColumn(id, null, null, null, null, null)).toList());
        return RelationshipLift.spec(foreignKey, said(table.name(), foreignKey.name(), usual), plain ? List.of() : columns, indexed);
    }
}
