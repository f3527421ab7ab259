package dev.crowfoot.mapping;

import dev.crowfoot.design.Entity;
import dev.crowfoot.design.ForeignKeySpec;
import dev.crowfoot.design.JoinColumn;
import dev.crowfoot.design.Linkage;
import dev.crowfoot.design.Relationship;
import dev.crowfoot.design.Relationship.Cardinality;
import dev.crowfoot.design.TableName;
import dev.crowfoot.design.type.AttributeType;
import dev.crowfoot.schema.Column;
import dev.crowfoot.schema.Deferrability;
import dev.crowfoot.schema.ElementId;
import dev.crowfoot.schema.ForeignKey;
import dev.crowfoot.schema.Index;
import dev.crowfoot.schema.PrimaryKey;
import dev.crowfoot.schema.QualifiedName;
import dev.crowfoot.schema.Table;
import dev.crowfoot.schema.TablePart;
import dev.crowfoot.schema.Unique;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Makes the table between two entities on one target. */
final class JoinTableDerivation {

    /** A column under its name as drawn, and the one that it refers to. */
    private record Pair(String drawn, Column column, MappedColumn referenced) {}

    private final TargetSide side;
    private final Reads reads;
    private final Notes notes;
    private final ColumnResolver resolver;

    JoinTableDerivation(TargetSide side, Reads reads, Notes notes) {
        this.side = side;
        this.reads = reads;
        this.notes = notes;
        this.resolver = new ColumnResolver(reads);
    }

    /** The join tables of the relationships that the entity itself, or one of its mixins, says. */
    List<Table> of(Entity entity) {
        List<Table> tables = new ArrayList<>();
        for (Leaf leaf : new Leaves(reads).own(entity, false)) {
            if (leaf.member() instanceof Relationship relationship && relationship.linkage() instanceof Linkage.JoinTable join) {
                Entity target = reads.entity(relationship.target());
                if (target != null) {
                    table(entity, leaf, relationship, join, target).ifPresent(tables::add);
                }
            }
        }
        return tables;
    }

