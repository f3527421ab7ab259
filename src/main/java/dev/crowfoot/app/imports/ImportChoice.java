package dev.crowfoot.app.imports;

import dev.crowfoot.mapping.LiftOptions;
import dev.crowfoot.mapping.suggestion.Suggestion;
import dev.crowfoot.target.Target;
import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * What a person wants of a database.
 *
 * @param name what people call the project
 * @param javaPackage the package of the generated classes, or null for one that is made from the name
 * @param targets the databases that the project is for; empty for the one that is imported alone. That one is always the main one
 * @param schemas as the database holds their names; empty for all that are not the database's own
 * @param lift how it is drawn
 * @param taken whether a suggestion is taken
 */
public record ImportChoice(String name, @Nullable String javaPackage, List<Target> targets, List<String> schemas, TableChoice tables,
        LiftOptions lift, Predicate<Suggestion> taken) {

    /** Copies the lists. */
    public ImportChoice {
        targets = List.copyOf(targets);
        schemas = List.copyOf(schemas);
    }

    /** All of a database, drawn in the usual way, with no suggestion taken. */
    public static ImportChoice all(String name) {
        return new ImportChoice(name, null, List.of(), List.of(), TableChoice.ALL, LiftOptions.DEFAULT, _ -> false);
    }

    /** The same with other tables. */
    public ImportChoice withTables(TableChoice other) {
        return new ImportChoice(name, javaPackage, targets, schemas, other, lift, taken);
    }

    /** The same with other schemas. */
    public ImportChoice withSchemas(List<String> other) {
        return new ImportChoice(name, javaPackage, targets, other, tables, lift, taken);
    }

    /** The same drawn in another way. */
    public ImportChoice withLift(LiftOptions other) {
        return new ImportChoice(name, javaPackage, targets, schemas, tables, other, taken);
    }

    /** The same with other suggestions taken. */
    public ImportChoice withTaken(Predicate<Suggestion> other) {
        return new ImportChoice(name, javaPackage, targets, schemas, tables, lift, other);
    }
}
