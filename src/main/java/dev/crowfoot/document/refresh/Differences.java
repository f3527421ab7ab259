package dev.crowfoot.document.refresh;

import dev.crowfoot.document.refresh.Difference.Where;
import dev.crowfoot.schema.Column;
import dev.crowfoot.schema.ElementId;
import dev.crowfoot.schema.EnumType;
import dev.crowfoot.schema.QualifiedName;
import dev.crowfoot.schema.Schema;
import dev.crowfoot.schema.Sequence;
import dev.crowfoot.schema.SqlObject;
import dev.crowfoot.schema.Table;
import dev.crowfoot.schema.TablePart;
import dev.crowfoot.schema.diff.ChangeText;
import dev.crowfoot.schema.diff.Ignoring;
import dev.crowfoot.schema.diff.SchemaChange;
import dev.crowfoot.schema.diff.SchemaDiffer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Finds in what a database and a drawing differ, an entry for each thing. */
public final class Differences {

    /** What a change is about. */
    private record Subject(@Nullable ElementId table, ElementId id) {}

    private final Schema drawn;
    private final Schema live;

    private Differences(Schema drawn, Schema live) {
        this.drawn = drawn;
        this.live = live;
    }

    /**
     * The differences, by table, tables first; other things last.
     *
     * @param drawn what is drawn, in expressions that can be compared
     * @param live what the database has, with the ids of what is drawn
     */
    public static List<Difference> between(Schema drawn, Schema live) {
        return new Differences(drawn, live).all();
    }

    private List<Difference> all() {
        Map<Subject, List<SchemaChange>> bySubject = new LinkedHashMap<>();
        for (SchemaChange change : SchemaDiffer.diff(drawn, live)) {
            subject(change).ifPresent(s -> bySubject.computeIfAbsent(s, _ -> new ArrayList<>()).add(change));
        }
        List<Difference> all = new ArrayList<>();
        bySubject.forEach((subject, changes) -> difference(subject, changes.stream().map(ChangeText::of).toList()).ifPresent(all::add));
        all.sort(Comparator.comparing((Difference d) -> d.tableId() == null && !d.kind().equals("table"))
                .thenComparing(d -> d.table().toString()).thenComparing(d -> d.tableId() != null));
        return List.copyOf(all);
    }

    private Optional<Subject> subject(SchemaChange change) {
        return Optional.ofNullable(switch (change) {
            case SchemaChange.NamespaceCreated _,SchemaChange.NamespaceDropped _ -> null;
            case SchemaChange.TableCreated c -> new Subject(null, c.table().id());
            case SchemaChange.TableDropped c -> new Subject(null, before(c.table().id()));
            case SchemaChange.TableRenamed c -> new Subject(null, c.after().id());
            case SchemaChange.TableMovedToSchema c -> new Subject(null, c.after().id());
            case SchemaChange.TableCommented c -> new Subject(null, c.after().id());
            case SchemaChange.ColumnAdded c -> new Subject(c.table().id(), c.column().id());
            case SchemaChange.ColumnDropped c -> new Subject(c.table().id(), c.column().id());
            case SchemaChange.ColumnRenamed c -> new Subject(c.table().id(), c.after().id());
            case SchemaChange.ColumnRetyped c -> new Subject(c.table().id(), c.after().id());
            case SchemaChange.ColumnNullabilityChanged c -> new Subject(c.table().id(), c.after().id());
            case SchemaChange.ColumnDefaultChanged c -> new Subject(c.table().id(), c.after().id());
            case SchemaChange.ColumnIdentityChanged c -> new Subject(c.table().id(), c.after().id());
            case SchemaChange.ColumnGenerationChanged c -> new Subject(c.table().id(), c.after().id());
            case SchemaChange.ColumnCollationChanged c -> new Subject(c.table().id(), c.after().id());
            case SchemaChange.ColumnCommented c -> new Subject(c.table().id(), c.after().id());
            case SchemaChange.ColumnValuesRenamed _ -> null;
            case SchemaChange.PartAdded c -> new Subject(c.table().id(), c.part().id());
            case SchemaChange.PartDropped c -> new Subject(c.table().id(), c.part().id());
            case SchemaChange.PartChanged c -> new Subject(c.table().id(), c.after().id());
            case SchemaChange.PartRenamed c -> new Subject(c.table().id(), c.after().id());
            case SchemaChange.PartCommented c -> new Subject(c.table().id(), c.after().id());
            case SchemaChange.EnumTypeCreated c -> new Subject(null, c.type().id());
            case SchemaChange.EnumTypeDropped c -> new Subject(null, c.type().id());
            case SchemaChange.EnumTypeRenamed c -> new Subject(null, c.after().id());
            case SchemaChange.EnumTypeMovedToSchema c -> new Subject(null, c.after().id());
            case SchemaChange.EnumTypeCommented c -> new Subject(null, c.after().id());
            case SchemaChange.EnumLabelAdded c -> new Subject(null, c.type().id());
            case SchemaChange.EnumLabelRenamed c -> new Subject(null, c.type().id());
            case SchemaChange.EnumLabelsRemoved c -> new Subject(null, c.after().id());
            case SchemaChange.EnumLabelsReordered c -> new Subject(null, c.after().id());
            case SchemaChange.SequenceCreated c -> new Subject(null, c.sequence().id());
            case SchemaChange.SequenceDropped c -> new Subject(null, c.sequence().id());
            case SchemaChange.SequenceAltered c -> new Subject(null, c.after().id());
            case SchemaChange.SequenceOwnerChanged c -> new Subject(null, c.after().id());
            case SchemaChange.SequenceRenamed c -> new Subject(null, c.after().id());
            case SchemaChange.SequenceMovedToSchema c -> new Subject(null, c.after().id());
            case SchemaChange.SequenceCommented c -> new Subject(null, c.after().id());
            case SchemaChange.SqlObjectCreated c -> new Subject(null, c.object().id());
            case SchemaChange.SqlObjectDropped c -> new Subject(null, c.object().id());
            case SchemaChange.SqlObjectReplaced c -> new Subject(null, c.after().id());
        });
    }

