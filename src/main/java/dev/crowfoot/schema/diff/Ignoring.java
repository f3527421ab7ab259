package dev.crowfoot.schema.diff;

import dev.crowfoot.schema.Check;
import dev.crowfoot.schema.Column;
import dev.crowfoot.schema.ElementId;
import dev.crowfoot.schema.EnumType;
import dev.crowfoot.schema.ForeignKey;
import dev.crowfoot.schema.Index;
import dev.crowfoot.schema.Namespace;
import dev.crowfoot.schema.PrimaryKey;
import dev.crowfoot.schema.QualifiedName;
import dev.crowfoot.schema.Schema;
import dev.crowfoot.schema.Sequence;
import dev.crowfoot.schema.SqlObject;
import dev.crowfoot.schema.Table;
import dev.crowfoot.schema.TablePart;
import dev.crowfoot.schema.Unique;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * Makes a database look as a drawing has it wherever something is ignored: what only the database has is left out, with what cannot be without it; what is drawn too
 * is as it is drawn. So nothing ignored is a difference.
 */
public final class Ignoring {

    private final Schema live;
    private final Schema wanted;
    private final IgnoreList ignored;
    private final Map<ElementId, Table> drawnTables;
    private final Set<ElementId> gone = new HashSet<>();
    private final Set<QualifiedName> goneTables = new HashSet<>();

    private Ignoring(Schema live, Schema wanted, IgnoreList ignored) {
        this.live = live;
        this.wanted = wanted;
        this.ignored = ignored;
        this.drawnTables = Renames.byId(wanted.tables(), Table::id);
    }

    /**
     * The database without what is ignored.
     *
     * @param live what it has, with the ids of what is drawn
     * @param wanted what is drawn
     */
    public static Schema apply(Schema live, Schema wanted, IgnoreList ignored) {
        return ignored.entries().isEmpty() ? live : new Ignoring(live, wanted, ignored).rest();
    }

    private Schema rest() {
        List<Table> tables = merged(live.tables(), wanted.tables(), Table::id, t -> ignored.has("table", t.name()));
        live.tables().stream().filter(t -> gone.contains(t.id())).forEach(t -> goneTables.add(t.name()));
        List<Table> inside = tables.stream().map(this::inside).toList();
        List<Sequence> sequences = merged(live.sequences(), wanted.sequences(), Sequence::id,
                s -> ignored.has("sequence", s.name()) || (s.owner() != null && goneTables.contains(s.owner().table())));
        List<EnumType> types = merged(live.enumTypes(), wanted.enumTypes(), EnumType::id, t -> ignored.has("enum type", t.name()));
        Schema rest = new Schema(live.namespaces(), inside, sequences, types, objects());
        return new Schema(namespaces(rest), rest.tables(), rest.sequences(), rest.enumTypes(), rest.sqlObjects());
    }

    /** What is ignored and drawn counts as being there, and so does the schema that it is in. */
    private List<Namespace> namespaces(Schema rest) {
        Set<String> used = rest.usedNamespaces();
        Stream<Namespace> drawn = wanted.namespaces().stream()
                .filter(n -> used.contains(n.name()) || ignored.has("schema", QualifiedName.of(n.name())));
        return Stream.concat(live.namespaces().stream(), drawn).distinct().toList();
    }

    /** Without what is ignored and not drawn, and with the drawn one of what is ignored and drawn. */
    private <T> List<T> merged(List<T> all, List<T> drawn, Function<T, ElementId> id, java.util.function.Predicate<T> out) {
        Map<ElementId, T> known = Renames.byId(drawn, id);
        List<T> rest = new ArrayList<>();
        Set<ElementId> met = new HashSet<>();
        for (T element : all) {
            T same = known.get(id.apply(element));
            met.add(id.apply(element));
            if (!out.test(element)) {
                rest.add(element);
            } else if (same != null) {
                rest.add(same);
            } else {
                gone.add(id.apply(element));
            }
        }
        drawn.stream().filter(d -> !met.contains(id.apply(d)) && out.test(d)).forEach(rest::add);
        return rest;
    }

    private Table inside(Table table) {
        Table drawn = drawnTables.get(table.id());
        if (drawn != null && ignored.has("table", table.name())) {
            return table;
        }
        Set<ElementId> before = new HashSet<>(gone);
        List<Column> columns = merged(table.columns(), drawn == null ? List.of() : drawn.columns(), Column::id,
                c -> ignored.has("column", in(table, c.name())));
        Set<String> names = new HashSet<>();
        columns.forEach(c -> names.add(c.name()));
        List<TablePart> parts = merged(table.parts(), drawn == null ? List.of() : drawn.parts(), TablePart::id,
                p -> ignored.has(kind(p), in(table, p.name())) || (drawnPart(drawn, p) && !names.containsAll(columns(p)))
                        || isLost(p, drawn));
        // ids of columns and parts are unique in their table only
        gone.retainAll(before);
        return table.withColumns(columns).withParts(parts.stream().filter(p -> names.containsAll(columns(p))).toList());
    }

    private static boolean drawnPart(@org.jspecify.annotations.Nullable Table drawn, TablePart part) {
        return drawn != null && drawn.parts().stream().anyMatch(p -> p.id().equals(part.id()));
    }

    /** A foreign key that is not drawn and leads to a table that is left out. */
    private boolean isLost(TablePart part, @org.jspecify.annotations.Nullable Table drawn) {
        return part instanceof ForeignKey f && goneTables.contains(f.references()) && !drawnPart(drawn, part);
    }

    private List<SqlObject> objects() {
        List<SqlObject> rest = merged(live.sqlObjects(), wanted.sqlObjects(), SqlObject::id, o -> ignored.has(o.kind(), o.name()));
        Set<ElementId> drawn = Renames.byId(wanted.sqlObjects(), SqlObject::id).keySet();
        boolean more = true;
        while (more) {
            more = rest.removeIf(o -> !drawn.contains(o.id()) && o.dependsOn().stream().anyMatch(gone::contains) && gone.add(o.id()));
        }
        return rest;
    }

    /** The name of something in a table. */
    public static QualifiedName in(Table table, String name) {
        return table.name().withName(table.name().name() + "." + name);
    }

    /** What a part is, for people. */
    public static String kind(TablePart part) {
        return switch (part) {
            case PrimaryKey _ -> "primary key";
            case Unique _ -> "unique constraint";
            case Check _ -> "check";
            case ForeignKey _ -> "foreign key";
            case Index _ -> "index";
        };
    }

    /** The columns that a part names, those in expressions aside. */
    public static List<String> columns(TablePart part) {
        return switch (part) {
            case PrimaryKey p -> Stream.concat(p.columns().stream(), p.include().stream()).toList();
            case Unique u -> Stream.concat(u.columns().stream(), u.include().stream()).toList();
            case Check _ -> List.of();
            case ForeignKey f -> f.columns();
            case Index i -> Stream.concat(i.parts().stream().flatMap(p -> Stream.ofNullable(p.column())), i.include().stream()).toList();
        };
    }
}
