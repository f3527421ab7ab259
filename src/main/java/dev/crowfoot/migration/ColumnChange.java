package dev.crowfoot.migration;

import dev.crowfoot.migration.dialect.ColumnStatements;
import dev.crowfoot.migration.hazard.Conversions;
import dev.crowfoot.migration.hazard.HazardCode;
import dev.crowfoot.schema.Column;
import dev.crowfoot.schema.Table;
import dev.crowfoot.schema.diff.LabelRename;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** Takes one column, step by step, to what it shall be. */
final class ColumnChange {

    private final Situation situation;
    private final Table table;
    private final ColumnStatements statements;
    private Column now;

    /**
     * The change of a column.
     *
     * @param table under its later name
     */
    ColumnChange(Situation situation, Table table, Column now) {
        this.situation = situation;
        this.table = table;
        this.now = now;
        statements = situation.dialect.columns();
    }

    void become(Column wanted) {
        if (now.generated() != null && wanted.generated() == null) {
            settle();
        }
        if (now.identity() != null && wanted.identity() == null) {
            identity(wanted);
        }
        typeAndValues(wanted);
        if (!ColumnChanges.sameDefault(now, wanted)) {
            defaultValue(wanted);
        }
        if (now.nullable() != wanted.nullable()) {
            nullability(wanted);
        }
        if (!Objects.equals(now.identity(), wanted.identity())) {
            identity(wanted);
        }
        if (!Objects.equals(now.comment(), wanted.comment())) {
            Column after = now.withComment(wanted.comment());
            step("comment on column " + name(), after, statements.comment(table.name(), after), statements.comment(table.name(), now),
                    List.of());
        }
        situation.putColumn(table.id(), wanted);
    }

    private void settle() {
        Column after = now.withGenerated(null);
        List<Statement> down = new ArrayList<>(statements.drop(table.name(), now.name()));
        down.addAll(statements.add(table.name(), now));
        step("compute column " + name() + " no longer", after, statements.settle(table.name(), now), down, List.of());
    }

    private void typeAndValues(Column wanted) {
        boolean retyped = !now.type().equals(wanted.type()) || !Objects.equals(now.collation(), wanted.collation());
        List<LabelRename> renames = renames(wanted);
        if (retyped) {
            retype(wanted, renames);
        } else if (!renames.isEmpty()) {
            renameValues(wanted, renames);
        }
    }

    /** Labels of a type that stays are renamed on the type, and the rows with them. */
    private List<LabelRename> renames(Column wanted) {
        boolean typeStays = now.type().userDefined() && situation.after.enumType(now.type().qualifiedName()).isPresent();
        return ColumnChanges.valueRenames(now, wanted, typeStays);
    }

    private void retype(Column wanted, List<LabelRename> renames) {
        boolean otherKind = !now.type().name().equals(wanted.type().name()) || now.type().dimensions() != wanted.type().dimensions();
        boolean defaultInTheWay = now.defaultExpression() != null && (otherKind || !renames.isEmpty());
        Column bare = now.withType(wanted.type()).withCollation(wanted.collation()).withValues(wanted.values());
        Column after = defaultInTheWay ? bare.withDefaultExpression(wanted.defaultExpression()) : bare;
        List<Hazard> hazards = Conversions.hazards(situation.dialect, table.name(), now, after, !renames.isEmpty());
        step("change type of column " + name() + " to " + wanted.type(), after, converted(now, after, renames, defaultInTheWay),
                converted(after, now, LabelRename.reversed(renames), defaultInTheWay), hazards);
    }

    private List<Statement> converted(Column from, Column to, List<LabelRename> renames, boolean defaultInTheWay) {
        List<Statement> all = new ArrayList<>();
        if (defaultInTheWay && from.defaultExpression() != null) {
            all.addAll(statements.defaultValue(table.name(), from.withDefaultExpression(null)));
        }
        Column bareFrom = defaultInTheWay ? from.withDefaultExpression(null) : from;
        Column bareTo = defaultInTheWay ? to.withDefaultExpression(null) : to;
        all.addAll(statements.retype(table.name(), bareFrom, bareTo, renames));
        if (defaultInTheWay && to.defaultExpression() != null) {
            all.addAll(statements.defaultValue(table.name(), to));
        }
        return all;
    }

    private void renameValues(Column wanted, List<LabelRename> renames) {
        List<String> texts = renames.stream().map(r -> r.before().text() + " to " + r.after().text()).toList();
        String summary = "rename " + String.join(", ", texts) + " in column " + name();
        step(summary, now.withValues(wanted.values()), statements.renameValues(table.name(), now, renames),
                statements.renameValues(table.name(), now, LabelRename.reversed(renames)),
                List.of(HazardCode.VALUE_RENAMED.of("column " + name() + " holds other texts from then on: " + String.join(", ", texts)),
                        HazardCode.UPDATES_ROWS.of("updates the rows of " + table.name() + " that hold a renamed value")));
    }

    private void defaultValue(Column wanted) {
        Column after = now.withDefaultExpression(wanted.defaultExpression());
        String summary = after.defaultExpression() == null ? "drop default of column " + name() : "set default of column " + name();
        step(summary, after, statements.defaultValue(table.name(), after), statements.defaultValue(table.name(), now), List.of());
    }

    private void nullability(Column wanted) {
        Column after = now.withNullable(wanted.nullable());
        if (after.nullable()) {
            step("allow nulls in column " + name(), after, statements.nullability(table.name(), after),
                    statements.nullability(table.name(), now), List.of());
            return;
        }
        List<Statement> up = new ArrayList<>();
        List<Hazard> hazards = new ArrayList<>();
        String filler = after.defaultExpression();
        if (filler != null) {
            up.addAll(statements.fill(table.name(), now.name(), filler));
            hazards.add(HazardCode.FILLS_NULLS.of("puts " + filler + " where column " + name()
                    + " is null; the way back does not know where that was"));
        } else {
            hazards.add(HazardCode.NULLS_IN_THE_WAY.of("fails if a row has no value in column " + name()));
        }
        hazards.add(HazardCode.VALUE_REQUIRED.of("column " + name() + " is required from then on"));
        hazards.add(HazardCode.SCANS_FOR_NULLS.of("reads all of " + table.name() + " while it is locked"));
        up.addAll(statements.nullability(table.name(), after));
        step("require column " + name(), after, up, statements.nullability(table.name(), now), hazards);
    }

    private void identity(Column wanted) {
        Column after = now.withIdentity(wanted.identity());
        String what = after.identity() == null ? "no longer count column " : now.identity() == null ? "count column "
                : "change the counting of column ";
        step(what + name(), after, statements.identity(table.name(), now, after), statements.identity(table.name(), after, now), List.of());
    }

    private void step(String summary, Column after, List<Statement> up, List<Statement> down, List<Hazard> hazards) {
        situation.step(summary, new Subject(table.id(), now.id()), up, down, hazards);
        now = after;
    }

    private String name() {
        return table.name() + "." + now.name();
    }
}
