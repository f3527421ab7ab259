package dev.crowfoot.app.code;

import dev.crowfoot.design.Attribute;
import dev.crowfoot.design.Design;
import dev.crowfoot.design.Entity;
import dev.crowfoot.design.EnumType;
import dev.crowfoot.design.Inheritance;
import dev.crowfoot.design.Relationship;
import dev.crowfoot.design.TableName;
import dev.crowfoot.design.id.ColumnId;
import dev.crowfoot.design.id.EntityId;
import dev.crowfoot.design.id.RelationshipId;
import dev.crowfoot.entity.DatabaseNames;
import dev.crowfoot.mapping.Naming;
import dev.crowfoot.schema.Check;
import dev.crowfoot.schema.Column;
import dev.crowfoot.schema.ForeignKey;
import dev.crowfoot.schema.Index;
import dev.crowfoot.schema.Schema;
import dev.crowfoot.schema.Table;
import dev.crowfoot.schema.Unique;
import dev.crowfoot.target.Target;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Looks names up in the schema that the design was derived to, so that annotations say exactly what migrations make. */
final class SchemaNames implements DatabaseNames {

    private final Design design;
    private final Target target;
    private final Naming naming;
    private final Map<String, TableIndex> tables = new HashMap<>();
    private final Map<String, Relationship> relationships = new HashMap<>();
    private final Map<EntityId, List<EntityId>> children = new HashMap<>();
    private final Map<String, EntityId> owners = new HashMap<>();

    /** The things of one table by id. */
    private record TableIndex(Table table, Map<String, String> columns, Map<String, ForeignKey> foreignKeys) {

        static TableIndex of(Table table) {
            Map<String, String> columns = new HashMap<>();
            for (Column column : table.columns()) {
                columns.put(column.id().value(), column.name());
            }
            Map<String, ForeignKey> foreignKeys = new HashMap<>();
            for (ForeignKey key : table.foreignKeys()) {
                foreignKeys.put(key.id().value(), key);
            }
            return new TableIndex(table, columns, foreignKeys);
        }
    }

    /** The names of that schema, which was derived from that design for that target. */
    SchemaNames(Design design, Target target, Schema schema) {
        this.design = design;
        this.target = target;
        this.naming = new Naming(design.conventions().naming());
        schema.tables().forEach(table -> tables.put(table.id().value(), TableIndex.of(table)));
        for (Entity entity : design.entities().values()) {
            if (entity.inheritance() instanceof Inheritance.Child child) {
                children.computeIfAbsent(child.parent(), id -> new ArrayList<>()).add(entity.id());
            }
        }
        design.owners().forEach(owner -> owner.members().forEach(member -> {
            if (member instanceof Relationship relationship) {
                relationships.put(relationship.id().value(), relationship);
                if (owner instanceof Entity entity) {
                    owners.put(relationship.id().value(), entity.id());
                }
            }
        }));
    }

    @Override
    public Target target() {
        return target;
    }

    @Override
    public TableName table(EntityId entity) {
        TableIndex index = index(entity);
        return index != null ? name(index.table())
                : design.entity(entity).map(e -> new TableName(e.table().schema(), naming.table(e.name()))).orElse(TableName.BY_CONVENTION);
    }

    private static TableName name(Table table) {
        return new TableName(table.name().schema(), table.name().name());
    }

    /** The table of the entity, or of the first of its parents that has one; a class without a table has its columns in its children's. */
    private @Nullable TableIndex index(EntityId entity) {
        TableIndex index = tableOf(entity);
        return index != null ? index
                : children.getOrDefault(entity, List.of()).stream().map(child -> tables.get(child.value())).filter(Objects::nonNull)
                        .findFirst().orElse(null);
    }

    private @Nullable TableIndex tableOf(EntityId entity) {
        Set<EntityId> seen = new HashSet<>();
        EntityId current = entity;
        while (seen.add(current)) {
            TableIndex index = tables.get(current.value());
            Optional<Entity> here = design.entity(current);
            if (index != null || here.isEmpty() || !(here.get().inheritance() instanceof Inheritance.Child child)) {
                return index;
            }
            current = child.parent();
        }
        return null;
    }

    @Override
    public TableName joinTable(RelationshipId relationship) {
        TableIndex index = tables.get(relationship.value());
        return index != null ? name(index.table()) : TableName.BY_CONVENTION;
    }

    @Override
    public Optional<String> column(EntityId entity, ColumnId column) {
        TableIndex index = index(entity);
        return index == null ? Optional.empty() : Optional.ofNullable(index.columns().get(column.value()));
    }

    @Override
    public String column(Attribute attribute) {
        String explicit = attribute.column().name();
        return explicit == null ? naming.column(attribute.name()) : explicit;
    }

    @Override
    public Joins foreignKey(EntityId entity, ColumnId relationship) {
        TableIndex index = index(entity);
        if (index == null) {
            return new Joins(Optional.empty(), List.of());
        }
        ForeignKey key = index.foreignKeys().get(relationship.value() + ".fk");
        Relationship drawn = relationships.get(relationship.steps().getLast());
        if (key != null && tableOf(entity) == null) {
            return new Joins(Optional.empty(), joins(index.table(), key).columns());
        }
        return key != null ? joins(index.table(), key)
                : unenforced(index, relationship.value() + ".", drawn == null ? null : drawn.target());
    }

