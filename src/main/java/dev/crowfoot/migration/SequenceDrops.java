package dev.crowfoot.migration;

import dev.crowfoot.migration.hazard.HazardCode;
import dev.crowfoot.schema.Column;
import dev.crowfoot.schema.Sequence;
import dev.crowfoot.schema.Table;
import dev.crowfoot.schema.diff.SchemaChange;
import dev.crowfoot.schema.diff.SqlText;
import java.util.List;

/** Drops sequences. One whose name is wanted goes at once, and takes the defaults that use it along. */
final class SequenceDrops {

    private SequenceDrops() {}

    /** Whether another sequence shall have the name. */
    static boolean isWanted(Situation situation, Sequence sequence) {
        return situation.after.sequences().stream().anyMatch(s -> s.name().equals(sequence.name()));
    }

    static void dropWanted(Situation situation) {
        for (SchemaChange change : situation.changes) {
            if (change instanceof SchemaChange.SequenceDropped(Sequence sequence) && isWanted(situation, sequence)) {
                dropDefaults(situation, sequence);
                drop(situation, sequence);
            }
        }
    }

    private static void dropDefaults(Situation situation, Sequence sequence) {
        for (Table table : situation.tables()) {
            for (Column column : table.columns()) {
                if (SqlText.usesSequence(column.defaultExpression(), sequence.name())) {
                    Column without = column.withDefaultExpression(null);
                    situation.step("drop default of column " + table.name() + "." + column.name(), new Subject(table.id(), column.id()),
                            situation.dialect.columns().defaultValue(table.name(), without),
                            situation.dialect.columns().defaultValue(table.name(), column));
                    situation.putColumn(table.id(), without);
                }
            }
        }
    }

    static void drop(Situation situation, Sequence sequence) {
        situation.step("drop sequence " + sequence.name(), Subject.of(sequence.id()),
                situation.dialect.sequences().drop(sequence.name()), situation.dialect.sequences().create(sequence),
                List.of(HazardCode.DROPS_SEQUENCE.of("drops sequence " + sequence.name() + "; the way back starts it anew")));
    }
}
