package dev.crowfoot.adapter.jdbc;

import dev.crowfoot.schema.QualifiedName;
import dev.crowfoot.target.Folding;
import dev.crowfoot.target.Identifiers;
import dev.crowfoot.target.Target;
import java.util.List;

/**
 * From names as a catalogue holds them to the common form.
 *
 * @param defaultSchema the schema whose name is left out
 */
record Names(Target target, Folding folding, String defaultSchema) {

    /** Of a database that folds names as its kind does. */
    Names(Target target, String defaultSchema) {
        this(target, Folding.usual(target), defaultSchema);
    }

    String name(String stored) {
        return Identifiers.fromStored(stored, target, folding);
    }

    List<String> names(List<String> stored) {
        return stored.stream().map(this::name).toList();
    }

    QualifiedName qualified(String schema, String stored) {
        return new QualifiedName(schema.equals(defaultSchema) ? null : name(schema), name(stored));
    }
}
