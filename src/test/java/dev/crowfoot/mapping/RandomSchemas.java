package dev.crowfoot.mapping;

import dev.crowfoot.schema.Check;
import dev.crowfoot.schema.Column;
import dev.crowfoot.schema.Deferrability;
import dev.crowfoot.schema.ElementId;
import dev.crowfoot.schema.EnumType;
import dev.crowfoot.schema.ForeignKey;
import dev.crowfoot.schema.ForeignKey.Action;
import dev.crowfoot.schema.Index;
import dev.crowfoot.schema.Index.Nulls;
import dev.crowfoot.schema.Index.Part;
import dev.crowfoot.schema.Namespace;
import dev.crowfoot.schema.PrimaryKey;
import dev.crowfoot.schema.QualifiedName;
import dev.crowfoot.schema.Schema;
import dev.crowfoot.schema.Sequence;
import dev.crowfoot.schema.SequenceOptions;
import dev.crowfoot.schema.SqlObject;
import dev.crowfoot.schema.SqlType;
import dev.crowfoot.schema.Unique;
import dev.crowfoot.target.Identifiers;
import dev.crowfoot.target.Target;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Schemas as a database could have them, the same for the same seed. */
final class RandomSchemas {
    private static final List<String> TABLES = List.of("posts", "people", "order", "Weird Name", "T1", "person", "order_lines", "größen",
            "select", "a.b", "x\"y", "statuses", "class", "string", "2fast", "users", "categories", "post_tags");
    private static final List<String> COLUMNS =
            List.of("id", "title", "createdAt", "created_at", "user", "class", "A b", "x", "name", "code",
                    "2fa", "tenant_id", "value", "ünï", "posts_id", "a\"b", "Order", "data");
    private static final List<String> COMMENTS = List.of("what it is", "it's \"quoted\" */", "ä");

    private final Random random;
    private final Target target;
    private final Naming naming = new Naming(dev.crowfoot.design.NamingRules.DEFAULT);
    private final List<TableDraft> drafts = new ArrayList<>();
    private final List<EnumType> enums = new ArrayList<>();

    private RandomSchemas(long seed, Target target) {
        this.random = new Random(seed);
        this.target = target;
    }

    static Schema of(long seed, Target target) {
        return new RandomSchemas(seed, target).schema();
    }

    private Schema schema() {
        if (target == Target.POSTGRESQL && random.nextBoolean()) {
            enums.add(new EnumType(new ElementId("mood"), QualifiedName.of("mood"), labels("sad", "OK", "so-so"), comment()));
            enums.add(new EnumType(new ElementId("Kind"), new QualifiedName("audit", "Kind"), labels("A", "a"), null));
        }
        List<String> names = shuffled(TABLES);
        int count = 1 + random.nextInt(6);
        for (int i = 0; i < count; i++) {
            drafts.add(draft(new QualifiedName(one(8) ? "audit" : null, common(names.get(i)))));
        }
        for (int i = random.nextInt(7); i > 0; i--) {
            foreignKey(pick(drafts), pick(drafts));
        }
        if (one(2)) {
            joinTable(common(names.get(count)));
        }
        drafts.forEach(this::extras);
        List<Sequence> sequences = one(
                3) ? List.of(new Sequence(new ElementId("s"), new QualifiedName(one(3) ? "audit" : null, "ticket_seq"),
                        one(3) ? "integer" : null, options(), comment())) : List.of();
        List<SqlObject> objects = one(3) ? List.of(new SqlObject(new ElementId("v"), "materialized view", QualifiedName.of("Überblick"),
                "create it", "drop it", Set.of(drafts.getFirst().table().id()), comment())) : List.of();
        List<Namespace> namespaces = Stream.of(drafts.stream().map(d -> d.name), sequences.stream().map(Sequence::name),
                enums.stream().map(EnumType::name)).flatMap(n -> n).map(QualifiedName::schema).filter(Objects::nonNull).distinct()
                .map(Namespace::new).toList();
        return new Schema(namespaces, drafts.stream().map(TableDraft::table).toList(), sequences, enums, objects);
    }

    private TableDraft draft(QualifiedName name) {
        TableDraft draft = new TableDraft(name);
        draft.comment = comment();
        List<String> names = shuffled(COLUMNS);
        for (int i = random.nextInt(8); i >= 0; i--) {
            draft.columns.add(column(common(names.get(i))));
        }
        if (!one(6)) {
            key(draft, some(draft.columnNames(), 1 + random.nextInt(2)));
        }
        return draft;
    }

