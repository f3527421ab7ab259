package dev.crowfoot.migration.dialect.postgresql;

import dev.crowfoot.migration.Statement;
import dev.crowfoot.migration.dialect.Names;
import dev.crowfoot.migration.dialect.PartStatements;
import dev.crowfoot.schema.Index;
import dev.crowfoot.schema.QualifiedName;
import dev.crowfoot.schema.TablePart;
import dev.crowfoot.target.Identifiers;
import org.jspecify.annotations.Nullable;

/** PostgreSQL's statements on keys, constraints and indexes (manual, {@code CREATE INDEX}, {@code COMMENT}). */
record PostgresqlParts() implements PartStatements {

    @Override
    public Statement createIndex(QualifiedName table, Index index) {
        StringBuilder sql = new StringBuilder("CREATE ").append(index.unique() ? "UNIQUE INDEX " : "INDEX ")
                .append(Identifiers.sql(index.name())).append(" ON ").append(Names.sql(table));
        if (index.method() != null) {
            sql.append(" USING ").append(Identifiers.sql(index.method()));
        }
        sql.append(" (").append(PartStatements.indexParts(index)).append(')');
        if (!index.include().isEmpty()) {
            sql.append(" INCLUDE (").append(Names.list(index.include())).append(')');
        }
        if (index.nullsNotDistinct()) {
            sql.append(" NULLS NOT DISTINCT");
        }
        if (index.predicate() != null) {
            sql.append(" WHERE ").append(index.predicate());
        }
        return new Statement.Sql(sql.toString());
    }

    @Override
    public Statement comment(QualifiedName table, TablePart part, @Nullable String comment) {
        String what = part instanceof Index ? "INDEX " + Names.beside(table, part.name())
                : "CONSTRAINT " + Identifiers.sql(part.name()) + " ON " + Names.sql(table);
        return new Statement.Sql("COMMENT ON " + what + " IS " + Names.literal(comment));
    }
}
