package dev.crowfoot.mapping;

import dev.crowfoot.design.Entity;
import dev.crowfoot.design.IndexPart;
import dev.crowfoot.design.id.ColumnId;
import dev.crowfoot.schema.ElementId;
import dev.crowfoot.schema.Index;
import dev.crowfoot.schema.Index.Nulls;
import dev.crowfoot.schema.Index.Part;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Makes the indexes of one target. H2 indexes columns only, all rows, and includes columns in unique indexes only (manual, "CREATE INDEX"). */
final class IndexDerivation {

    private static final Set<String> H2_METHODS = Set.of("hash", "spatial");

    private final TargetSide side;
    private final Naming naming;
    private final Notes notes;

    IndexDerivation(TargetSide side, Naming naming, Notes notes) {
        this.side = side;
        this.naming = naming;
        this.notes = notes;
    }

    /** A drawn index; empty if part of it leads nowhere or the target cannot have it. */
    Optional<Index> index(Entity entity, dev.crowfoot.design.Index drawn, @Nullable String name, EntityTable table, String tableName,
            TakenNames names) {
        List<Part> parts = new ArrayList<>();
        List<String> called = new ArrayList<>();
        for (IndexPart part : drawn.parts()) {
            List<Part> made = parts(part, table);
            if (made.isEmpty()) {
                return Optional.empty();
            }
            parts.addAll(made);
            called.addAll(called(part, table));
        }
        List<String> include = included(drawn, table);
        if (include == null || !fits(entity, drawn)) {
            return Optional.empty();
        }
        String own = name == null ? names.made(naming.index(tableName, called)) : name;
        return Optional.of(new Index(new ElementId(drawn.id().value()), side.name(own), parts, drawn.unique(),
                method(drawn), side.isPostgresql() ? drawn.predicate() : null,
                side.isPostgresql() || drawn.unique() ? include : List.of(), drawn.unique() && drawn.nullsNotDistinct(), drawn.comment()));
    }

    /** What the name of an index says of a part. */
    private static List<String> called(IndexPart part, EntityTable table) {
        return switch (part.source()) {
            case IndexPart.Column(ColumnId id) -> TargetSide.raw(table.columnsOf(id));
            case IndexPart.Expression _ -> List.of("expr");
        };
    }

    /** The drawn columns of an index; none if a part of it is an expression. */
    static List<ColumnId> columns(dev.crowfoot.design.Index drawn) {
        List<ColumnId> columns = new ArrayList<>();
        for (IndexPart part : drawn.parts()) {
            if (!(part.source() instanceof IndexPart.Column(ColumnId id))) {
                return List.of();
            }
            columns.add(id);
        }
        return columns;
    }

    /** A plain index, named by convention. */
    Index plain(String id, List<String> columns, String tableName, TakenNames names) {
        return new Index(new ElementId(id), side.name(names.made(naming.index(tableName, columns))),
                side.all(columns).stream().map(Part::column).toList(), false, null, null, List.of(), false, null);
    }

    private List<Part> parts(IndexPart part, EntityTable table) {
        Nulls nulls = nulls(part);
        String operatorClass = side.isPostgresql() ? part.operatorClass() : null;
        String collation = side.isPostgresql() ? part.collation() : null;
        return switch (part.source()) {
            case IndexPart.Column(ColumnId id) -> side.names(table.columnsOf(id)).stream()
                    .map(name -> new Part(name, null, part.descending(), nulls, operatorClass, collation)).toList();
            case IndexPart.Expression(String sql) -> List.of(new Part(null, sql, part.descending(), nulls, operatorClass, collation));
        };
    }

    /** Where nulls stand unless it is where the direction puts them: PostgreSQL takes them for the largest values, H2 for the smallest. */
    private Nulls nulls(IndexPart part) {
        boolean usuallyFirst = side.isPostgresql() == part.descending();
        Nulls drawn = Nulls.valueOf(part.nulls().name());
        return drawn == (usuallyFirst ? Nulls.FIRST : Nulls.LAST) ? Nulls.DEFAULT : drawn;
    }

    /** PostgreSQL's own default, said or not, is the same; H2 has few (both manuals, "CREATE INDEX"). */
    private @Nullable String method(dev.crowfoot.design.Index drawn) {
        String method = drawn.method();
        boolean known = side.isPostgresql() ? !"btree".equalsIgnoreCase(method) : method != null && H2_METHODS.contains(method);
        return known ? method : null;
    }

    private @Nullable List<String> included(dev.crowfoot.design.Index drawn, EntityTable table) {
        List<String> include = new ArrayList<>();
        for (ColumnId id : drawn.include()) {
            List<MappedColumn> columns = table.columnsOf(id);
            if (columns.isEmpty()) {
                return null;
            }
            include.addAll(side.names(columns));
        }
        return include;
    }

    /** Whether the target can have it at all; what it has to do without is noted. */
    private boolean fits(Entity entity, dev.crowfoot.design.Index drawn) {
        if (side.isPostgresql()) {
            return true;
        }
        String subject = drawn.name() == null ? "index" : drawn.name();
        if (drawn.parts().stream().anyMatch(p -> p.source() instanceof IndexPart.Expression)) {
            notes.add(entity, drawn.id(), subject, "H2 has no indexes on expressions; the index is left out");
            return false;
        }
        if (drawn.predicate() != null && drawn.unique()) {
            notes.add(entity, drawn.id(), subject,
                    "H2 has no partial indexes, and a unique one on all rows would refuse more; it is left out");
            return false;
        }
        if (drawn.predicate() != null || (drawn.method() != null && !H2_METHODS.contains(drawn.method()))
                || (!drawn.unique() && !drawn.include().isEmpty())
                || drawn.parts().stream().anyMatch(p -> p.operatorClass() != null || p.collation() != null)) {
            notes.add(entity, drawn.id(), subject,
                    "H2 knows no predicate, method, operator class, collation or included columns of a plain index; "
                            + "an index on the same columns stands for it");
        }
        return true;
    }
}
