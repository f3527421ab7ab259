package dev.crowfoot.adapter.jdbc;

import dev.crowfoot.adapter.jdbc.H2Constraint.Reference;
import dev.crowfoot.schema.Check;
import dev.crowfoot.schema.Deferrability;
import dev.crowfoot.schema.ElementId;
import dev.crowfoot.schema.ForeignKey;
import dev.crowfoot.schema.PrimaryKey;
import dev.crowfoot.schema.QualifiedName;
import dev.crowfoot.schema.Unique;
import dev.crowfoot.target.Identifiers;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Reads the constraints of H2's tables. */
final class H2Constraints {

    private final H2Reading reading;
    private final Names names;
    private final Map<H2Constraint.Key, Reference> references = new HashMap<>();
    private final Map<H2Constraint.Key, H2Constraint> constraints = new LinkedHashMap<>();

    H2Constraints(H2Reading reading) {
        this.reading = reading;
        this.names = reading.names();
    }

    void read(List<H2IndexColumn> indexColumns) throws SQLException {
        reading.list(H2Queries.CHECKS, row -> reading.checks.put(H2Constraint.Key.of(row, "constraint"), row.text("check_clause")));
        reading.list(H2Queries.REFERENCES, row -> references.put(H2Constraint.Key.of(row, "constraint"), Reference.of(row)));
        reading.list(H2Queries.CONSTRAINTS, H2Constraint::of).forEach(c -> constraints.put(c.key(), c));
        H2Keys keys = new H2Keys(reading, indexColumns);
        for (H2Constraint constraint : constraints.values()) {
            TableParts table = reading.tables.get(names.qualified(constraint.table().schema(), constraint.table().name()));
            if (table != null) {
                take(table, constraint, keys);
            }
        }
    }

    private void take(TableParts table, H2Constraint constraint, H2Keys keys) throws SQLException {
        String name = names.name(constraint.key().name());
        switch (constraint.type()) {
            case "PRIMARY KEY" -> table.primaryKey = new PrimaryKey(ElementId.named("pk", name), name,
                    names.names(keys.unique(constraint)), Deferrability.NOT_DEFERRABLE, constraint.comment());
            case "UNIQUE" -> unique(table, constraint, names.names(keys.unique(constraint)), name);
            case "CHECK" -> table.checks.add(new Check(ElementId.named("check", name), name,
                    InLists.standard(Expressions.withoutParentheses(reading.check(constraint.key())), names),
                    constraint.comment()));
            case "FOREIGN KEY" -> foreignKey(table, constraint, keys, name);
            default -> reading.note(table, constraint.type(), name, "Crowfoot does not know this kind of constraint");
        }
        if (!constraint.enforced()) {
            reading.note(table, "constraint that is switched off", name, "read as one that holds");
        }
    }

    /** One that takes two nulls for different even beside equal values is what no drawn one can say. */
    private void unique(TableParts table, H2Constraint constraint, List<String> columns, String name) {
        if ("ALL".equals(constraint.nulls())) {
            String alter = "ALTER TABLE " + dev.crowfoot.migration.dialect.Names.sql(table.name);
            String words = " CONSTRAINT " + Identifiers.sql(name);
            QualifiedName qualified = table.name.withName(name);
            ElementId id = reading.keep("constraint", qualified,
                    alter + " ADD" + words + " UNIQUE NULLS ALL DISTINCT (" + dev.crowfoot.migration.dialect.Names.list(columns) + ")",
                    alter + " DROP" + words, Set.of(H2Reading.tableId(table.name)), null).id();
            reading.keepComment("CONSTRAINT " + dev.crowfoot.migration.dialect.Names.sql(qualified), qualified, constraint.comment(),
                    Set.of(id));
        } else {
            table.uniques.add(new Unique(ElementId.named("unique", name), name, columns, Deferrability.NOT_DEFERRABLE,
                    "NO".equals(constraint.nulls()), constraint.comment()));
        }
    }

    private void foreignKey(TableParts table, H2Constraint constraint, H2Keys keys, String name) {
        Reference reference = references.get(constraint.key());
        H2Constraint unique = reference == null ? null : constraints.get(reference.unique());
        if (reference == null || unique == null) {
            reading.note(table, "foreign key", name, "it refers to a table that is not read");
            return;
        }
        table.foreignKeys.add(new ForeignKey(ElementId.named("fk", name), name, names.names(keys.foreign(constraint, unique)),
                names.qualified(unique.table().schema(), unique.table().name()), names.names(keys.referenced(constraint, unique)),
                action(table, name, reference.onDelete()), action(table, name, reference.onUpdate()), Deferrability.NOT_DEFERRABLE,
                constraint.comment()));
    }

    /** H2 treats RESTRICT and NO ACTION alike and says which one was written. */
    private ForeignKey.Action action(TableParts table, String key, String rule) {
        return switch (rule) {
            case "CASCADE" -> ForeignKey.Action.CASCADE;
            case "SET NULL" -> ForeignKey.Action.SET_NULL;
            case "SET DEFAULT" -> ForeignKey.Action.SET_DEFAULT;
            case "RESTRICT" -> ForeignKey.Action.RESTRICT;
            case "NO ACTION" -> ForeignKey.Action.NO_ACTION;
            default -> {
                reading.note(table, "action of a foreign key", key, "Crowfoot does not know " + rule + "; read as NO ACTION");
                yield ForeignKey.Action.NO_ACTION;
            }
        };
    }
}
