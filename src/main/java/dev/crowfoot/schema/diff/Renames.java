package dev.crowfoot.schema.diff;

import dev.crowfoot.schema.Check;
import dev.crowfoot.schema.Column;
import dev.crowfoot.schema.ElementId;
import dev.crowfoot.schema.EnumType;
import dev.crowfoot.schema.ForeignKey;
import dev.crowfoot.schema.Index;
import dev.crowfoot.schema.PrimaryKey;
import dev.crowfoot.schema.QualifiedName;
import dev.crowfoot.schema.Schema;
import dev.crowfoot.schema.Sequence;
import dev.crowfoot.schema.SqlObject;
import dev.crowfoot.schema.SqlType;
import dev.crowfoot.schema.Table;
import dev.crowfoot.schema.TablePart;
import dev.crowfoot.schema.Unique;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * The names that tables, columns, enum types and sequences of one schema have in another. Applied to the first, everything that refers to them follows, as a database
 * makes it follow; names of constraints and indexes stay.
 */
public final class Renames {

    private final Map<QualifiedName, QualifiedName> tables = new HashMap<>();
    private final Map<QualifiedName, QualifiedName> types = new HashMap<>();
    private final Map<QualifiedName, QualifiedName> sequences = new HashMap<>();
    /** By the table's old name: old to new names of columns. */
    private final Map<QualifiedName, Map<String, String>> columns = new HashMap<>();

    /** Whether texts of SQL follow as well. */
    private final boolean inTexts;

    private Renames(boolean inTexts) {
        this.inTexts = inTexts;
    }

    /** What is called otherwise in the later schema. */
    public static Renames between(Schema before, Schema after) {
        Renames renames = new Renames(true);
        paired(before.tables(), after.tables(), Table::id, (a, b) -> {
            note(renames.tables, a.name(), b.name());
            renames.noteColumns(a, b);
        });
        renames.noteKeptTables(before);
        paired(before.enumTypes(), after.enumTypes(), EnumType::id, (a, b) -> note(renames.types, a.name(), b.name()));
        paired(before.sequences(), after.sequences(), Sequence::id, (a, b) -> note(renames.sequences, a.name(), b.name()));
        return renames;
    }

    /**
     * Those names, old to new, which texts of SQL do not follow.
     *
     * @param columns by the old name of their table
     */
    static Renames of(Map<QualifiedName, QualifiedName> tables, Map<QualifiedName, QualifiedName> types,
            Map<QualifiedName, QualifiedName> sequences, Map<QualifiedName, Map<String, String>> columns) {
        Renames renames = new Renames(false);
        renames.tables.putAll(tables);
        renames.types.putAll(types);
        renames.sequences.putAll(sequences);
        columns.forEach((table, names) -> {
            if (!names.isEmpty()) {
                renames.columns.put(table, names);
            }
        });
        return renames;
    }

    static <T> Map<ElementId, T> byId(List<T> elements, Function<T, ElementId> id) {
        Map<ElementId, T> map = HashMap.newHashMap(elements.size());
        elements.forEach(e -> map.put(id.apply(e), e));
        return map;
    }

    private static <T> void paired(List<T> before, List<T> after, Function<T, ElementId> id, BiConsumer<T, T> both) {
        Map<ElementId, T> later = byId(after, id);
        for (T old : before) {
            T now = later.get(id.apply(old));
            if (now != null) {
                both.accept(old, now);
            }
        }
    }

    private static <T> void note(Map<T, T> names, T before, T after) {
        if (!before.equals(after)) {
            names.put(before, after);
        }
    }

    private void noteColumns(Table table, Table later) {
        Map<String, String> names = new HashMap<>();
        if (!haveSameNames(table.columns(), later.columns())) {
            paired(table.columns(), later.columns(), Column::id, (a, b) -> note(names, a.name(), b.name()));
        }
        if (!names.isEmpty()) {
            columns.put(table.name(), names);
        }
    }

    /** What is a partition of a table, or inherits from it, has its columns; PostgreSQL renames them there too. */
    private void noteKeptTables(Schema before) {
        if (columns.isEmpty()) {
            return;
        }
        Descent descent = Descent.of(before.sqlObjects());
        List<QualifiedName> kept = before.sqlObjects().stream().filter(o -> o.kind().equals("table")).map(SqlObject::name).toList();
        boolean more = true;
        while (more) {
            more = false;
            for (QualifiedName table : kept) {
                for (QualifiedName above : descent.above(table)) {
                    more |= inherit(table, columns.getOrDefault(above, Map.of()));
                }
            }
        }
    }

    private boolean inherit(QualifiedName table, Map<String, String> names) {
        Map<String, String> all = new HashMap<>(names);
        all.putAll(columns.getOrDefault(table, Map.of()));
        return !all.isEmpty() && !all.equals(columns.put(table, all));
    }

