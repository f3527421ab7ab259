package dev.crowfoot.schema;

import org.jspecify.annotations.Nullable;

/** A key, constraint or index of a table: what can be added, dropped and renamed apart from the columns. */
public sealed interface TablePart permits PrimaryKey, Unique, Check, ForeignKey, Index {

    /** Its identity in the table. */
    ElementId id();

    /** Its name. */
    String name();

    /** The comment on it, or null. */
    @Nullable
    String comment();

    /** This under another name. */
    default TablePart withName(String other) {
        return switch (this) {
            case PrimaryKey p -> new PrimaryKey(p.id(), other, p.columns(), p.include(), p.deferrability(), p.comment());
            case Unique u -> new Unique(u.id(), other, u.columns(), u.include(), u.deferrability(), u.nullsNotDistinct(), u.comment());
            case Check c -> new Check(c.id(), other, c.expression(), c.inherited(), c.validated(), c.comment());
            case ForeignKey f -> new ForeignKey(f.id(), other, f.columns(), f.references(), f.referencedColumns(), f.onDelete(),
                    f.onUpdate(), f.setOnDelete(), f.matchFull(), f.deferrability(), f.validated(), f.comment());
            case Index i -> new Index(i.id(), other, i.parts(), i.unique(), i.method(), i.predicate(), i.include(), i.nullsNotDistinct(),
                    i.comment());
        };
    }

    /** This under another identity. */
    default TablePart withId(ElementId other) {
        return switch (this) {
            case PrimaryKey p -> new PrimaryKey(other, p.name(), p.columns(), p.include(), p.deferrability(), p.comment());
            case Unique u -> new Unique(other, u.name(), u.columns(), u.include(), u.deferrability(), u.nullsNotDistinct(), u.comment());
            case Check c -> new Check(other, c.name(), c.expression(), c.inherited(), c.validated(), c.comment());
            case ForeignKey f -> new ForeignKey(other, f.name(), f.columns(), f.references(), f.referencedColumns(), f.onDelete(),
                    f.onUpdate(), f.setOnDelete(), f.matchFull(), f.deferrability(), f.validated(), f.comment());
            case Index i -> new Index(other, i.name(), i.parts(), i.unique(), i.method(), i.predicate(), i.include(), i.nullsNotDistinct(),
                    i.comment());
        };
    }
}
