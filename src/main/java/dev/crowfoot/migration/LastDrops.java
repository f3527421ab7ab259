package dev.crowfoot.migration;

import dev.crowfoot.migration.hazard.HazardCode;
import dev.crowfoot.schema.EnumType;
import dev.crowfoot.schema.Namespace;
import dev.crowfoot.schema.QualifiedName;
import dev.crowfoot.schema.diff.SchemaChange;
import dev.crowfoot.target.Identifiers;
import java.util.List;

/** Drops sequences, enum types and schemas when nothing uses them any more. */
final class LastDrops {

    private final Situation situation;

    LastDrops(Situation situation) {
        this.situation = situation;
    }

    void run() {
        situation.changes(SchemaChange.EnumTypeDropped.class).forEach(c -> drop(c.type()));
        situation.changes(SchemaChange.SequenceDropped.class).stream().map(SchemaChange.SequenceDropped::sequence)
                .filter(s -> !SequenceDrops.isWanted(situation, s)).forEach(s -> SequenceDrops.drop(situation, s));
    }

    private void drop(EnumType type) {
        QualifiedName name = situation.enumNames.getOrDefault(type.id(), type.name());
        EnumType named = new EnumType(type.id(), name, type.labels(), type.comment());
        situation.step("drop enum type " + type.name(), Subject.of(type.id()), situation.dialect.enums().drop(name),
                situation.dialect.enums().create(named));
    }

    void dropNamespaces() {
        for (Namespace namespace : situation.before.namespaces()) {
            if (!namespace.isAlwaysThere() && !situation.after.namespaces().contains(namespace)) {
                situation.step("drop schema " + namespace.name(), Subject.of(namespace.id()), dropSchema(namespace),
                        createSchema(namespace),
                        List.of(HazardCode.SCHEMA_NOT_EMPTY.of("fails if schema " + namespace.name() + " holds anything else")));
            }
        }
    }

    static List<Statement> createSchema(Namespace namespace) {
        return List.of(new Statement.Sql("CREATE SCHEMA " + Identifiers.sql(namespace.name())));
    }

    static List<Statement> dropSchema(Namespace namespace) {
        return List.of(new Statement.Sql("DROP SCHEMA " + Identifiers.sql(namespace.name()) + " RESTRICT"));
    }
}
