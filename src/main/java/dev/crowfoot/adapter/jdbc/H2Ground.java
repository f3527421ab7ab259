package dev.crowfoot.adapter.jdbc;

import dev.crowfoot.migration.dialect.Names;
import dev.crowfoot.schema.Check;
import dev.crowfoot.schema.Column;
import dev.crowfoot.schema.QualifiedName;
import dev.crowfoot.schema.Schema;
import dev.crowfoot.schema.Sequence;
import dev.crowfoot.schema.SqlObject;
import dev.crowfoot.schema.Table;
import dev.crowfoot.schema.diff.SqlText;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** What a scratch database of H2 needs to read some tables and objects: they, and all whose names their texts say, and so on. */
final class H2Ground {

    private static final Set<String> JAVA = Set.of("function", "aggregate", "trigger");
    /** Kinds that a text can name. */
    private static final Set<String> NAMED = Set.of("domain", "constant", "view", "materialized view", "function", "aggregate", "other");

    /**
     * Something to be made.
     *
     * @param isSafe whether it can do no more than it seems to, whoever runs it
     * @param isCompared whether its own text is what is asked for
     * @param failure what the engine said last
     */
    record Step(String what, String statement, boolean isSafe, boolean isCompared, String failure) {

        Step failed(String why) {
            return new Step(what, statement, isSafe, isCompared, why);
        }
    }

    private final List<Table> compared;
    private final List<SqlObject> comparedObjects;
    private final Set<Table> tables = new HashSet<>();
    private final Set<SqlObject> objects = new HashSet<>();
    private final Set<Sequence> sequences = new HashSet<>();
    private final Set<String> words = new HashSet<>();

    H2Ground(Schema wanted, List<Table> compared, List<SqlObject> comparedObjects) {
        this.compared = compared;
        this.comparedObjects = comparedObjects;
        compared.forEach(this::add);
        comparedObjects.forEach(this::add);
        int known = -1;
        while (known < words.size()) {
            known = words.size();
            wanted.tables().stream().filter(t -> words.contains(t.name().name())).forEach(this::add);
            wanted.sqlObjects().stream().filter(o -> NAMED.contains(o.kind()) && words.contains(o.name().name())).forEach(this::add);
        }
        wanted.sequences().stream().filter(s -> words.contains(s.name().name())).forEach(sequences::add);
    }

    /** Whether an object's statement ends with Java. */
    static boolean holdsJava(SqlObject object) {
        return JAVA.contains(object.kind());
    }

    private void add(Table table) {
        if (tables.add(table)) {
            table.columns().forEach(this::add);
            table.checks().stream().map(Check::expression).forEach(this::say);
        }
    }

    private void add(Column column) {
        if (column.type().userDefined()) {
            words.add(column.type().name());
        }
        say(column.defaultExpression());
        Column.Generated generated = column.generated();
        say(generated == null ? null : generated.expression());
    }

    private void add(SqlObject object) {
        if (objects.add(object)) {
            say(holdsJava(object) ? JavaBody.of(object).map(JavaBody::head).orElse(null) : object.create());
        }
    }

    private void say(@Nullable String sql) {
        if (sql != null) {
            words.addAll(SqlText.mentioned(sql));
        }
    }

    /** The functions, of which only the names are needed. */
    List<QualifiedName> functions() {
        return objects.stream().filter(o -> o.kind().equals("function")).map(SqlObject::name).distinct().sorted().toList();
    }

    /** Everything else, in an order that is good for most; what comes too early succeeds in another round. */
    List<Step> steps(Function<Table, List<String>> definition) {
        List<Step> steps = new ArrayList<>();
        for (Sequence sequence : sequences) {
            steps.add(new Step("sequence " + sequence.name(), "CREATE SEQUENCE " + Names.sql(sequence.name()), false, false, ""));
        }
        objects.stream().filter(o -> o.kind().equals("domain") || o.kind().equals("constant")).forEach(o -> steps.add(step(o)));
        for (Table table : tables) {
            boolean asked = compared.contains(table);
            definition.apply(table).forEach(s -> steps.add(new Step("table " + table.name(), s, false, asked, "")));
        }
        objects.stream().filter(o -> !List.of("domain", "constant", "function", "aggregate").contains(o.kind()))
                .forEach(o -> steps.add(step(o)));
        return steps;
    }

    private Step step(SqlObject object) {
        Optional<String> harmless =
                object.kind().equals("trigger") ? JavaBody.of(object).flatMap(JavaBody::harmless) : Optional.empty();
        return new Step(object.kind() + " " + object.name(), harmless.orElse(object.create()), harmless.isPresent(),
                comparedObjects.contains(object), "");
    }
}
