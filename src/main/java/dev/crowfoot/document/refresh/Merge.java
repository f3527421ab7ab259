package dev.crowfoot.document.refresh;

import dev.crowfoot.schema.Column;
import dev.crowfoot.schema.ElementId;
import dev.crowfoot.schema.EnumType;
import dev.crowfoot.schema.ForeignKey;
import dev.crowfoot.schema.QualifiedName;
import dev.crowfoot.schema.Schema;
import dev.crowfoot.schema.Sequence;
import dev.crowfoot.schema.SqlObject;
import dev.crowfoot.schema.Table;
import dev.crowfoot.schema.TablePart;
import dev.crowfoot.schema.diff.ChangeText;
import dev.crowfoot.schema.diff.Ignoring;
import dev.crowfoot.schema.diff.Renames;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/** What a drawing shall ask for when some of a database's differences are taken: the drawing's schema with those in it. */
public final class Merge {

    /**
     * The schema that shall be asked for.
     *
     * @param notTaken what cannot be without something that was not taken, a line each
     */
    public record Merged(Schema schema, List<String> notTaken) {

        /** Copies the list. */
        public Merged {
            notTaken = List.copyOf(notTaken);
        }
    }

    private final Set<List<Object>> taken = new HashSet<>();
    /** The names that are taken. */
    private final Renames renames;
    private final Schema mine;
    private final Schema theirs;
    private final List<String> notTaken = new ArrayList<>();

    private Merge(Schema drawn, Schema live, List<Difference> differences) {
        differences.forEach(d -> taken.add(key(d.tableId(), d.id())));
        Schema named = renamed(drawn, live);
        renames = Renames.between(drawn, named);
        mine = renames.apply(drawn);
        theirs = Renames.between(live, back(live)).apply(live);
    }

    /**
     * The drawing's schema with those differences taken.
     *
     * @param drawn what is drawn, as it is drawn
     * @param live what the database has, with the ids of what is drawn
     */
    public static Merged of(Schema drawn, Schema live, List<Difference> taken) {
        Merge merge = new Merge(drawn, live, taken);
        return new Merged(merge.whole(), merge.notTaken);
    }

    private static List<Object> key(@org.jspecify.annotations.Nullable ElementId table, ElementId id) {
        return table == null ? List.of(id) : List.of(table, id);
    }

    private boolean takes(ElementId id) {
        return taken.contains(List.of(id));
    }

    private boolean takes(Table table, ElementId id) {
        return taken.contains(List.of(table.id(), id));
    }

    /** The drawing's schema with nothing changed but names that are taken. */
    private Schema renamed(Schema drawn, Schema live) {
        List<Table> tables = drawn.tables().stream().map(t -> live.table(t.id()).map(l -> {
            Table own = takes(t.id()) ? t.withName(l.name()) : t;
            return own.withColumns(
                    t.columns().stream().map(c -> takes(t, c.id()) ? l.column(c.id()).map(x -> c.withName(x.name())).orElse(c) : c)
                            .toList());
        }).orElse(t)).toList();
        return new Schema(drawn.namespaces(), tables,
                drawn.sequences().stream().map(s -> find(live.sequences(), Sequence::id, s.id()).filter(l -> takes(l.id()))
                        .map(l -> s.withName(l.name())).orElse(s)).toList(),
                drawn.enumTypes().stream().map(e -> find(live.enumTypes(), EnumType::id, e.id()).filter(l -> takes(l.id()))
                        .map(l -> new EnumType(e.id(), l.name(), e.labels(), e.comment())).orElse(e)).toList(),
                drawn.sqlObjects());
    }

    /** The database with nothing changed but names that are kept. */
    private Schema back(Schema live) {
        List<Table> tables = live.tables().stream().map(t -> mine.table(t.id()).map(m -> t.withName(m.name()).withColumns(
                t.columns().stream().map(c -> m.column(c.id()).map(x -> c.withName(x.name())).orElse(c)).toList())).orElse(t)).toList();
        return new Schema(live.namespaces(), tables,
                live.sequences().stream().map(s -> find(mine.sequences(), Sequence::id, s.id()).map(m -> s.withName(m.name())).orElse(s))
                        .toList(),
                live.enumTypes().stream().map(e -> find(mine.enumTypes(), EnumType::id, e.id())
                        .map(m -> new EnumType(e.id(), m.name(), e.labels(), e.comment())).orElse(e)).toList(),
                live.sqlObjects());
    }

    private Schema whole() {
        List<Table> tables = merged(mine.tables(), theirs.tables(), Table::id).stream().map(this::table).toList();
        Map<QualifiedName, Table> byName = new HashMap<>();
        tables.forEach(t -> byName.put(t.name(), t));
        List<Table> sound = tables.stream().map(t -> sound(t, byName)).toList();
        List<Sequence> sequences = merged(mine.sequences(), theirs.sequences(), Sequence::id).stream().map(s -> owned(s, byName)).toList();
        List<EnumType> types = merged(mine.enumTypes(), theirs.enumTypes(), EnumType::id);
        List<SqlObject> objects = merged(mine.sqlObjects(), theirs.sqlObjects(), SqlObject::id).stream().map(this::following).toList();
        return new Schema(theirs.namespaces(), sound, sequences, types, objects);
    }