    private void key(TableDraft draft, List<String> columns) {
        draft.notNull(columns);
        draft.primaryKey =
                new PrimaryKey(new ElementId("pk"), draft.free(one(3) ? "the key" : naming.primaryKey(draft.name.name())), columns,
                        deferrability(), comment());
    }

    private Column column(String name) {
        Column column = new Column(new ElementId(name), name, type(), random.nextBoolean(), null, null, null, null, comment(), null);
        return switch (random.nextInt(8)) {
            case 0 -> column.withType(SqlType.of("bigint")).withNullable(false)
                    .withIdentity(new Column.Identity(random.nextBoolean(), options()));
            case 1 -> column.withType(SqlType.of("integer")).withGenerated(new Column.Generated("1 + 1", target == Target.H2 || !one(3)));
            case 2 -> column.withType(SqlType.of("character varying", 40))
                    .withDefaultExpression(pick(List.of("'draft'", "'it''s'", "upper('x')")))
                    .withCollation(target == Target.POSTGRESQL && one(2) ? "de-x-icu" : null);
            case 3 -> column.withType(SqlType.of("integer")).withDefaultExpression(pick(List.of("0", "-1", "(1 + 2)", "'7'")));
            case 4 -> column.withType(SqlType.of("boolean")).withDefaultExpression(pick(List.of("true", "false", "(1 = 1)")));
            default -> column;
        };
    }

    private SqlType type() {
        SqlType scalar = one(5) && !enums.isEmpty() ? SqlType.userDefined(pick(enums).name())
                : pick(target == Target.H2 ? RandomTypes.H2 : RandomTypes.POSTGRESQL);
        return one(8) ? scalar.array() : scalar;
    }

    /** To the primary key or a unique constraint of the other, by columns of its own, or by some that are there. */
    private void foreignKey(TableDraft from, TableDraft to) {
        List<String> referenced = to.primaryKey == null || one(4) ? unique(to) : to.primaryKey.columns();
        if (one(4) && referenced.size() > 1) {
            referenced = referenced.reversed();
        }
        List<String> columns = new ArrayList<>();
        boolean nullable = random.nextBoolean();
        int at = random.nextInt(from.columns.size() + 1);
        String field = one(2) ? "owner" + from.foreignKeys.size() : "ref " + from.foreignKeys.size();
        for (String column : referenced) {
            String own = one(3) ? common(field + columns.size()) : naming.foreignKeyColumn(field, column);
            if (one(5) && !from.columns.isEmpty()) {
                String shared = pick(from.columnNames());
                if (!columns.contains(shared) && !(from == to && referenced.contains(shared))) {
                    columns.add(shared);
                    continue;
                }
            }
            if (from.has(own)) {
                return;
            }
            SqlType type = one(8) ? type() : to.column(column).type();
            from.columns.add(one(6) ? from.columns.size() : Math.min(at++, from.columns.size()),
                    Column.of(new ElementId(own), own, type).withNullable(nullable).withComment(comment())
                            .withDefaultExpression(one(8) ? "'x'" : null));
            columns.add(own);
        }
        add(from, to, columns, referenced);
    }

    private void add(TableDraft from, TableDraft to, List<String> columns, List<String> referenced) {
        String usual = naming.foreignKey(from.name.name(), columns, to.name.name());
        from.foreignKeys
                .add(new ForeignKey(new ElementId("f" + from.foreignKeys.size()), from.free(one(3) ? "fk own" : usual), columns, to.name,
                        referenced, pick(List.of(Action.values())), pick(List.of(Action.values())), deferrability(), comment()));
        if (one(3)) {
            from.indexes.add(new Index(new ElementId("i"), from.free(one(4) ? "fk ix" : naming.index(from.name.name(), columns)),
                    columns.stream().map(Part::column).toList(), false, null, null, List.of(), false, comment()));
        }
        if (one(4)) {
            addUnique(from, columns);
        }
        if (from.primaryKey == null && one(2)) {
            key(from, columns);
        }
    }

    private List<String> unique(TableDraft draft) {
        List<String> columns = some(draft.columnNames(), 1 + random.nextInt(2));
        addUnique(draft, columns);
        return columns;
    }

    private void addUnique(TableDraft draft, List<String> columns) {
        boolean plain = one(2);
        draft.uniques.add(new Unique(new ElementId("u" + draft.uniques.size()),
                draft.free(one(3) ? "own name" : naming.unique(draft.name.name(), columns)), columns,
                plain ? Deferrability.NOT_DEFERRABLE : deferrability(), !plain && one(3), plain ? null : comment()));
    }

