package dev.crowfoot.migration.dialect.postgresql;

import dev.crowfoot.migration.Statement;
import dev.crowfoot.migration.dialect.Names;
import dev.crowfoot.migration.dialect.SequenceStatements;
import dev.crowfoot.schema.QualifiedName;
import dev.crowfoot.schema.Sequence;
import dev.crowfoot.target.Identifiers;
import dev.crowfoot.target.Target;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** PostgreSQL's statements on sequences (manual, {@code ALTER SEQUENCE}). */
record PostgresqlSequences() implements SequenceStatements {

    @Override
    public List<Statement> owner(QualifiedName sequence, Sequence.@Nullable Owner owner) {
        return List.of(new Statement.Sql("ALTER SEQUENCE " + Names.sql(sequence) + " OWNED BY "
                + (owner == null ? "NONE" : Names.sql(owner.table()) + "." + Identifiers.sql(owner.column()))));
    }

    @Override
    public boolean renamesByCopy() {
        return false;
    }

    @Override
    public List<Statement> rename(Sequence sequence, QualifiedName name, List<Statement> uses) {
        List<Statement> statements = new ArrayList<>();
        if (!sequence.name().name().equals(name.name())) {
            statements.add(new Statement.RenameSequence(sequence.name(), name.name()));
        }
        if (!Objects.equals(sequence.name().schema(), name.schema())) {
            statements.add(new Statement.Sql("ALTER SEQUENCE " + Names.sql(sequence.name().withName(name.name())) + " SET SCHEMA "
                    + Names.schema(name.schema(), Target.POSTGRESQL)));
        }
        return statements;
    }

    @Override
    public String defaultCache() {
        return "CACHE 1";
    }
}
