package dev.crowfoot.mapping;

import dev.crowfoot.design.Design;
import dev.crowfoot.schema.QualifiedName;
import dev.crowfoot.schema.Schema;
import dev.crowfoot.schema.Table;
import dev.crowfoot.target.Target;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * From a schema to a drawing that asks for exactly that schema: what {@link Derivation} makes of it is the schema again, ids aside.
 * Foreign keys to tables that are not in the schema cannot be drawn and are left out.
 */
public final class Lift {

    private Lift() {}

    /**
     * A drawing.
     *
     * @param readings what was read into the schema, and what could have been and was not wanted
     */
    public record Lifted(Design design, List<Reading> readings) {

        /** Copies the list. */
        public Lifted {
            readings = List.copyOf(readings);
        }
    }

    /** The drawing. */
    public static Design lift(Schema schema, Target target, LiftOptions options) {
        return read(schema, target, options).design();
    }

    /** The drawing with what was read into the schema. */
    public static Lifted read(Schema schema, Target target, LiftOptions options) {
        Set<QualifiedName> literal = new HashSet<>();
        Set<QualifiedName> named = new HashSet<>();
        while (true) {
            Lifting lifting = new Lifting(schema, target, options, literal, named);
            Design design = lifting.design();
            Set<QualifiedName> different = different(schema, Derivation.derive(design, target).schema());
            boolean more = named.addAll(different) || literal.addAll(different);
            if (!more) {
                return new Lifted(design, lifting.readings());
            }
        }
    }

    /** The tables that did not come back as they were: they are drawn again with less interpretation, first of names, then of all. */
    private static Set<QualifiedName> different(Schema before, Schema after) {
        Map<QualifiedName, Table> made = new HashMap<>();
        after.tables().forEach(t -> made.put(t.name(), Anonymous.of(t)));
        Set<QualifiedName> different = new HashSet<>();
        for (Table table : before.tables()) {
            if (!Anonymous.of(table).equals(made.get(table.name()))) {
                different.add(table.name());
            }
        }
        return different;
    }
}
