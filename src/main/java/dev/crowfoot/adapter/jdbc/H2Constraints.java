package dev.crowfoot.adapter.jdbc;

import dev.crowfoot.schema.Check;
import dev.crowfoot.schema.Deferrability;
import dev.crowfoot.schema.ElementId;
import dev.crowfoot.schema.ForeignKey;
import dev.crowfoot.schema.PrimaryKey;
import dev.crowfoot.schema.QualifiedName;
import dev.crowfoot.schema.Unique;
import dev.crowfoot.target.Identifiers;
import java.sql.SQLException;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads the constraints of H2's tables. */
final class H2Constraints {

    private final H2Reading reading;
    private final Names names;

    H2Constraints(H2Reading reading) {
        this.reading = reading;
        this.names = reading.names();
    }

    void read() throws SQLException {
        H2Keys keys = new H2Keys(reading.connection(), reading.schemas());
        reading.list(H2Queries.CONSTRAINTS, row -> {
            TableParts table = reading.tables.get(reading.name(row, "table"));
            if (table != null) {
                constraint(table, row, keys);
            }
            return true;
        });
    }

    private void constraint(TableParts table, Query.Row row, H2Keys keys) throws SQLException {
        String name = names.name(row.text("constraint_name"));
        String comment = H2Reading.comment(row);
        switch (row.text("constraint_type")) {
            case "PRIMARY KEY" ->
                table.primaryKey = new PrimaryKey(ElementId.named("pk", name), name, names.names(keys.unique(row)),
                        Deferrability.NOT_DEFERRABLE, comment);
            case "UNIQUE" -> unique(table, row, keys, name, comment);
            case "CHECK" -> table.checks.add(new Check(ElementId.named("check", name), name,
                    Expressions.withoutParentheses(row.text("check_clause")), comment));
            case "FOREIGN KEY" -> foreignKey(table, row, keys, name, comment);
            default -> reading.note(table, row.text("constraint_type"), name, "Crowfoot does not know this kind of constraint");
        }
        if (!row.text("enforced").equals("YES")) {
            reading.note(table, "constraint that is switched off", name, "read as one that holds");
        }
    }

    /** One that takes two nulls for different even beside equal values is what no drawn one can say. */
    private void unique(TableParts table, Query.Row row, H2Keys keys, String name, @Nullable String comment) throws SQLException {
        var columns = names.names(keys.unique(row));
        String nulls = row.optional("nulls_distinct");
        if ("ALL".equals(nulls)) {
            String alter = "ALTER TABLE " + dev.crowfoot.migration.dialect.Names.sql(table.name);
            String constraint = " CONSTRAINT " + Identifiers.sql(name);
            QualifiedName qualified = table.name.withName(name);
            ElementId id = reading.keep("constraint", qualified,
                    alter + " ADD" + constraint + " UNIQUE NULLS ALL DISTINCT (" + dev.crowfoot.migration.dialect.Names.list(columns) + ")",
                    alter + " DROP" + constraint, Set.of(H2Reading.tableId(table.name)), null).id();
            reading.keepComment("CONSTRAINT " + dev.crowfoot.migration.dialect.Names.sql(qualified), qualified, comment, Set.of(id));
        } else {
            table.uniques.add(new Unique(ElementId.named("unique", name), name, columns, Deferrability.NOT_DEFERRABLE, "NO".equals(nulls),
                    comment));
        }
    }

    private void foreignKey(TableParts table, Query.Row row, H2Keys keys, String name, @Nullable String comment) throws SQLException {
        table.foreignKeys.add(new ForeignKey(ElementId.named("fk", name), name, names.names(keys.foreign(row)),
                names.qualified(row.text("to_schema"), row.text("to_table")), names.names(keys.referenced(row)), action(table, name, row.text("delete_rule")),
                action(table, name, row.text("update_rule")), Deferrability.NOT_DEFERRABLE, comment));
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