    /** A table whose rows are spread otherwise counts as dropped and made again under an id of its own. */
    private ElementId before(ElementId id) {
        String text = id.value();
        boolean apart = drawn.table(id).isEmpty() && text.endsWith(".before");
        return apart ? new ElementId(text.substring(0, text.length() - ".before".length())) : id;
    }

    private Optional<Difference> difference(Subject subject, List<String> changes) {
        ElementId table = subject.table();
        return table == null ? whole(subject.id(), changes) : inside(table, subject.id(), changes);
    }

    private Optional<Difference> whole(ElementId id, List<String> changes) {
        Optional<Table> mine = drawn.table(id);
        Optional<Table> theirs = live.table(id);
        if (mine.isPresent() || theirs.isPresent()) {
            boolean both = mine.isPresent() && theirs.isPresent();
            QualifiedName name = theirs.or(() -> mine).orElseThrow().name();
            return Optional.of(new Difference("table", name, name, where(mine, theirs),
                    mine.map(t -> both ? Definition.outside(t) : Definition.of(t)).orElse(null),
                    theirs.map(t -> both ? Definition.outside(t) : Definition.of(t)).orElse(null), changes, null, id));
        }
        return sides("enum type", find(drawn.enumTypes(), EnumType::id, id), find(live.enumTypes(), EnumType::id, id), EnumType::name,
                Definition::of, changes, id)
                .or(() -> sides("sequence", find(drawn.sequences(), Sequence::id, id), find(live.sequences(), Sequence::id, id),
                        Sequence::name, Definition::of, changes, id))
                .or(() -> object(id, changes));
    }

    private Optional<Difference> object(ElementId id, List<String> changes) {
        Optional<SqlObject> mine = find(drawn.sqlObjects(), SqlObject::id, id);
        Optional<SqlObject> theirs = find(live.sqlObjects(), SqlObject::id, id);
        return theirs.or(() -> mine).flatMap(o -> sides(o.kind(), mine, theirs, SqlObject::name, Definition::of, changes, id));
    }

    private static <T> Optional<T> find(List<T> all, java.util.function.Function<T, ElementId> id, ElementId wanted) {
        return all.stream().filter(t -> id.apply(t).equals(wanted)).findFirst();
    }

    private static <T> Optional<Difference> sides(String kind, Optional<T> mine, Optional<T> theirs,
            java.util.function.Function<T, QualifiedName> name, java.util.function.Function<T, String> text, List<String> changes,
            ElementId id) {
        return theirs.or(() -> mine).map(t -> new Difference(kind, name.apply(t), name.apply(t), where(mine, theirs),
                mine.map(text).orElse(null), theirs.map(text).orElse(null), changes, null, id));
    }

    private Optional<Difference> inside(ElementId table, ElementId id, List<String> changes) {
        Optional<Table> mine = drawn.table(table);
        Optional<Table> theirs = live.table(table);
        Table named = theirs.or(() -> mine).orElseThrow();
        Optional<Column> column = mine.flatMap(t -> t.column(id));
        Optional<Column> liveColumn = theirs.flatMap(t -> t.column(id));
        if (column.isPresent() || liveColumn.isPresent()) {
            String name = liveColumn.or(() -> column).orElseThrow().name();
            return Optional.of(new Difference("column", Ignoring.in(named, name), named.name(), where(column, liveColumn),
                    column.map(Definition::of).orElse(null), liveColumn.map(Definition::of).orElse(null), changes, table, id));
        }
        Optional<TablePart> part = mine.flatMap(t -> part(t, id));
        Optional<TablePart> livePart = theirs.flatMap(t -> part(t, id));
        return livePart.or(() -> part).map(p -> new Difference(Ignoring.kind(p), Ignoring.in(named, p.name()), named.name(),
                where(part, livePart), part.map(Definition::of).orElse(null), livePart.map(Definition::of).orElse(null), changes, table,
                id));
    }

    private static Optional<TablePart> part(Table table, ElementId id) {
        return table.parts().stream().filter(p -> p.id().equals(id)).findFirst();
    }

    private static Where where(Optional<?> mine, Optional<?> theirs) {
        return mine.isEmpty() ? Where.ONLY_DATABASE : theirs.isEmpty() ? Where.ONLY_DRAWING : Where.DIFFERENT;
    }
}
