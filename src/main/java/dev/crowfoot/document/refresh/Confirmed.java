package dev.crowfoot.document.refresh;

import dev.crowfoot.schema.Column;
import dev.crowfoot.schema.ElementId;
import dev.crowfoot.schema.Schema;
import dev.crowfoot.schema.SqlObject;
import dev.crowfoot.schema.Table;
import dev.crowfoot.schema.TablePart;
import dev.crowfoot.schema.diff.Renames;
import dev.crowfoot.schema.diff.SchemaMatcher;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Gives things of a database the identities of drawn ones that a person says they are. */
public final class Confirmed {

    private Confirmed() {}

    /** The database, in which what was confirmed is what is drawn; an answer to a question that no longer stands is left out. */
    public static Schema apply(Schema live, Schema drawn, Collection<RenameQuestion> confirmed) {
        Schema identified = live;
        for (RenameQuestion question : confirmed) {
            if (question.table() == null) {
                identified = table(identified, drawn, question);
            }
        }
        for (RenameQuestion question : confirmed) {
            if (question.table() != null) {
                identified = column(identified, drawn, question);
            }
        }
        return identified;
    }

    private static Schema table(Schema live, Schema drawn, RenameQuestion question) {
        Table from = drawn.table(question.from()).orElse(null);
        Table to = live.table(question.to()).orElse(null);
        if (from == null || to == null || live.table(question.from()).isPresent()) {
            return live;
        }
        Table named = matched(to.withName(from.name()), from).withName(to.name());
        Map<ElementId, ElementId> ids = new HashMap<>(Map.of(to.id(), from.id()));
        return with(live, to, named, ids);
    }

    /** The table alone, under the ids of a drawn one with its name. */
    private static Table matched(Table live, Table drawn) {
        Schema one = new Schema(List.of(), List.of(live), List.of(), List.of(), List.of());
        Schema other = new Schema(List.of(), List.of(drawn), List.of(), List.of(), List.of());
        return SchemaMatcher.identify(one, other).tables().getFirst();
    }

    private static Schema column(Schema live, Schema drawn, RenameQuestion question) {
        ElementId id = question.table();
        Table to = id == null ? null : live.table(id).orElse(null);
        Table from = id == null ? null : drawn.table(id).orElse(null);
        Column mine = from == null ? null : from.column(question.from()).orElse(null);
        if (to == null || from == null || mine == null || to.column(question.from()).isPresent() || to.column(question.to()).isEmpty()) {
            return live;
        }
        List<Column> columns = to.columns().stream().map(c -> c.id().equals(question.to()) ? identified(c, mine) : c).toList();
        Table renamed = to.withColumns(columns);
        return with(live, to, renamed.withParts(parts(renamed, from)), Map.of());
    }

    private static Column identified(Column c, Column mine) {
        return new Column(mine.id(), c.name(), c.type(), c.nullable(), c.defaultExpression(), c.identity(), c.generated(), c.collation(),
                c.comment(), c.values() == null ? mine.values() : c.values());
    }

    /** The parts, of which those that say the same under the drawing's names are the drawn ones. */
    private static List<TablePart> parts(Table live, Table drawn) {
        List<Column> names = live.columns().stream().map(c -> drawn.column(c.id()).map(d -> c.withName(d.name())).orElse(c)).toList();
        Schema one = new Schema(List.of(), List.of(live), List.of(), List.of(), List.of());
        Schema as = new Schema(List.of(), List.of(live.withName(drawn.name()).withColumns(names)), List.of(), List.of(), List.of());
        Table matched = matched(Renames.between(one, as).apply(live), drawn);
        Set<ElementId> given = new HashSet<>();
        live.parts().forEach(p -> given.add(p.id()));
        List<TablePart> parts = new ArrayList<>();
        for (int i = 0; i < live.parts().size(); i++) {
            TablePart part = live.parts().get(i);
            boolean known = drawn.parts().stream().anyMatch(d -> d.id().equals(part.id()));
            ElementId id = matched.parts().get(i).id();
            parts.add(known || given.contains(id) ? part : part.withId(id));
        }
        return parts;
    }

    private static Schema with(Schema live, Table before, Table after, Map<ElementId, ElementId> ids) {
        List<Table> tables = live.tables().stream().map(t -> t.id().equals(before.id()) ? after : t).toList();
        List<SqlObject> objects = live.sqlObjects().stream().map(o -> {
            Set<ElementId> needs = new HashSet<>();
            o.dependsOn().forEach(d -> needs.add(ids.getOrDefault(d, d)));
            return o.withDependsOn(needs);
        }).toList();
        return new Schema(live.namespaces(), tables, live.sequences(), live.enumTypes(), objects);
    }
}
