package dev.crowfoot.mapping;

import dev.crowfoot.design.IndexPart;
import dev.crowfoot.design.UniqueConstraint;
import dev.crowfoot.design.id.ColumnId;
import dev.crowfoot.design.id.IndexId;
import dev.crowfoot.design.id.UniqueId;
import dev.crowfoot.schema.Deferrability;
import dev.crowfoot.schema.ForeignKey;
import dev.crowfoot.schema.Index;
import dev.crowfoot.schema.PrimaryKey;
import dev.crowfoot.schema.Table;
import dev.crowfoot.schema.Unique;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/** Draws the unique constraints and indexes of a table, by themselves or as a property of a member. */
final class ConstraintLift {

    private final Lifting lifting;
    private final TableShape shape;
    private final Table table;
    private final Set<String> uniqueColumns = new HashSet<>();
    private final Map<String, Unique> oneToOne = new HashMap<>();
    private final Map<String, Index> indexed = new HashMap<>();

    ConstraintLift(Lifting lifting, TableShape shape) {
        this.lifting = lifting;
        this.shape = shape;
        this.table = shape.table();
        if (!lifting.interpretation().saysNames(table.name())) {
            table.uniques().stream().filter(this::isUsual).forEach(this::claim);
            shape.foreignKeys().forEach(this::claimIndex);
        }
    }

    private boolean isUsual(Unique unique) {
        PrimaryKey key = table.primaryKey();
        boolean asKey = key != null && new HashSet<>(key.columns()).equals(new HashSet<>(unique.columns()));
        return unique.name().equals(lifting.naming().unique(table.name().name(), unique.columns())) && !asKey && !unique.nullsNotDistinct()
                && unique.include().isEmpty() && unique.deferrability() == Deferrability.NOT_DEFERRABLE && unique.comment() == null;
    }

    /** A usual constraint belongs to the attribute that it is on, or to the relationship that it makes a one-to-one. */
    private void claim(Unique unique) {
        if (unique.columns().size() == 1 && !shape.own().containsKey(unique.columns().getFirst())) {
            uniqueColumns.add(unique.columns().getFirst());
            return;
        }
        shape.foreignKeys().stream().filter(f -> f.columns().equals(unique.columns())).findFirst().filter(this::isOneToOne)
                .ifPresent(f -> oneToOne.put(f.name(), unique));
    }

    private void claimIndex(ForeignKey foreignKey) {
        List<Index.Part> parts = foreignKey.columns().stream().map(Index.Part::column).toList();
        boolean covered = TableDerivation.isCovered(foreignKey.columns(), table.primaryKey(), table.uniques());
        table.indexes().stream().filter(i -> !covered && !indexed.containsValue(i))
                .filter(i -> i.name().equals(lifting.naming().index(table.name().name(), foreignKey.columns())) && i.parts().equals(parts))
                .filter(i -> !i.unique() && i.method() == null && i.predicate() == null && i.include().isEmpty() && i.comment() == null)
                .findFirst().ifPresent(i -> indexed.put(foreignKey.name(), i));
    }

    /** Whether the attribute of that column is unique by itself. */
    boolean isUnique(String column) {
        return uniqueColumns.contains(column);
    }

    /** Whether the columns of a foreign key are unique, by whatever means, so that it is one to one where nobody wants it otherwise. */
    boolean isOneToOne(ForeignKey foreignKey) {
        return hasUniqueColumns(foreignKey) && lifting.reads(Reading.Kind.ONE_TO_ONE, table.name(), foreignKey.name());
    }

    private boolean hasUniqueColumns(ForeignKey foreignKey) {
        Set<String> columns = new HashSet<>(foreignKey.columns());
        PrimaryKey key = table.primaryKey();
        if (key != null && columns.equals(new HashSet<>(key.columns()))) {
            return sharesKey(foreignKey);
        }
        return table.uniques().stream().anyMatch(u -> columns.equals(new HashSet<>(u.columns())))
                || table.indexes().stream().anyMatch(i -> UniqueColumns.of(i).filter(columns::equals).isPresent());
    }

    /** Whether it refers to a whole key. A class whose key refers to anything else is no half of another in Java, as Hibernate has it. */
    private boolean sharesKey(ForeignKey foreignKey) {
        PrimaryKey other = lifting.shape(foreignKey.references()).table().primaryKey();
        return other != null && new HashSet<>(other.columns()).equals(new HashSet<>(foreignKey.referencedColumns()));
    }

    /** Whether an index of its own belongs to a foreign key. */
    boolean isIndexed(ForeignKey foreignKey) {
        return indexed.containsKey(foreignKey.name());
    }

    List<UniqueConstraint> uniques() {
        List<UniqueConstraint> drawn = new ArrayList<>();
        for (Unique unique : table.uniques()) {
            boolean ofMember = isUsual(unique) && unique.columns().size() == 1 && uniqueColumns.contains(unique.columns().getFirst());
            if (!ofMember && !oneToOne.containsValue(unique)) {
                String usual = lifting.naming().unique(table.name().name(), unique.columns());
                drawn.add(new UniqueConstraint(new UniqueId(lifting.options().ids().get()),
                        TableLift.said(lifting.interpretation(), table.name(), unique.name(), usual),
                        lifting.columnIds(shape, unique.columns()), lifting.columnIds(shape, unique.include()),
                        dev.crowfoot.design.Deferrability.valueOf(unique.deferrability().name()), unique.nullsNotDistinct(),
                        unique.comment()));
            }
        }
        return drawn;
    }

    List<dev.crowfoot.design.Index> indexes() {
        List<dev.crowfoot.design.Index> drawn = new ArrayList<>();
        for (Index index : table.indexes()) {
            if (!indexed.containsValue(index)) {
                List<String> called = index.parts().stream().map(p -> p.column() == null ? "expr" : p.column()).toList();
                String usual = lifting.naming().index(table.name().name(), called);
                drawn.add(new dev.crowfoot.design.Index(new IndexId(lifting.options().ids().get()),
                        TableLift.said(lifting.interpretation(), table.name(), index.name(), usual),
                        index.parts().stream().map(this::part).toList(), index.unique(), index.predicate(), index.method(),
                        lifting.columnIds(shape, index.include()), index.nullsNotDistinct(), index.comment()));
            }
        }
        return drawn;
    }

    private IndexPart part(Index.Part part) {
        String column = part.column();
        ColumnId id = column == null ? null : lifting.columnId(shape, column);
        IndexPart.Source source =
                id == null ? new IndexPart.Expression(Objects.requireNonNull(part.expression())) : new IndexPart.Column(id);
        return new IndexPart(source, part.descending(), IndexPart.Nulls.valueOf(part.nulls().name()), part.operatorClass(),
                part.collation());
    }
}
