package dev.crowfoot.migration.dialect.h2;

import dev.crowfoot.migration.Statement;
import dev.crowfoot.migration.dialect.Names;
import dev.crowfoot.migration.dialect.SequenceStatements;
import dev.crowfoot.schema.QualifiedName;
import dev.crowfoot.schema.Sequence;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** H2's statements on sequences. It cannot rename one: the new one goes on where the old one was, and the old one is dropped. */
record H2Sequences() implements SequenceStatements {

    @Override
    public List<Statement> owner(QualifiedName sequence, Sequence.@Nullable Owner owner) {
        return List.of();
    }

    @Override
    public boolean renamesByCopy() {
        return true;
    }

    @Override
    public List<Statement> rename(Sequence sequence, QualifiedName name, List<Statement> uses) {
        Sequence renamed = sequence.withName(name);
        List<Statement> statements = new ArrayList<>(create(renamed));
        statements.add(new Statement.Sql("ALTER SEQUENCE " + Names.sql(name) + " RESTART WITH NEXT VALUE FOR "
                + Names.sql(sequence.name())));
        statements.addAll(uses);
        statements.addAll(drop(sequence.name()));
        return statements;
    }

    @Override
    public String defaultCache() {
        return "CACHE 32";
    }
}