    /** A reference without a constraint in the database: its columns are those whose ids begin with its own. */
    private Joins unenforced(TableIndex index, String prefix, @Nullable EntityId referenced) {
        List<Join> joins = new ArrayList<>();
        if (referenced != null) {
            for (Column column : index.table().columns()) {
                if (column.id().value().startsWith(prefix)) {
                    column(referenced, new ColumnId(column.id().value().substring(prefix.length())))
                            .ifPresent(name -> joins.add(new Join(column.name(), name, Optional.ofNullable(column.comment()))));
                }
            }
        }
        return new Joins(Optional.empty(), joins);
    }

    private static Joins joins(@Nullable Table table, @Nullable ForeignKey key) {
        if (table == null || key == null) {
            return new Joins(Optional.empty(), List.of());
        }
        List<Join> joins = new ArrayList<>();
        for (int i = 0; i < key.columns().size(); i++) {
            String column = key.columns().get(i);
            Optional<String> comment = table.columns().stream().filter(c -> c.name().equals(column)).findFirst()
                    .flatMap(c -> Optional.ofNullable(c.comment()));
            joins.add(new Join(column, key.referencedColumns().get(i), comment));
        }
        return new Joins(Optional.of(key.name()), joins);
    }

    @Override
    public Joins toOwner(RelationshipId relationship) {
        return inJoinTable(relationship, ".owner", owners.get(relationship.value()));
    }

    @Override
    public Joins toTarget(RelationshipId relationship) {
        Relationship drawn = relationships.get(relationship.value());
        return inJoinTable(relationship, ".target", drawn == null ? null : drawn.target());
    }

    private Joins inJoinTable(RelationshipId relationship, String side, @Nullable EntityId referenced) {
        TableIndex index = tables.get(relationship.value());
        ForeignKey key = index == null ? null : index.foreignKeys().get(relationship.value() + side + ".fk");
        return index == null || key != null ? joins(index == null ? null : index.table(), key)
                : unenforced(index, relationship.value() + side + ".", referenced);
    }

    @Override
    public Joins toParent(EntityId child) {
        TableIndex index = tables.get(child.value());
        if (index == null) {
            return new Joins(Optional.empty(), List.of());
        }
        ForeignKey key = index.foreignKeys().get("parent.fk");
        return key != null ? joins(index.table(), key) : new Joins(Optional.empty(), toParentKey(child, index.table()));
    }

    /** The same where the database has no such foreign key: the columns of the two primary keys, each with its like. */
    private List<Join> toParentKey(EntityId child, Table table) {
        TableIndex parent = design.entity(child).map(Entity::inheritance).filter(Inheritance.Child.class::isInstance)
                .map(i -> tables.get(((Inheritance.Child) i).parent().value())).orElse(null);
        List<Join> joins = new ArrayList<>();
        if (parent == null || table.primaryKey() == null) {
            return joins;
        }
        for (String name : table.primaryKey().columns()) {
            Optional<Column> own = table.column(name);
            own.flatMap(c -> parent.table().column(c.id())).ifPresent(
                    c -> joins.add(new Join(name, c.name(), own.flatMap(o -> Optional.ofNullable(o.comment())))));
        }
        return joins;
    }

    @Override
    public Optional<Named> unique(EntityId entity, String id) {
        return table(entity,
                t -> t.uniques().stream().filter(u -> u.id().value().equals(id) || u.id().value().equals(id + ".uq")).findFirst())
                .map((Unique unique) -> new Named(unique.name(), unique.columns()));
    }

    @Override
    public Optional<Named> index(EntityId entity, String id) {
        return table(entity, t -> t.indexes().stream().filter(i -> i.id().value().equals(id)).findFirst())
                .map((Index index) -> new Named(index.name(),
                        index.parts().stream().map(Index.Part::column).filter(Objects::nonNull).toList()));
    }

    @Override
    public List<Named> foreignKeyIndexes(EntityId entity) {
        return foreignKeyIndexes(tables.get(entity.value()));
    }

    @Override
    public List<Named> foreignKeyIndexes(RelationshipId relationship) {
        return foreignKeyIndexes(tables.get(relationship.value()));
    }

    private static List<Named> foreignKeyIndexes(@Nullable TableIndex index) {
        return index == null ? List.of() : index.table().indexes().stream()
                .filter(i -> i.id().value().endsWith(".ix") && !i.unique())
                .map(i -> new Named(i.name(), i.parts().stream().map(Index.Part::column).filter(Objects::nonNull).toList())).toList();
    }

    @Override
    public Optional<String> check(EntityId entity, String id) {
        return table(entity, t -> t.checks().stream().filter(c -> c.id().value().equals(id)).findFirst()).map(Check::name);
    }

    private <T> Optional<T> table(EntityId entity, java.util.function.Function<Table, Optional<T>> search) {
        TableIndex index = index(entity);
        return index == null ? Optional.empty() : search.apply(index.table());
    }

    @Override
    public TableName enumType(EnumType enumType) {
        String explicit = enumType.nativeName().name();
        return new TableName(enumType.nativeName().schema(), explicit == null ? naming.enumType(enumType.name()) : explicit);
    }
}
