package dev.crowfoot.schema.diff;

import dev.crowfoot.schema.Column;
import dev.crowfoot.schema.Namespace;
import dev.crowfoot.schema.QualifiedName;
import dev.crowfoot.schema.Schema;
import dev.crowfoot.schema.Sequence;
import dev.crowfoot.schema.SqlObject;
import dev.crowfoot.schema.SqlType;
import dev.crowfoot.schema.Table;
import dev.crowfoot.schema.TablePart;
import dev.crowfoot.schema.diff.SqlTokens.Kind;
import dev.crowfoot.target.Folding;
import dev.crowfoot.target.Identifiers;
import dev.crowfoot.target.Target;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The names of what was read from an H2, as what is known spells them. One name of a database can be spelled in two ways: an H2 that does not fold names to upper
 * case holds {@code posts} and {@code "posts"} alike, one that does holds {@code posts} and {@code POSTS} alike. A reader says the one that is exact wherever it is run;
 * what is compared with it may have the other, and no difference is to come of that. The same holds for types, of which H2 keeps how they were written. PostgreSQL's
 * names and types have one spelling.
 */
public final class Spelling {

    /** Kinds of objects whose name is one name; others are called by what they are on, and known by what drops them. */
    private static final Set<String> NAMED =
            Set.of("view", "materialized view", "function", "aggregate", "trigger", "domain", "constant", "other");

    /** What the database knows something by. */
    private record Key(String kind, Object held) {}

    private final Folding folding;
    private final Map<String, String> schemas = new HashMap<>();
    private final Map<Key, QualifiedName> names = new HashMap<>();
    private final Map<QualifiedName, List<Table>> tables = new HashMap<>();
    private final Map<QualifiedName, String> counting = new HashMap<>();

    private Spelling(Folding folding) {
        this.folding = folding;
    }

    /**
     * What was read, with each name, and each column's type, as the first of the known schemas spells it that has one which the database holds alike. Texts of SQL stay as they are.
     *
     * @param folding what the database makes of names without quotes
     */
    public static Schema adopt(Schema live, List<Schema> known, Target target, Folding folding) {
        if (target != Target.H2) {
            return live;
        }
        Spelling spelling = new Spelling(folding);
        known.forEach(spelling::know);
        return spelling.of(live);
    }

    private void know(Schema schema) {
        schema.namespaces().forEach(n -> schemas.putIfAbsent(held(n.name()), n.name()));
        for (Sequence sequence : schema.sequences()) {
            names.putIfAbsent(new Key("sequence", held(sequence.name())), sequence.name());
            if (sequence.type() != null) {
                counting.putIfAbsent(held(sequence.name()), sequence.type());
            }
        }
        schema.sqlObjects().forEach(o -> names.putIfAbsent(key(o, held(o.name())), o.name()));
        for (Table table : schema.tables()) {
            QualifiedName held = held(table.name());
            names.putIfAbsent(new Key("table", held), table.name());
            tables.computeIfAbsent(held, _ -> new ArrayList<>()).add(table);
        }
    }

    private Key key(SqlObject object, QualifiedName held) {
        return new Key(object.kind(), NAMED.contains(object.kind()) ? held : words(object.drop()));
    }

    /** A statement with each name as the database holds it. */
    private List<String> words(String sql) {
        return SqlTokens.of(sql).stream().filter(t -> t.kind() != Kind.SPACE).map(t -> switch (t.kind()) {
            case WORD -> Identifiers.stored(t.text().toLowerCase(Locale.ROOT), folding);
            case QUOTED -> SqlText.exact(t);
            case NUMBER, STRING, SYMBOL, SPACE -> t.text();
        }).toList();
    }

    /** What a reader says of it. */
    private String held(String name) {
        return Identifiers.fromStored(Identifiers.stored(name, folding), Target.H2, folding);
    }

    private QualifiedName held(QualifiedName name) {
        String schema = name.schema();
        return new QualifiedName(schema == null ? null : held(schema), held(name.name()));
    }

