package dev.crowfoot.migration;

import dev.crowfoot.migration.RenameOrder.Rename;
import dev.crowfoot.migration.hazard.HazardCode;
import dev.crowfoot.schema.Column;
import dev.crowfoot.schema.ElementId;
import dev.crowfoot.schema.Index;
import dev.crowfoot.schema.Namespace;
import dev.crowfoot.schema.QualifiedName;
import dev.crowfoot.schema.Table;
import dev.crowfoot.schema.TablePart;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** Makes schemas and gives everything that stays its later name: tables, columns, keys, constraints and indexes. Types and sequences follow in their own phases. */
final class Renaming {

    private final Situation situation;
    private final Obstacles obstacles;
    private final RoutineMentions mentions;

    Renaming(Situation situation, Obstacles obstacles) {
        this.situation = situation;
        this.obstacles = obstacles;
        this.mentions = new RoutineMentions(situation);
    }

    void run() {
        List<Namespace> made = situation.after.namespaces().stream().filter(n -> !n.isAlwaysThere())
                .filter(n -> !situation.before.namespaces().contains(n)).toList();
        made.forEach(n -> situation.step("create schema " + n.name(), Subject.of(n.id()), LastDrops.createSchema(n),
                LastDrops.dropSchema(n)));
        if (!situation.renames.isEmpty()) {
            renameTables();
            renameColumns();
        }
        new NamedRenaming(situation).run();
        renameParts();
    }

    private void renameTables() {
        List<Rename<ElementId, QualifiedName>> renames = new ArrayList<>();
        for (Table table : situation.tables()) {
            Table wanted = situation.wanted(table.id());
            if (wanted != null && !wanted.name().equals(table.name())) {
                renames.add(new Rename<>(table.id(), table.name(), wanted.name()));
            }
        }
        RenameOrder<QualifiedName> order = new RenameOrder<>(n -> n.withName(situation.temporaryName()));
        order.order(renames).forEach(this::renameTable);
    }

    private void renameTable(Rename<ElementId, QualifiedName> rename) {
        Table table = situation.table(rename.thing());
        QualifiedName from = rename.from();
        QualifiedName to = rename.to();
        boolean stays = Objects.equals(from.schema(), to.schema());
        List<Statement> up = stays ? situation.dialect.tables().rename(from, to.name())
                : situation.dialect.tables().move(table.withName(from), to, situation.named(from.withName(to.name())).isPresent());
        List<Statement> down = stays ? situation.dialect.tables().rename(to, from.name())
                : situation.dialect.tables().move(table.withName(to), from, situation.named(to.withName(from.name())).isPresent());
        List<Hazard> hazards = new ArrayList<>();
        if (isFinal(table.id(), to)) {
            QualifiedName earlier = Objects.requireNonNull(situation.earlier(table.id())).name();
            hazards.add(HazardCode.TABLE_RENAMED.of("table " + earlier + " is called " + to + " from then on"));
            hazards.addAll(mentions.leftBehind(Objects.requireNonNull(situation.earlier(table.id()))));
        }
        if (!stays && situation.dialect.tables().movesByCopy()) {
            hazards.add(HazardCode.COPIES_TABLE.of("table " + from + " gets into its new schema as a copy, row by row, on H2"));
        }
        String summary = (stays ? "rename table " : "move table ") + from + " to " + to;
        situation.step(summary, Subject.of(table.id()), up, down, hazards);
        situation.put(table.withName(to));
    }

    /** Whether it is not a name for the time being. */
    private boolean isFinal(ElementId table, QualifiedName name) {
        Table wanted = situation.wanted(table);
        return wanted != null && wanted.name().equals(name);
    }

    /** Columns get their names; then whatever refers to a renamed thing is told by its later name. */
    private void renameColumns() {
        for (Table table : situation.tables()) {
            Table wanted = situation.wanted(table.id());
            List<Rename<Column, String>> renames = new ArrayList<>();
            for (Column column : table.columns()) {
                Column later = wanted == null ? null : wanted.column(column.id()).orElse(null);
                if (later != null && !later.name().equals(column.name())) {
                    renames.add(new Rename<>(column, column.name(), later.name()));
                }
            }
            new RenameOrder<String>(n -> situation.temporaryName()).order(renames).forEach(r -> renameColumn(table, r));
        }
        for (Table table : situation.tables()) {
            Table earlier = Objects.requireNonNull(situation.earlier(table.id()));
            Table original = table.name().equals(earlier.name()) ? table : table.withName(earlier.name());
            situation.put(situation.renames.apply(original));
        }
    }

    private void renameColumn(Table table, Rename<Column, String> rename) {
        Column column = rename.thing();
        List<Statement> up = situation.dialect.columns().rename(table.name(), column.withName(rename.from()), rename.to());
        List<Statement> down = situation.dialect.columns().rename(table.name(), column.withName(rename.to()), rename.from());
        Table wanted = situation.wanted(table.id());
        boolean last = wanted != null && wanted.column(column.id()).map(c -> c.name().equals(rename.to())).orElse(false);
        List<Hazard> hazards = new ArrayList<>();
        if (wanted != null && last) {
            hazards.add(HazardCode.COLUMN_RENAMED
                    .of("column " + table.name() + "." + column.name() + " is called " + rename.to() + " from then on"));
            hazards.addAll(mentions.leftBehind(Objects.requireNonNull(situation.earlier(table.id())), wanted, column.name()));
        }
        situation.step("rename column " + table.name() + "." + rename.from() + " to " + rename.to(), new Subject(table.id(), column.id()),
                up, down, hazards);
    }

    /** Where a name must be unique: indexes and keys in their schema, other constraints in their table. */
    private record PartName(String space, String name) {}

    private record Place(Table table, TablePart part) {}

    private void renameParts() {
        List<Rename<Place, PartName>> renames = new ArrayList<>();
        for (Table table : situation.tables()) {
            Table wanted = situation.wanted(table.id());
            if (wanted == null || wanted.equals(situation.earlier(table.id())) || obstacles.copiedTables.contains(table.id())) {
                continue;
            }
            for (TablePart part : table.parts()) {
                Situation.part(wanted, part.id()).filter(w -> !w.name().equals(part.name()))
                        .ifPresent(w -> renames.add(rename(table, part, w.name())));
            }
        }
        new RenameOrder<PartName>(n -> new PartName(n.space(), situation.temporaryName())).order(renames).forEach(this::renamePart);
    }

    private static Rename<Place, PartName> rename(Table table, TablePart part, String name) {
        String space = (part instanceof Index ? "index " : "constraint ") + table.name().schema();
        return new Rename<>(new Place(table, part), new PartName(space, part.name()), new PartName(space, name));
    }

    private void renamePart(Rename<Place, PartName> rename) {
        Table table = rename.thing().table();
        TablePart part = rename.thing().part().withName(rename.from().name());
        String name = rename.to().name();
        situation.step("rename " + Parts.text(part) + " to " + name, Parts.subject(table, part),
                situation.dialect.parts().rename(table.name(), part, name),
                situation.dialect.parts().rename(table.name(), part.withName(name), part.name()));
        situation.putPart(table.id(), part.withName(name));
    }
}
