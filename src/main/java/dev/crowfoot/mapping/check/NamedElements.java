package dev.crowfoot.mapping.check;

import dev.crowfoot.design.check.Place;
import dev.crowfoot.schema.ForeignKey;
import dev.crowfoot.schema.QualifiedName;
import dev.crowfoot.schema.Table;
import java.util.Set;
import java.util.function.BiConsumer;

/** Goes through all names that a schema has. */
final class NamedElements {

    /** SQL objects of other kinds are called after what they stand on too, or by more than a name: a constraint with its table, a function with its arguments. */
    private static final Set<String> NAMED_ALONE = Set.of("view", "materialized view", "table", "domain", "type");

    private NamedElements() {}

    /** Hands over each name. */
    static void all(Drawn drawn, BiConsumer<String, Place> each) {
        objects(drawn, each);
        columns(drawn, each);
        constraints(drawn, each);
    }

    /** Hands over each name of tables, sequences, types and SQL objects, and of the schemas that they are in. */
    static void objects(Drawn drawn, BiConsumer<String, Place> each) {
        drawn.schema().tables().forEach(t -> object(t.name(), drawn.place(t.id()), each));
        drawn.schema().sequences().forEach(s -> object(s.name(), drawn.place(s.id()), each));
        drawn.schema().enumTypes().forEach(e -> object(e.name(), drawn.place(e.id()), each));
        drawn.schema().sqlObjects().stream().filter(o -> NAMED_ALONE.contains(o.kind()))
                .forEach(o -> object(o.name(), drawn.place(o.id()), each));
    }

    private static void object(QualifiedName name, Place place, BiConsumer<String, Place> each) {
        each.accept(name.name(), place);
        if (name.schema() != null) {
            each.accept(name.schema(), place);
        }
    }

    /** Hands over each name of a column. */
    static void columns(Drawn drawn, BiConsumer<String, Place> each) {
        for (Table table : drawn.schema().tables()) {
            table.columns().forEach(c -> each.accept(c.name(), drawn.place(table, c.id())));
        }
    }

    /** Hands over each name of a constraint or an index. */
    private static void constraints(Drawn drawn, BiConsumer<String, Place> each) {
        for (Table table : drawn.schema().tables()) {
            if (table.primaryKey() != null) {
                each.accept(table.primaryKey().name(), drawn.place(table.id()));
            }
            table.uniques().forEach(u -> each.accept(u.name(), drawn.place(table, u.id())));
            table.checks().forEach(c -> each.accept(c.name(), drawn.place(table, c.id())));
            for (ForeignKey foreignKey : table.foreignKeys()) {
                each.accept(foreignKey.name(), drawn.place(table, foreignKey.id()));
            }
            table.indexes().forEach(i -> each.accept(i.name(), drawn.place(table, i.id())));
        }
    }
}
