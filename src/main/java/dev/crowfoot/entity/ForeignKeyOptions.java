package dev.crowfoot.entity;

import dev.crowfoot.design.Deferrability;
import dev.crowfoot.design.ForeignKeySpec;
import dev.crowfoot.design.ReferentialAction;
import java.util.Locale;
import java.util.stream.Stream;

/** What {@code @ForeignKey} says as SQL behind the columns, in the order in which PostgreSQL's grammar has it. */
final class ForeignKeyOptions {

    private ForeignKeyOptions() {}

    /** Those of a reference: what happens on delete is said by {@code @OnDelete}, which stands before them. */
    static String ofReference(ForeignKeySpec spec) {
        return join(onUpdate(spec), deferrability(spec.deferrability()));
    }

    /** Those of a join table, of which no annotation says what happens on delete. */
    static String inJoinTable(ForeignKeySpec spec) {
        return join(spec.onDelete() == ReferentialAction.NO_ACTION ? "" : "on delete " + words(spec.onDelete()), onUpdate(spec),
                deferrability(spec.deferrability()));
    }

    private static String onUpdate(ForeignKeySpec spec) {
        return spec.onUpdate() == ReferentialAction.NO_ACTION ? "" : "on update " + words(spec.onUpdate());
    }

    private static String words(ReferentialAction action) {
        return action.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }

    /** When a constraint is checked, as SQL says it; empty for at once. */
    static String deferrability(Deferrability deferrability) {
        return switch (deferrability) {
            case NOT_DEFERRABLE -> "";
            case INITIALLY_IMMEDIATE -> "deferrable initially immediate";
            case INITIALLY_DEFERRED -> "deferrable initially deferred";
        };
    }

    private static String join(String... parts) {
        return String.join(" ", Stream.of(parts).filter(part -> !part.isEmpty()).toList());
    }
}
