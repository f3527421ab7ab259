package dev.crowfoot.migration.dialect.h2;

import dev.crowfoot.migration.Statement;
import dev.crowfoot.migration.dialect.EnumStatements;
import dev.crowfoot.schema.EnumType;
import dev.crowfoot.schema.QualifiedName;
import dev.crowfoot.schema.diff.LabelRename;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** H2 has no enum types of their own: its labels stand in the column's type, so that a schema for H2 that has an enum type is a mistake. */
record H2Enums() implements EnumStatements {

    @Override
    public List<Statement> create(EnumType type) {
        throw none(type.name());
    }

    @Override
    public List<Statement> drop(QualifiedName type) {
        throw none(type);
    }

    @Override
    public List<Statement> rename(QualifiedName type, String name) {
        throw none(type);
    }

    @Override
    public List<Statement> move(QualifiedName type, @Nullable String schema) {
        throw none(type);
    }

    @Override
    public List<Statement> comment(QualifiedName type, @Nullable String comment) {
        throw none(type);
    }

    @Override
    public List<Statement> addLabel(QualifiedName type, String label, @Nullable String previous, @Nullable String next) {
        throw none(type);
    }

    @Override
    public List<Statement> renameLabel(QualifiedName type, LabelRename rename) {
        throw none(type);
    }

    @Override
    public List<Statement> replace(EnumType from, EnumType to, List<Use> uses) {
        throw none(from.name());
    }

    private static IllegalArgumentException none(QualifiedName type) {
        return new IllegalArgumentException("a schema for H2 has no enum types, but this one has " + type);
    }
}