    private void joinTable(String name) {
        List<TableDraft> ends = drafts.stream().filter(d -> d.primaryKey != null).toList();
        if (ends.isEmpty()) {
            return;
        }
        TableDraft draft = new TableDraft(QualifiedName.of(name));
        int number = 0;
        for (TableDraft end : List.of(pick(ends), pick(ends))) {
            List<String> columns = new ArrayList<>();
            List<String> referenced = Objects.requireNonNull(end.primaryKey).columns();
            for (String column : referenced) {
                String own = common("end" + number + column);
                draft.columns.add(Column.of(new ElementId(own), own, end.column(column).type()));
                columns.add(own);
            }
            add(draft, end, columns, referenced);
            number++;
        }
        draft.primaryKey = null;
        key(draft, one(4) ? draft.columnNames().reversed() : draft.columnNames());
        if (one(3)) {
            draft.columns.add(column(common("extra")));
        }
        drafts.add(draft);
    }

    private void extras(TableDraft draft) {
        if (one(3)) {
            unique(draft);
        }
        if (one(3)) {
            draft.checks.add(
                    new Check(new ElementId("c"), draft.free(one(2) ? "ck" : naming.check(draft.name.name(), "1")), "1 < 2", comment()));
        }
        if (one(3)) {
            String column = pick(draft.columnNames());
            draft.checks.add(new Check(new ElementId("e"), draft.free(one(3) ? "ck e" : naming.check(draft.name.name(), column)),
                    Identifiers.sql(column) + " in (" + pick(List.of("'A', 'B_2'", "'a b', 'it''s'", "'draft'", "1, 2", "'A', 'A'")) + ")",
                    null));
            if (!one(4)) {
                draft.columns.replaceAll(c -> c.name().equals(column)
                        ? Column.of(c.id(), c.name(), SqlType.of("character varying", 255)).withDefaultExpression("'A'") : c);
            }
        }
        if (one(2)) {
            index(draft);
        }
    }

    private void index(TableDraft draft) {
        boolean postgresql = target == Target.POSTGRESQL;
        List<Part> parts = new ArrayList<>();
        for (String column : some(draft.columnNames(), 1 + random.nextInt(2))) {
            boolean descending = one(3);
            // a reader says where nulls stand only where it is not where the database puts them by itself
            Nulls nulls = one(3) ? postgresql == descending ? Nulls.LAST : Nulls.FIRST : Nulls.DEFAULT;
            parts.add(postgresql && one(4) ? new Part(null, "lower('x')", descending, nulls, null, null)
                    : new Part(column, null, descending, nulls, postgresql && one(4) ? "text_pattern_ops" : null, null));
        }
        boolean unique = one(3);
        List<String> called = parts.stream().map(p -> p.column() == null ? "expr" : p.column()).toList();
        draft.indexes
                .add(new Index(new ElementId("x"), draft.free(one(3) ? "an index" : naming.index(draft.name.name(), called)), parts, unique,
                        postgresql && one(4) ? "gin" : null, postgresql && one(4) ? "1 > 0" : null,
                        (postgresql || unique) && one(4) ? some(draft.columnNames(), 1) : List.of(), unique && one(4), comment()));
    }

    private SequenceOptions options() {
        return one(2) ? SequenceOptions.DEFAULT : new SequenceOptions(one(2) ? 7L : null, 5L, one(2) ? 3L : null, 900L, 20L, one(2));
    }

    private Deferrability deferrability() {
        return target == Target.POSTGRESQL && one(3) ? pick(List.of(Deferrability.values())) : Deferrability.NOT_DEFERRABLE;
    }

    private @Nullable String comment() {
        return one(5) ? pick(COMMENTS) : null;
    }

    private static List<EnumType.Label> labels(String... texts) {
        return Arrays.stream(texts).map(t -> new EnumType.Label(new ElementId(t), t)).toList();
    }

    private String common(String name) {
        return Identifiers.fromStored(Identifiers.stored(name, target), target);
    }

    private boolean one(int in) {
        return random.nextInt(in) == 0;
    }

    private <T> T pick(List<T> list) {
        return list.get(random.nextInt(list.size()));
    }

    private <T> List<T> shuffled(List<T> list) {
        List<T> copy = new ArrayList<>(list);
        Collections.shuffle(copy, random);
        return copy;
    }

    private <T> List<T> some(List<T> list, int count) {
        return List.copyOf(shuffled(list).subList(0, Math.min(count, list.size())));
    }
}