    /** Whether the columns are the same in the same order, which is nearly always so and quickly seen. */
    private static boolean haveSameNames(List<Column> before, List<Column> after) {
        if (before.size() != after.size()) {
            return false;
        }
        for (int i = 0; i < before.size(); i++) {
            if (!before.get(i).name().equals(after.get(i).name()) || !before.get(i).id().equals(after.get(i).id())) {
                return false;
            }
        }
        return true;
    }

    /** Whether nothing has another name. */
    public boolean isEmpty() {
        return tables.isEmpty() && types.isEmpty() && sequences.isEmpty() && columns.isEmpty();
    }

    /** The schema under the later names. */
    public Schema apply(Schema schema) {
        if (isEmpty()) {
            return schema;
        }
        return new Schema(schema.namespaces(), schema.tables().stream().map(this::apply).toList(),
                schema.sequences().stream().map(this::apply).toList(), schema.enumTypes().stream().map(this::apply).toList(),
                schema.sqlObjects());
    }

    /** Whether an object says the same before and after but for the names of what it is on, whoever wrote the later ones. */
    public boolean sameObject(SqlObject before, SqlObject after) {
        if (before.name().equals(after.name()) && sameStatement(before.create(), after.create())) {
            return true;
        }
        SqlObject followed = apply(before);
        return (before.name().equals(after.name()) || followed.name().equals(after.name()))
                && (sameStatement(before.create(), after.create()) || SqlText.same(followed.create(), after.create()));
    }

    /** What is kept as SQL, in the terms of the later schema, as PostgreSQL has it once what it is on has the later names. Bodies of routines are texts, which do not follow. */
    public SqlObject apply(SqlObject object) {
        return isEmpty() ? object : new ObjectRenaming(tables, columns, types).apply(object);
    }

    private Sequence apply(Sequence s) {
        return s.withName(sequences.getOrDefault(s.name(), s.name())).withOwner(owner(s.owner()));
    }

    /** The owner of a sequence, in the terms of the later schema. */
    Sequence.@Nullable Owner owner(Sequence.@Nullable Owner owner) {
        return owner == null ? null : new Sequence.Owner(tables.getOrDefault(owner.table(), owner.table()),
                columns.getOrDefault(owner.table(), Map.of()).getOrDefault(owner.column(), owner.column()));
    }

    private EnumType apply(EnumType t) {
        return new EnumType(t.id(), types.getOrDefault(t.name(), t.name()), t.labels(), t.comment());
    }

    /** Whether the table may say something in names that changed; it speaks of itself, of tables it refers to, and of types and sequences. */
    boolean concern(Table table) {
        return !types.isEmpty() || !sequences.isEmpty() || isRenamed(table.name())
                || table.foreignKeys().stream().anyMatch(f -> isRenamed(f.references()));
    }

    private boolean isRenamed(QualifiedName table) {
        return tables.containsKey(table) || columns.containsKey(table);
    }

    /** The table, in the terms of the later schema. */
    public Table apply(Table table) {
        if (!concern(table)) {
            return table;
        }
        Names names = new Names(table.name(), tables.getOrDefault(table.name(), table.name()),
                columns.getOrDefault(table.name(), Map.of()), types, sequences);
        List<Column> renamed = table.columns().stream().map(c -> column(c, names)).toList();
        List<TablePart> parts = table.parts().stream().map(p -> part(p, names)).toList();
        return table.withName(names.laterTable()).withColumns(renamed).withParts(parts).withPartitionBy(text(table.partitionBy(), names));
    }

    private Column column(Column c, Names names) {
        Column renamed = c.withName(names.column(c.name())).withType(type(c.type()))
                .withDefaultExpression(text(c.defaultExpression(), names));
        Column.Generated generated = c.generated();
        return generated == null ? renamed
                : renamed.withGenerated(new Column.Generated(required(generated.expression(), names), generated.stored()));
    }

    private SqlType type(SqlType type) {
        QualifiedName later = type.userDefined() ? types.get(type.qualifiedName()) : null;
        return later == null ? type : new SqlType(later.schema(), later.name(), true, type.arguments(), type.dimensions());
    }

    private TablePart part(TablePart part, Names names) {
        return switch (part) {
            case PrimaryKey p -> new PrimaryKey(p.id(), p.name(), names.columns(p.columns()), names.columns(p.include()), p.deferrability(),
                    p.comment());
            case Unique u -> new Unique(u.id(), u.name(), names.columns(u.columns()), names.columns(u.include()), u.deferrability(),
                    u.nullsNotDistinct(), u.comment());
            case Check c -> c.withExpression(required(c.expression(), names));
            case ForeignKey f -> foreignKey(f, names);
            case Index i -> new Index(i.id(), i.name(), i.parts().stream().map(p -> indexPart(p, names)).toList(), i.unique(), i.method(),
                    text(i.predicate(), names), names.columns(i.include()), i.nullsNotDistinct(), i.comment());
        };
    }

