package dev.crowfoot.mapping;

import dev.crowfoot.design.CheckConstraint;
import dev.crowfoot.design.Entity;
import dev.crowfoot.design.ForeignKeySpec;
import dev.crowfoot.design.UniqueConstraint;
import dev.crowfoot.design.id.Id;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Notes what keys and constraints say that other targets leave out. */
record OnlyPostgresql(TargetSide side, Notes notes) {

    void note(EntityTable table) {
        if (side.isPostgresql()) {
            return;
        }
        Entity entity = table.lineage().self();
        note(entity, entity.id(), entity.name(), entity.partitionBy() != null, "H2 has no partitioned tables; it is a plain one");
        note(entity, entity.id(), "primary key", !entity.key().include().isEmpty(), "H2's keys carry no other columns; they are left out");
        for (UniqueConstraint unique : entity.uniques()) {
            note(entity, unique.id(), unique.name(), !unique.include().isEmpty(), "H2's keys carry no other columns; they are left out");
        }
        for (CheckConstraint check : entity.checks()) {
            note(entity, check.id(), check.name(), !check.inherited(), "H2 has no tables that inherit, so NO INHERIT is left out");
            note(entity, check.id(), check.name(), !check.validated(), "H2 checks all rows, NOT VALID is left out");
        }
        for (EntityTable.ForeignKeyOf foreignKey : table.foreignKeys()) {
            ForeignKeyDerivation.spec(foreignKey).ifPresent(spec -> note(entity, foreignKey, spec));
        }
    }

    private void note(Entity entity, EntityTable.ForeignKeyOf foreignKey, ForeignKeySpec spec) {
        Id id = foreignKey.relationship().id();
        String name = foreignKey.relationship().name();
        note(entity, id, name, !spec.setOnDelete().isEmpty(), "H2 sets all columns of a foreign key on delete");
        note(entity, id, name, spec.matchFull(), "H2 has no MATCH FULL; a foreign key that is partly null refers to nothing");
        note(entity, id, name, !spec.validated(), "H2 checks all rows, NOT VALID is left out");
    }

    private void note(Entity entity, Id id, @Nullable String name, boolean lost, String text) {
        if (lost) {
            notes.add(entity, id, Objects.requireNonNullElse(name, "constraint"), text);
        }
    }
}
