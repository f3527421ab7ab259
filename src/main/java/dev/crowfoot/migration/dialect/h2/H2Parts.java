package dev.crowfoot.migration.dialect.h2;

import dev.crowfoot.migration.Statement;
import dev.crowfoot.migration.dialect.Names;
import dev.crowfoot.migration.dialect.PartStatements;
import dev.crowfoot.schema.ForeignKey;
import dev.crowfoot.schema.Index;
import dev.crowfoot.schema.QualifiedName;
import dev.crowfoot.schema.TablePart;
import dev.crowfoot.target.Identifiers;
import dev.crowfoot.target.Target;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * H2's statements on keys, constraints and indexes. An index has columns with order and place of nulls, and may be a hash or a spatial one; predicates, expressions and carried columns it
 * does not have (H2 manual, {@code CREATE INDEX}), and what a drawing says of them is told by the drawing's problems.
 */
record H2Parts() implements PartStatements {

    /** H2 looks for a referenced table without a schema beside the referring one, not in the default schema. */
    @Override
    public List<Statement> add(QualifiedName table, TablePart part) {
        if (part instanceof ForeignKey f && table.schema() != null && f.references().schema() == null) {
            QualifiedName other = new QualifiedName(Target.H2.defaultSchema().toLowerCase(Locale.ROOT), f.references().name());
            return PartStatements.super.add(table, f.withReferences(other));
        }
        return PartStatements.super.add(table, part);
    }

    @Override
    public Statement createIndex(QualifiedName table, Index index) {
        String unique = index.unique() ? index.nullsNotDistinct() ? "UNIQUE NULLS NOT DISTINCT " : "UNIQUE " : "";
        String method = index.method() == null ? "" : index.method().toUpperCase(Locale.ROOT) + " ";
        return new Statement.Sql("CREATE " + unique + method + "INDEX " + Identifiers.sql(index.name()) + " ON " + Names.sql(table) + " ("
                + PartStatements.indexParts(index) + ")"
                + (index.include().isEmpty() ? "" : " INCLUDE (" + Names.list(index.include()) + ")"));
    }

    @Override
    public Statement comment(QualifiedName table, TablePart part, @Nullable String comment) {
        String kind = part instanceof Index ? "INDEX " : "CONSTRAINT ";
        return new Statement.Sql("COMMENT ON " + kind + Names.beside(table, part.name()) + " IS " + Names.literal(comment));
    }
}
