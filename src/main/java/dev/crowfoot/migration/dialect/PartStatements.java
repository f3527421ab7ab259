package dev.crowfoot.migration.dialect;

import dev.crowfoot.migration.Statement;
import dev.crowfoot.migration.dialect.Names;
import dev.crowfoot.schema.Check;
import dev.crowfoot.schema.Deferrability;
import dev.crowfoot.schema.ForeignKey;
import dev.crowfoot.schema.Index;
import dev.crowfoot.schema.PrimaryKey;
import dev.crowfoot.schema.QualifiedName;
import dev.crowfoot.schema.TablePart;
import dev.crowfoot.schema.Unique;
import dev.crowfoot.target.Identifiers;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Statements on keys, constraints and indexes. */
public interface PartStatements {

    /** Makes an index that the standard change does not say. */
    Statement createIndex(QualifiedName table, Index index);

    /** Sets the comment, or takes it away. */
    Statement comment(QualifiedName table, TablePart part, @Nullable String comment);

    /** Adds it, with its comment. */
    default List<Statement> add(QualifiedName table, TablePart part) {
        List<Statement> statements = new ArrayList<>();
        statements.add(switch (part) {
            case PrimaryKey p -> isStandard(p) ? new Statement.AddPrimaryKey(table, p) : constraint(table, p.name(), definition(p));
            case Unique u -> isStandard(u) ? new Statement.AddUnique(table, u) : constraint(table, u.name(), definition(u));
            case Check c -> constraint(table, c.name(), "CHECK (" + c.expression() + ")" + (c.inherited() ? "" : " NO INHERIT")
                    + (c.validated() ? "" : " NOT VALID"));
            case ForeignKey f -> f.isStandard() ? new Statement.AddForeignKey(table, f) : constraint(table, f.name(), definition(f));
            case Index i -> isStandard(i) ? new Statement.CreateIndex(table, i) : createIndex(table, i);
        });
        if (part.comment() != null) {
            statements.add(comment(table, part, part.comment()));
        }
        return statements;
    }

    /** Takes it away. */
    default List<Statement> drop(QualifiedName table, TablePart part) {
        return List.of(switch (part) {
            case PrimaryKey p -> new Statement.DropPrimaryKey(table, p.name());
            case Unique u -> new Statement.DropUnique(table, u.name());
            case Check c -> new Statement.Sql("ALTER TABLE " + Names.sql(table) + " DROP CONSTRAINT " + Identifiers.sql(c.name()));
            case ForeignKey f -> new Statement.DropForeignKey(table, f.name());
            case Index i -> new Statement.DropIndex(table, i.name());
        });
    }

    /** Another name. */
    default List<Statement> rename(QualifiedName table, TablePart part, String name) {
        String sql = part instanceof Index ? "ALTER INDEX " + Names.beside(table, part.name()) + " RENAME TO "
                : "ALTER TABLE " + Names.sql(table) + " RENAME CONSTRAINT " + Identifiers.sql(part.name()) + " TO ";
        return List.of(new Statement.Sql(sql + Identifiers.sql(name)));
    }

    private static Statement constraint(QualifiedName table, String name, String definition) {
        return new Statement.Sql("ALTER TABLE " + Names.sql(table) + " ADD CONSTRAINT " + Identifiers.sql(name) + " " + definition);
    }

    /** Whether the standard changes say all of a primary key. */
    static boolean isStandard(PrimaryKey key) {
        return key.deferrability() == Deferrability.NOT_DEFERRABLE && key.include().isEmpty();
    }

    /** A primary key as it stands behind its name in SQL. */
    static String definition(PrimaryKey key) {
        return "PRIMARY KEY (" + Names.list(key.columns()) + ")" + including(key.include()) + deferrable(key.deferrability());
    }

    private static boolean isStandard(Unique unique) {
        return !unique.nullsNotDistinct() && unique.include().isEmpty();
    }

    private static String definition(Unique unique) {
        return "UNIQUE " + (unique.nullsNotDistinct() ? "NULLS NOT DISTINCT " : "") + "(" + Names.list(unique.columns()) + ")"
                + including(unique.include()) + deferrable(unique.deferrability());
    }

    private static String including(List<String> columns) {
        return columns.isEmpty() ? "" : " INCLUDE (" + Names.list(columns) + ")";
    }

    private static String definition(ForeignKey key) {
        String columns = key.setOnDelete().isEmpty() ? "" : " (" + Names.list(key.setOnDelete()) + ")";
        return "FOREIGN KEY (" + Names.list(key.columns()) + ") REFERENCES " + Names.sql(key.references()) + " ("
                + Names.list(key.referencedColumns()) + ")" + (key.matchFull() ? " MATCH FULL" : "")
                + (key.onUpdate() == ForeignKey.Action.NO_ACTION ? "" : " ON UPDATE " + action(key.onUpdate()))
                + (key.onDelete() == ForeignKey.Action.NO_ACTION ? "" : " ON DELETE " + action(key.onDelete()) + columns)
                + deferrable(key.deferrability()) + (key.validated() ? "" : " NOT VALID");
    }

    private static String action(ForeignKey.Action action) {
        return action.name().replace('_', ' ');
    }

    /** What stands behind a constraint that may be checked later. */
    static String deferrable(Deferrability deferrability) {
        return switch (deferrability) {
            case NOT_DEFERRABLE -> "";
            case INITIALLY_IMMEDIATE -> " DEFERRABLE";
            case INITIALLY_DEFERRED -> " DEFERRABLE INITIALLY DEFERRED";
        };
    }

    /** Whether {@code createIndex} says all of it. */
    private static boolean isStandard(Index index) {
        boolean plainParts = index.parts().stream().allMatch(p -> p.column() != null && p.nulls() == Index.Nulls.DEFAULT
                && p.operatorClass() == null && p.collation() == null);
        return plainParts && index.method() == null && index.predicate() == null && index.include().isEmpty()
                && !index.nullsNotDistinct();
    }

    /** The parts of an index in their order, as {@code CREATE INDEX} has them. */
    static String indexParts(Index index) {
        List<String> parts = new ArrayList<>();
        for (Index.Part part : index.parts()) {
            String column = part.column();
            StringBuilder text = new StringBuilder(column != null ? Identifiers.sql(column) : "(" + part.expression() + ")");
            if (part.collation() != null) {
                text.append(" COLLATE ").append(Identifiers.collation(part.collation()));
            }
            if (part.operatorClass() != null) {
                text.append(' ').append(part.operatorClass());
            }
            text.append(part.descending() ? " DESC" : "").append(switch (part.nulls()) {
                case DEFAULT -> "";
                case FIRST -> " NULLS FIRST";
                case LAST -> " NULLS LAST";
            });
            parts.add(text.toString());
        }
        return String.join(", ", parts);
    }
}
