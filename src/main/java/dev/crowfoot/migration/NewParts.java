package dev.crowfoot.migration;

import dev.crowfoot.migration.hazard.HazardCode;
import dev.crowfoot.schema.Check;
import dev.crowfoot.schema.ForeignKey;
import dev.crowfoot.schema.Index;
import dev.crowfoot.schema.PrimaryKey;
import dev.crowfoot.schema.Table;
import dev.crowfoot.schema.TablePart;
import dev.crowfoot.schema.Unique;
import dev.crowfoot.schema.diff.SchemaChange;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;

/** Adds keys, checks and indexes, new ones and those that were taken off, and last of all foreign keys; sets comments on those that stayed. */
final class NewParts {

    private record Missing(Table table, TablePart part) {}

    private final Situation situation;
    private final Obstacles obstacles;
    private final NewTables tables;

    NewParts(Situation situation, Obstacles obstacles, NewTables tables) {
        this.situation = situation;
        this.obstacles = obstacles;
        this.tables = tables;
    }

    void run() {
        List<Missing> missing = new ArrayList<>();
        for (Table table : situation.tables()) {
            Table wanted = situation.wanted(table.id());
            if (wanted != null && !wanted.equals(table)) {
                for (TablePart part : wanted.parts()) {
                    Situation.part(table, part.id()).ifPresentOrElse(now -> comment(table, now, part),
                            () -> missing.add(new Missing(wanted, part)));
                }
            }
        }
        missing.sort(Comparator.comparing(Missing::part, Parts.ORDER));
        missing.stream().filter(m -> !tables.isWaiting(m.part())).forEach(m -> add(m.table(), m.part()));
    }

    private void add(Table table, TablePart part) {
        boolean cutOff = situation.earlier(table.id()) == null;
        boolean sameAsBefore = obstacles.off.has(table.id(), part.id()) && situation.changes.stream()
                .noneMatch(c -> c instanceof SchemaChange.PartChanged p && p.after().equals(part));
        situation.step("add " + Parts.text(part) + " to " + table.name(), Parts.subject(table, part),
                situation.dialect.parts().add(table.name(), part), situation.dialect.parts().drop(table.name(), part),
                cutOff ? List.of() : hazards(table, part, sameAsBefore));
        situation.putPart(table.id(), part);
    }

    private static List<Hazard> hazards(Table table, TablePart part, boolean sameAsBefore) {
        String text = Parts.text(part);
        String where = " of " + table.name();
        Hazard index = HazardCode.BUILDS_INDEX.of("writers to " + table.name() + " wait while the index of " + text + " is built");
        Hazard checks = HazardCode.CHECKS_ALL_ROWS.of("reads all of " + table.name() + " for " + text + " while it is locked");
        Hazard twice = HazardCode.DUPLICATES_IN_THE_WAY.of("fails if two rows are the same in " + text + where);
        List<Hazard> all = switch (part) {
            case PrimaryKey p -> List.of(twice, index);
            case Unique u -> List.of(twice, index);
            case Index i -> i.unique() ? List.of(twice, index) : List.of(index);
            case Check c -> List.of(HazardCode.ROWS_AGAINST_CHECK.of("fails if a row is against " + text + where), checks);
            case ForeignKey f -> List.of(HazardCode.ROWS_WITHOUT_COUNTERPART.of("fails if a row of " + table.name()
                    + " refers to one that " + f.references() + " does not have (" + text + ")"), checks);
        };
        return sameAsBefore ? all.stream().filter(h -> h.code().startsWith("LOCK")).toList() : all;
    }

    private void comment(Table table, TablePart now, TablePart wanted) {
        if (!Objects.equals(now.comment(), wanted.comment())) {
            situation.step("comment on " + Parts.text(now), Parts.subject(table, now),
                    List.of(situation.dialect.parts().comment(table.name(), now, wanted.comment())),
                    List.of(situation.dialect.parts().comment(table.name(), now, now.comment())));
        }
        situation.putPart(table.id(), wanted);
    }
}
