package dev.crowfoot.mapping.check;

import dev.crowfoot.design.check.Place;
import dev.crowfoot.design.check.Problem;
import dev.crowfoot.schema.QualifiedName;
import dev.crowfoot.schema.Schema;
import dev.crowfoot.schema.Table;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;

/**
 * Tables, sequences, types, views, constraints and indexes are called differently. On PostgreSQL tables, sequences, views and indexes
 * share one space of names in a schema, and so do types and tables (manual, 5.10); on H2 constraints share one in a schema.
 */
final class SchemaNames implements SchemaRule {

    private static final Set<String> RELATIONS = Set.of("view", "materialized view");

    @Override
    public void check(Drawn drawn, Consumer<Problem> found) {
        Map<QualifiedName, Place> relations = new HashMap<>();
        Schema schema = drawn.schema();
        for (Table table : schema.tables()) {
            take("DB-111", relations, table.name(), drawn.place(table.id()), drawn, found);
        }
        schema.sequences().forEach(s -> take("DB-111", relations, s.name(), drawn.place(s.id()), drawn, found));
        schema.enumTypes().forEach(e -> take("DB-111", relations, e.name(), drawn.place(e.id()), drawn, found));
        schema.sqlObjects().stream().filter(o -> RELATIONS.contains(o.kind()))
                .forEach(o -> take("DB-111", relations, o.name(), drawn.place(o.id()), drawn, found));
        schema.tables().forEach(table -> constraints(table, relations, new HashMap<>(), drawn, found));
        if (drawn.target() == dev.crowfoot.target.Target.H2) {
            Map<QualifiedName, Place> all = new HashMap<>();
            schema.tables().forEach(table -> perSchema(table, all, drawn, found));
        }
    }

    private static void constraints(Table table, Map<QualifiedName, Place> relations, Map<QualifiedName, Place> own, Drawn drawn,
            Consumer<Problem> found) {
        if (table.primaryKey() != null) {
            QualifiedName name = table.name().withName(table.primaryKey().name());
            take("DB-113", relations, name, drawn.place(table.id()), drawn, found);
        }
        table.uniques().forEach(u -> take("DB-113", relations, table.name().withName(u.name()), drawn.place(table, u.id()), drawn, found));
        table.indexes().forEach(i -> take("DB-113", relations, table.name().withName(i.name()), drawn.place(table, i.id()), drawn, found));
        table.checks().forEach(c -> take("DB-113", own, table.name().withName(c.name()), drawn.place(table, c.id()), drawn, found));
        table.foreignKeys().forEach(f -> take("DB-113", own, table.name().withName(f.name()), drawn.place(table, f.id()), drawn, found));
    }

    private static void perSchema(Table table, Map<QualifiedName, Place> all, Drawn drawn, Consumer<Problem> found) {
        table.checks().forEach(c -> take("DB-113", all, table.name().withName(c.name()), drawn.place(table, c.id()), drawn, found));
        table.foreignKeys().forEach(f -> take("DB-113", all, table.name().withName(f.name()), drawn.place(table, f.id()), drawn, found));
    }

    private static void take(String code, Map<QualifiedName, Place> taken, QualifiedName name, Place place, Drawn drawn,
            Consumer<Problem> found) {
        Place first = taken.putIfAbsent(stored(name, drawn), place);
        if (first != null) {
            String what = drawn.subject(first).equals(drawn.subject(place)) ? drawn.subject(place) + " uses the name " + name + " twice"
                    : drawn.subject(first) + " and " + drawn.subject(place) + " both need the name " + name;
            found.accept(Problem.error(code, place, what + " in the database", "Give one of them a name of its own"));
        }
    }

    private static QualifiedName stored(QualifiedName name, Drawn drawn) {
        String schema = name.schema();
        return new QualifiedName(schema == null ? null : drawn.stored(schema), drawn.stored(name.name()));
    }
}
