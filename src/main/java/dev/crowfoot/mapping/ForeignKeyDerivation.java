package dev.crowfoot.mapping;

import dev.crowfoot.design.Entity;
import dev.crowfoot.design.ForeignKeySpec;
import dev.crowfoot.design.Inheritance;
import dev.crowfoot.design.Inheritance.Strategy;
import dev.crowfoot.design.Linkage;
import dev.crowfoot.design.Relationship;
import dev.crowfoot.design.id.ColumnId;
import dev.crowfoot.schema.ElementId;
import dev.crowfoot.schema.ForeignKey;
import dev.crowfoot.schema.QualifiedName;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Makes the foreign keys of one table on one target. */
final class ForeignKeyDerivation {

    private final TargetSide side;
    private final Reads reads;
    private final Notes notes;

    ForeignKeyDerivation(TargetSide side, Reads reads, Notes notes) {
        this.side = side;
        this.reads = reads;
        this.notes = notes;
    }

    /** Those of relationships, and of a joined child to its parent. */
    List<ForeignKey> of(EntityTable table, String tableName, TakenNames names) {
        List<ForeignKey> foreignKeys = new ArrayList<>();
        toParent(table, tableName, names).ifPresent(foreignKeys::add);
        for (EntityTable.ForeignKeyOf drawn : table.foreignKeys()) {
            ForeignKeySpec spec = spec(drawn).filter(ForeignKeySpec::enforced).orElse(null);
            if (spec != null && isReferable(table.lineage().self(), drawn.relationship(), drawn.target())) {
                ForeignKeySpec own = isCopied(table, drawn.leaf()) ? spec.withName(null) : spec;
                ForeignKey made = make(drawn.leaf().id().value() + ".fk", own, TargetSide.raw(drawn.columns()), drawn.target(),
                        drawn.joins().stream().map(ColumnResolver.Join::referenced).toList(), tableName, names);
                foreignKeys.add(withSetColumns(made, spec.setOnDelete().stream()
                        .flatMap(c -> side.names(table.columnsOf(c)).stream()).toList()));
            }
        }
        return foreignKeys;
    }

    static Optional<ForeignKeySpec> spec(EntityTable.ForeignKeyOf drawn) {
        return drawn.relationship().linkage() instanceof Linkage.JoinColumns(var spec) ? Optional.of(spec) : Optional.empty();
    }

    /** Whether a table that repeats its parent's columns has it from there, so that a name of its own would stand twice. */
    static boolean isCopied(EntityTable table, Leaf leaf) {
        Lineage lineage = table.lineage();
        return lineage.strategy() == Strategy.TABLE_PER_CLASS
                && lineage.line().stream().anyMatch(e -> !e.id().equals(lineage.self().id()) && e.id().equals(leaf.owner()));
    }

    private Optional<ForeignKey> toParent(EntityTable table, String tableName, TakenNames names) {
        if (table.inheritedKey().isEmpty() || !(table.lineage().self().inheritance() instanceof Inheritance.Child(_, _, var spec))
                || !spec.enforced()) {
            return Optional.empty();
        }
        Entity parent = table.lineage().line().get(table.lineage().line().size() - 2);
        return Optional.of(make("parent.fk", spec, TargetSide.raw(table.inheritedKey()), parent, new ColumnResolver(reads).key(parent),
                tableName, names));
    }

    /** Whether one table has all rows of the target; where none has, that is noted. */
    boolean isReferable(Entity owner, Relationship relationship, Entity target) {
        boolean referable = Lineage.of(target, reads).canBeReferenced(reads);
        if (!referable) {
            notes.add(owner, relationship.id(), relationship.name(), "the rows of " + target.name()
                    + " are in several tables, one a class, so no foreign key can refer to them");
        }
        return referable;
    }

    /** A foreign key from columns as they are drawn. */
    ForeignKey make(String id, ForeignKeySpec spec, List<String> columns, Entity target, List<MappedColumn> referenced, String tableName,
            TakenNames names) {
        QualifiedName references = reads.table(home(Lineage.of(target, reads), referenced.getFirst().id()));
        String said = spec.name();
        String name = said == null ? names.made(reads.naming().foreignKey(tableName, columns, references.name())) : said;
        return new ForeignKey(new ElementId(id), side.name(name), side.all(columns), side.name(references), side.names(referenced),
                TargetSide.action(spec.onDelete()), TargetSide.action(spec.onUpdate()), List.of(), spec.matchFull() && side.isPostgresql(),
                side.deferrability(spec.deferrability()), spec.validated() || !side.isPostgresql(), spec.comment());
    }

    private ForeignKey withSetColumns(ForeignKey key, List<String> columns) {
        return columns.isEmpty() || !side.isPostgresql() ? key : key.withSetOnDelete(columns);
    }

    /** The entity whose table has the column: of a joined hierarchy the one that says it, unless it is the key that all have. */
    private Entity home(Lineage lineage, ColumnId column) {
        if (lineage.strategy() != Strategy.JOINED || lineage.isTop()) {
            return lineage.tableOwner();
        }
        ColumnResolver resolver = new ColumnResolver(reads);
        @Nullable
        Entity found = null;
        boolean key = resolver.key(lineage.self()).stream().anyMatch(c -> c.id().equals(column));
        for (Entity entity : key ? List.<Entity>of() : lineage.line()) {
            found = resolver.resolve(entity, column).isEmpty() ? found : entity;
        }
        return found == null ? lineage.self() : found;
    }
}