    private ForeignKey foreignKey(ForeignKey f, Names names) {
        Map<String, String> theirs = columns.getOrDefault(f.references(), Map.of());
        return new ForeignKey(f.id(), f.name(), names.columns(f.columns()), tables.getOrDefault(f.references(), f.references()),
                f.referencedColumns().stream().map(c -> theirs.getOrDefault(c, c)).toList(), f.onDelete(), f.onUpdate(),
                names.columns(f.setOnDelete()), f.matchFull(), f.deferrability(), f.validated(), f.comment());
    }

    private @Nullable String text(@Nullable String sql, Names names) {
        return sql == null ? null : required(sql, names);
    }

    private String required(String sql, Names names) {
        return inTexts ? ExpressionRenaming.rename(sql, names) : sql;
    }

    private Index.Part indexPart(Index.Part p, Names names) {
        String column = p.column();
        return new Index.Part(column == null ? null : names.column(column), text(p.expression(), names), p.descending(), p.nulls(),
                p.operatorClass(), p.collation());
    }

    /** Whether two statements are the same but for names that changed: each word is the same, or a renamed one's old and new name. */
    public boolean sameStatement(String before, String after) {
        List<String> old = SqlText.words(before);
        List<String> now = SqlText.words(after);
        if (old.size() != now.size()) {
            return false;
        }
        for (int i = 0; i < old.size(); i++) {
            if (!old.get(i).equals(now.get(i)) && !isRename(old.get(i), now.get(i))) {
                return false;
            }
        }
        return true;
    }

    /** Whether the later statement is what the earlier one says once each name in it has followed: no word that was a name is left as it was. */
    public boolean leadTo(String before, String after) {
        List<String> old = SqlText.words(before);
        List<String> now = SqlText.words(after);
        return sameStatement(before, after)
                && IntStream.range(0, old.size()).noneMatch(i -> old.get(i).equals(now.get(i)) && isEarlierName(old.get(i)));
    }

    private boolean isEarlierName(String word) {
        return columns.values().stream().flatMap(names -> names.keySet().stream()).anyMatch(name -> is(word, name))
                || List.of(tables, types, sequences).stream().flatMap(m -> m.entrySet().stream()).anyMatch(e -> isEarlierName(word, e));
    }

    private static boolean isEarlierName(String word, Map.Entry<QualifiedName, QualifiedName> entry) {
        return (is(word, entry.getKey().name()) && !is(word, entry.getValue().name()))
                || (is(word, entry.getKey().schema()) && !is(word, entry.getValue().schema()));
    }

    /** Whether something else in the later schema is called what one of these was called before. */
    public boolean leaveNamesTo(Schema after) {
        return after.tables().stream().anyMatch(t -> tables.containsKey(t.name()))
                || after.enumTypes().stream().anyMatch(t -> types.containsKey(t.name()))
                || after.sequences().stream().anyMatch(s -> sequences.containsKey(s.name()))
                || columns.entrySet().stream().anyMatch(e -> after.table(tables.getOrDefault(e.getKey(), e.getKey())).stream()
                        .flatMap(t -> t.columns().stream()).anyMatch(c -> e.getValue().containsKey(c.name())));
    }

    private boolean isRename(String before, String after) {
        return columns.values().stream().flatMap(names -> names.entrySet().stream())
                .anyMatch(e -> is(before, e.getKey()) && is(after, e.getValue()))
                || List.of(tables, types, sequences).stream().flatMap(m -> m.entrySet().stream()).anyMatch(e -> isRename(before, after, e));
    }

    private static boolean isRename(String before, String after, Map.Entry<QualifiedName, QualifiedName> entry) {
        return (is(before, entry.getKey().name()) && is(after, entry.getValue().name()))
                || (is(before, entry.getKey().schema()) && is(after, entry.getValue().schema()));
    }

    private static boolean is(String word, @Nullable String name) {
        return name != null && word.equals(SqlText.word(name));
    }

    /** The names that hold in one table. */
    record Names(QualifiedName table, QualifiedName laterTable, Map<String, String> ofColumns, Map<QualifiedName, QualifiedName> types,
            Map<QualifiedName, QualifiedName> sequences) {

        String column(String name) {
            return ofColumns.getOrDefault(name, name);
        }

        List<String> columns(List<String> names) {
            return names.stream().map(this::column).toList();
        }
    }
}