    private Schema of(Schema live) {
        Map<QualifiedName, Map<String, String>> columns = new HashMap<>();
        List<Table> found = new ArrayList<>();
        for (Table table : live.tables()) {
            List<Table> counterparts = tables.getOrDefault(table.name(), List.of());
            columns.put(table.name(), columns(table, counterparts));
            found.add(withTypesWritten(withPartsNamed(table, counterparts), counterparts));
        }
        Renames renames = Renames.of(renamed("table", live.tables().stream().map(Table::name)),
                renamed("domain", live.sqlObjects().stream().filter(o -> o.kind().equals("domain")).map(SqlObject::name)),
                renamed("sequence", live.sequences().stream().map(Sequence::name)), columns);
        List<Sequence> counters = live.sequences().stream().map(this::withTypeWritten).toList();
        Schema renamed = renames.apply(new Schema(live.namespaces(), found, counters, live.enumTypes(), live.sqlObjects()));
        List<Namespace> namespaces = live.namespaces().stream().map(n -> new Namespace(schemas.getOrDefault(n.name(), n.name()))).toList();
        return new Schema(namespaces, renamed.tables(), renamed.sequences(), renamed.enumTypes(),
                live.sqlObjects().stream().map(o -> o.withName(spelled(key(o, o.name()), o.name()))).toList());
    }

    private Map<QualifiedName, QualifiedName> renamed(String kind, Stream<QualifiedName> live) {
        Map<QualifiedName, QualifiedName> renamed = new HashMap<>();
        live.forEach(name -> renamed.put(name, spelled(new Key(kind, name), name)));
        renamed.entrySet().removeIf(e -> e.getKey().equals(e.getValue()));
        return renamed;
    }

    /** A name that is not known stands in its schema, which may be. */
    private QualifiedName spelled(Key key, QualifiedName name) {
        QualifiedName known = names.get(key);
        return known == null ? new QualifiedName(schema(name.schema()), name.name()) : known;
    }

    private @Nullable String schema(@Nullable String name) {
        return name == null ? null : schemas.getOrDefault(name, name);
    }

    private Map<String, String> columns(Table table, List<Table> counterparts) {
        Map<String, String> known = new HashMap<>();
        counterparts.forEach(t -> t.columns().forEach(c -> known.putIfAbsent(held(c.name()), c.name())));
        Map<String, String> renamed = new HashMap<>();
        for (Column column : table.columns()) {
            String name = known.getOrDefault(column.name(), column.name());
            if (!name.equals(column.name())) {
                renamed.put(column.name(), name);
            }
        }
        return renamed;
    }

    private Table withTypesWritten(Table table, List<Table> counterparts) {
        Map<String, SqlType> known = new HashMap<>();
        counterparts.forEach(t -> t.columns().forEach(c -> known.putIfAbsent(held(c.name()), c.type())));
        boolean other = table.columns().stream().anyMatch(c -> !c.type().equals(written(c, known)));
        return other ? table.withColumns(table.columns().stream().map(c -> c.withType(written(c, known))).toList()) : table;
    }

    private Sequence withTypeWritten(Sequence sequence) {
        String known = counting.get(sequence.name());
        return known != null && sequence.type() != null && H2TypeWords.sameDigits(known, sequence.type()) ? sequence.withType(known)
                : sequence;
    }

    private static SqlType written(Column column, Map<String, SqlType> known) {
        SqlType type = known.get(column.name());
        return type != null && H2TypeWords.same(type, column.type()) ? type : column.type();
    }

    /** The very same table where nothing is spelled otherwise, as in nearly all. */
    private Table withPartsNamed(Table table, List<Table> counterparts) {
        Map<String, String> known = new HashMap<>();
        counterparts.forEach(t -> t.parts().forEach(p -> known.putIfAbsent(held(p.name()), p.name())));
        List<TablePart> parts = table.parts();
        return parts.stream().allMatch(p -> known.getOrDefault(p.name(), p.name()).equals(p.name())) ? table
                : table.withParts(parts.stream().map(p -> p.withName(known.getOrDefault(p.name(), p.name()))).toList());
    }
}