    private Optional<Table> table(Entity owner, Leaf leaf, Relationship relationship, Linkage.JoinTable join, Entity target) {
        String id = id(owner, leaf);
        Set<String> taken = new HashSet<>();
        List<Pair> toOwner = pairs(id + ".owner", owner, join.toOwner(), taken, c -> reads.naming().joinTableColumn(owner.name(), c), null);
        boolean alike = target.name().equals(owner.name());
        List<Pair> toTarget = pairs(id + ".target", target, join.toTarget(), taken,
                c -> alike ? reads.naming().joinTableColumnByField(relationship.name(), c)
                        : reads.naming().joinTableColumn(target.name(), c),
                relationship);
        if (toOwner.isEmpty() || toTarget.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(table(id, owner, relationship, join, target, toOwner, toTarget));
    }

    /** A mixin's relationship has a table for each entity that takes it over. */
    private static String id(Entity owner, Leaf leaf) {
        return leaf.owner().equals(owner.id()) ? leaf.id().value() : owner.id().value() + "." + leaf.id().value();
    }

    private Table table(String id, Entity owner, Relationship relationship, Linkage.JoinTable join, Entity target, List<Pair> toOwner,
            List<Pair> toTarget) {
        QualifiedName name = name(owner, relationship, join.table(), reads.naming());
        TakenNames names = new TakenNames(said(id, join, owner));
        List<String> ownerColumns = side.all(drawn(toOwner));
        List<String> targetColumns = side.all(drawn(toTarget));
        boolean many = relationship.cardinality() == Cardinality.MANY_TO_MANY;
        List<Pair> keyPairs = many ? Stream.concat(toOwner.stream(), toTarget.stream()).toList() : toOwner;
        PrimaryKey key = PrimaryKey.of(new ElementId("pk"), side.name(keyName(join, name.name(), drawn(keyPairs), names)),
                many ? Stream.concat(ownerColumns.stream(), targetColumns.stream()).toList() : ownerColumns);
        List<Unique> uniques = new ArrayList<>();
        if (join.key() == Linkage.JoinTable.Key.UNIQUE) {
            uniques.add(new Unique(new ElementId(id + ".key.uq"), key.name(), key.columns(), Deferrability.NOT_DEFERRABLE, false, null));
        }
        if (relationship.cardinality() == Cardinality.ONE_TO_ONE) {
            uniques.add(new Unique(new ElementId(id + ".target.uq"),
                    side.name(names.made(reads.naming().unique(name.name(), drawn(toTarget)))),
                    targetColumns, Deferrability.NOT_DEFERRABLE, false, null));
        }
        List<ForeignKey> foreignKeys = new ArrayList<>();
        ForeignKeyDerivation derivation = new ForeignKeyDerivation(side, reads, notes);
        if (join.toOwner().enforced() && derivation.isReferable(owner, relationship, owner)) {
            foreignKeys
                    .add(derivation.make(id + ".owner.fk", join.toOwner(), drawn(toOwner), owner, referenced(toOwner), name.name(), names));
        }
        if (join.toTarget().enforced() && derivation.isReferable(owner, relationship, target)) {
            foreignKeys.add(derivation.make(id + ".target.fk", join.toTarget(), drawn(toTarget), target, referenced(toTarget), name.name(),
                    names));
        }
        String comment = join.comment() == null ? relationship.comment() : join.comment();
        Table table = new Table(new ElementId(id), side.name(name),
                Stream.concat(toOwner.stream(), toTarget.stream()).map(Pair::column).toList(),
                join.key() == Linkage.JoinTable.Key.PRIMARY_KEY ? key : null, uniques, List.of(), foreignKeys,
                indexes(id, join, name.name(), names, drawn(toOwner), drawn(toTarget), key, uniques), comment);
        return table.withParts(table.parts().stream().map(p -> named(owner, p)).toList());
    }

    private List<Index> indexes(String id, Linkage.JoinTable join, String table, TakenNames names, List<String> toOwner,
            List<String> toTarget, PrimaryKey key, List<Unique> uniques) {
        IndexDerivation derivation = new IndexDerivation(side, reads.naming(), notes);
        List<Index> indexes = new ArrayList<>();
        if (join.key() == Linkage.JoinTable.Key.UNIQUE_INDEX) {
            indexes.add(new Index(new ElementId(id + ".key.ix"), key.name(), key.columns().stream().map(Index.Part::column).toList(), true,
                    null, null, List.of(), false, null));
        }
        if (join.toOwner().indexed() && !TableDerivation.isCovered(side.all(toOwner), key, uniques)) {
            indexes.add(derivation.plain(id + ".owner.ix", toOwner, table, names));
        }
        if (join.toTarget().indexed() && !TableDerivation.isCovered(side.all(toTarget), key, uniques)) {
            indexes.add(derivation.plain(id + ".target.ix", toTarget, table, names));
        }
        return indexes;
    }

    private String keyName(Linkage.JoinTable join, String table, List<String> columns, TakenNames names) {
        if (join.keyName() != null) {
            return join.keyName();
        }
        return names.made(switch (join.key()) {
            case PRIMARY_KEY -> reads.naming().primaryKey(table);
            case UNIQUE, UNIQUE_INDEX -> reads.naming().unique(table, columns);
        });
    }

    /** The name of the table between the two. */
    static QualifiedName name(Entity owner, Relationship relationship, TableName said, Naming naming) {
        String name = said.name();
        String schema = said.schema() == null && name == null ? owner.table().schema() : said.schema();
        return new QualifiedName(schema, name == null ? naming.joinTable(owner.name(), relationship.name()) : name);
    }

    /** What the owner calls it. */
    private TablePart named(Entity owner, TablePart part) {
        String name = ImpliedNames.isBetween(part.id().value()) ? owner.names().get(part.id().value()) : null;
        return name == null ? part : part.withName(side.name(name));
    }

    private static Set<String> said(String id, Linkage.JoinTable join, Entity owner) {
        Set<String> said = new HashSet<>();
        owner.names().forEach((part, name) -> {
            if (part.startsWith(id + ".")) {
                said.add(name);
            }
        });
        Stream.of(Optional.ofNullable(join.keyName()), Optional.ofNullable(join.toOwner().name()),
                Optional.ofNullable(join.toTarget().name()))
                .forEach(name -> name.ifPresent(said::add));
        return said;
    }

    private static List<String> drawn(List<Pair> pairs) {
        return pairs.stream().map(Pair::drawn).toList();
    }

    private static List<MappedColumn> referenced(List<Pair> pairs) {
        return pairs.stream().map(Pair::referenced).toList();
    }

    private List<Pair> pairs(String id, Entity entity, ForeignKeySpec spec, Set<String> taken,
            java.util.function.UnaryOperator<String> convention, @Nullable Relationship relationship) {
        List<Pair> pairs = new ArrayList<>();
        for (JoinColumn join : resolver.completed(entity, spec.columns())) {
            Optional<MappedColumn> referenced = resolver.referenced(entity, join.references());
            if (referenced.isEmpty()) {
                return List.of();
            }
            String said = join.name();
            String name = said == null ? free(convention.apply(referenced.get().name()), taken, relationship, referenced.get()) : said;
            taken.add(name);
            pairs.add(new Pair(name, column(id, name, join, referenced.get()), referenced.get()));
        }
        return pairs;
    }

    /** A name that the other end has taken gives way to one after the field, and that to one with a number. */
    private String free(String name, Set<String> taken, @Nullable Relationship relationship, MappedColumn referenced) {
        String free = taken.contains(name) && relationship != null
                ? reads.naming().joinTableColumnByField(relationship.name(), referenced.name()) : name;
        String numbered = free;
        for (int i = 2; taken.contains(numbered); i++) {
            numbered = Naming.numbered(free, i);
        }
        return numbered;
    }

    private Column column(String id, String name, JoinColumn join, MappedColumn referenced) {
        AttributeType type = join.type() == null ? referenced.type() : join.type();
        String value = join.defaultValue() == null ? null : side.literals().sql(join.defaultValue(), type);
        return Column.of(new ElementId(id + "." + referenced.id().value()), side.name(name), side.type(type).type())
                .withDefaultExpression(value).withComment(join.comment());
    }
}
