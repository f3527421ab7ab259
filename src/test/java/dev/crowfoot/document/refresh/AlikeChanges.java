package dev.crowfoot.document.refresh;

import dev.crowfoot.schema.Check;
import dev.crowfoot.schema.Column;
import dev.crowfoot.schema.ElementId;
import dev.crowfoot.schema.ForeignKey;
import dev.crowfoot.schema.Index;
import dev.crowfoot.schema.PrimaryKey;
import dev.crowfoot.schema.Schema;
import dev.crowfoot.schema.Table;
import dev.crowfoot.schema.TablePart;
import dev.crowfoot.schema.Unique;
import dev.crowfoot.schema.diff.Renames;
import dev.crowfoot.target.Target;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What somebody does by hand to all tables of a hierarchy, who knows that they belong together. */
final class AlikeChanges {

    private AlikeChanges() {}

    /** The same changes of columns, keys, constraints and indexes made in all tables of a hierarchy alike, each under its own names. */
    static Map<String, Schema> of(Schema schema, Target target, List<String> tables) {
        Map<String, Schema> alike = new LinkedHashMap<>();
        Table first = schema.tables().stream().filter(t -> t.name().name().equals(tables.getFirst())).findFirst().orElseThrow();
        EveryChange.of(schema, target).forEach((name, changed) -> {
            Table after = changed.table(first.id()).orElse(null);
            if (name.startsWith(tables.getFirst()) && after != null && after.name().equals(first.name())
                    && Objects.equals(after.comment(), first.comment()) && Objects.equals(first.primaryKey(), after.primaryKey())) {
                alike.put(name, new Schema(changed.namespaces(), changed.tables().stream()
                        .map(t -> t.id().equals(first.id()) || !tables.contains(t.name().name()) ? t : follow(t, first, after)).toList(),
                        changed.sequences(), changed.enumTypes(), changed.sqlObjects()));
            }
        });
        return alike;
    }

    private static Table follow(Table t, Table before, Table after) {
        List<Column> columns = new ArrayList<>(t.columns().stream()
                .flatMap(c -> before.column(c.id()).isEmpty() ? Stream.of(c) : after.column(c.id()).stream()).toList());
        after.columns().stream().filter(c -> before.column(c.id()).isEmpty()).forEach(columns::add);
        List<TablePart> parts = new ArrayList<>();
        for (TablePart p : Renames.between(one(t), one(t.withColumns(columns))).apply(one(t)).tables().getFirst().parts()) {
            TablePart then = find(before, p.id());
            TablePart now = find(after, p.id());
            if (then == null || then.equals(now)) {
                parts.add(p);
            } else if (now != null) {
                parts.add(now.withName(now.name().equals(then.name()) ? p.name() : EveryChange.HAND + "_" + t.name().name()));
            }
        }
        after.parts().stream().filter(p -> find(before, p.id()) == null).filter(p -> columns.stream().map(Column::name).toList()
                .containsAll(names(p))).forEach(p -> parts.add(p.withName(EveryChange.HAND + "_" + t.name().name())));
        return t.withColumns(columns).withParts(parts);
    }

    private static List<String> names(TablePart p) {
        return switch (p) {
            case Unique u -> u.columns();
            case Index i -> i.parts().stream().map(Index.Part::column).toList();
            case ForeignKey f -> f.columns();
            case PrimaryKey _,Check _ -> List.of();
        };
    }

    private static Schema one(Table table) {
        return new Schema(List.of(), List.of(table), List.of(), List.of(), List.of());
    }

    private static @Nullable TablePart find(Table table, ElementId id) {
        return table.parts().stream().filter(p -> p.id().equals(id)).findFirst().orElse(null);
    }
}