    /** What is no difference because it says the same in names that are taken: it says it in those names from now on. */
    private SqlObject following(SqlObject object) {
        if (renames.isEmpty()) {
            return object;
        }
        return find(theirs.sqlObjects(), SqlObject::id, object.id()).filter(live -> renames.sameObject(object, live))
                .map(live -> new SqlObject(object.id(), object.kind(), live.name(), live.create(), live.drop(), object.dependsOn(),
                        object.comment()))
                .orElse(object);
    }

    /** Theirs where it is taken, mine where it is not. A table that both have is put together apart. */
    private <T> List<T> merged(List<T> drawn, List<T> live, Function<T, ElementId> id) {
        List<T> result = new ArrayList<>();
        Set<ElementId> met = new HashSet<>();
        for (T element : drawn) {
            ElementId own = id.apply(element);
            met.add(own);
            Optional<T> other = find(live, id, own);
            if (!takes(own)) {
                result.add(element);
            } else {
                other.ifPresent(result::add);
            }
        }
        live.stream().filter(l -> !met.contains(id.apply(l)) && takes(id.apply(l))).forEach(result::add);
        return result;
    }

    private Table table(Table chosen) {
        Table own = mine.table(chosen.id()).orElse(null);
        Table live = theirs.table(chosen.id()).orElse(null);
        if (own == null || live == null) {
            return chosen;
        }
        return chosen.withColumns(columns(own, live)).withParts(parts(own, live));
    }

    private List<Column> columns(Table own, Table live) {
        List<Column> columns = new ArrayList<>();
        for (Column column : own.columns()) {
            if (!takes(own, column.id())) {
                columns.add(column);
            } else {
                live.column(column.id()).ifPresent(columns::add);
            }
        }
        for (Column column : live.columns()) {
            if (own.column(column.id()).isEmpty() && takes(own, column.id())) {
                columns.add(place(columns, live, column), column);
            }
        }
        return columns;
    }

    /** Behind the nearest column before it. */
    private static int place(List<Column> columns, Table live, Column column) {
        List<ElementId> ids = columns.stream().map(Column::id).toList();
        for (int i = live.columns().indexOf(column) - 1; i >= 0; i--) {
            int at = ids.indexOf(live.columns().get(i).id());
            if (at >= 0) {
                return at + 1;
            }
        }
        return live.columns().indexOf(column) == 0 ? 0 : columns.size();
    }

    private List<TablePart> parts(Table own, Table live) {
        List<TablePart> parts = new ArrayList<>();
        Map<ElementId, TablePart> theirParts = new HashMap<>();
        live.parts().forEach(p -> theirParts.put(p.id(), p));
        Set<ElementId> met = new HashSet<>();
        for (TablePart part : own.parts()) {
            met.add(part.id());
            if (!takes(own, part.id())) {
                parts.add(part);
            } else if (theirParts.containsKey(part.id())) {
                parts.add(theirParts.get(part.id()));
            }
        }
        live.parts().stream().filter(p -> !met.contains(p.id()) && takes(own, p.id())).forEach(parts::add);
        return parts;
    }

    /** Without what names columns or tables that are not there. */
    private Table sound(Table table, Map<QualifiedName, Table> tables) {
        List<TablePart> parts = new ArrayList<>();
        for (TablePart part : table.parts()) {
            boolean here = Ignoring.columns(part).stream().allMatch(c -> table.column(c).isPresent());
            boolean there = !(part instanceof ForeignKey f) || (tables.containsKey(f.references())
                    && f.referencedColumns().stream().allMatch(c -> tables.get(f.references()).column(c).isPresent()));
            if (here && there) {
                parts.add(part);
            } else {
                notTaken.add(ChangeText.of(part) + " of " + table.name() + ": it needs "
                        + (here ? "a table or column that is not drawn" : "a column that is not there"));
            }
        }
        return parts.size() == table.parts().size() ? table : table.withParts(parts);
    }

    private static Sequence owned(Sequence sequence, Map<QualifiedName, Table> tables) {
        Sequence.Owner owner = sequence.owner();
        boolean there = owner == null
                || (tables.containsKey(owner.table()) && tables.get(owner.table()).column(owner.column()).isPresent());
        return there ? sequence : sequence.withOwner(null);
    }

    private static <T> Optional<T> find(List<T> all, Function<T, ElementId> id, ElementId wanted) {
        return all.stream().filter(t -> id.apply(t).equals(wanted)).findFirst();
    }
}
