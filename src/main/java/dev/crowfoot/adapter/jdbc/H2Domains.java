package dev.crowfoot.adapter.jdbc;

import dev.crowfoot.migration.dialect.Names;
import dev.crowfoot.migration.dialect.h2.H2Dialect;
import dev.crowfoot.schema.ElementId;
import dev.crowfoot.schema.QualifiedName;
import dev.crowfoot.schema.SqlObject;
import dev.crowfoot.schema.SqlType;
import dev.crowfoot.target.Identifiers;
import java.sql.SQLException;
import java.util.Set;

/** Reads H2's domains and their checks. A check is an object of its own: only so it has a name. */
final class H2Domains {

    private final H2Reading reading;
    private final H2Types types;

    H2Domains(H2Reading reading, H2Types types) {
        this.reading = reading;
        this.types = types;
    }

    void read() throws SQLException {
        reading.list(H2Queries.DOMAINS, this::domain);
        reading.list(H2Queries.DOMAIN_CHECKS, this::check);
    }

    private SqlObject domain(Query.Row row) throws SQLException {
        QualifiedName name = reading.name(row, "domain");
        SqlType type = types.ofDomain(row);
        String byDefault = row.optional("domain_default");
        String onUpdate = row.optional("domain_on_update");
        String create = "CREATE DOMAIN " + Names.sql(name) + " AS " + new H2Dialect().types().sql(type)
                + (byDefault == null ? "" : " DEFAULT " + byDefault) + (onUpdate == null ? "" : " ON UPDATE " + onUpdate);
        Set<ElementId> parent =
                type.userDefined() ? Set.of(ElementId.named("domain", type.qualifiedName().toString())) : Set.of();
        return reading.keep("domain", name, create, "DROP DOMAIN " + Names.sql(name), parent, H2Reading.comment(row));
    }

    private SqlObject check(Query.Row row) throws SQLException {
        QualifiedName domain = reading.name(row, "domain");
        QualifiedName name = reading.name(row, "constraint");
        String alter = "ALTER DOMAIN " + Names.sql(domain);
        String constraint = " CONSTRAINT " + Identifiers.sql(name.name());
        SqlObject check = reading.keep("constraint", name,
                alter + " ADD" + constraint + " CHECK (" + condition(row) + ")",
                alter + " DROP" + constraint, Set.of(ElementId.named("domain", domain.toString())), null);
        reading.keepComment("CONSTRAINT " + Names.sql(name), name, H2Reading.comment(row), Set.of(check.id()));
        return check;
    }

    private String condition(Query.Row row) throws SQLException {
        return Expressions.withoutParentheses(reading.check(H2Constraint.Key.of(row, "constraint")));
    }
}
