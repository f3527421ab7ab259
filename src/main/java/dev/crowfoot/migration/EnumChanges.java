package dev.crowfoot.migration;

import dev.crowfoot.migration.dialect.EnumStatements.Use;
import dev.crowfoot.migration.hazard.HazardCode;
import dev.crowfoot.schema.Column;
import dev.crowfoot.schema.ElementId;
import dev.crowfoot.schema.EnumType;
import dev.crowfoot.schema.EnumType.Label;
import dev.crowfoot.schema.QualifiedName;
import dev.crowfoot.schema.SqlObject;
import dev.crowfoot.schema.SqlType;
import dev.crowfoot.schema.Table;
import dev.crowfoot.schema.TablePart;
import dev.crowfoot.schema.diff.LabelRename;
import dev.crowfoot.schema.diff.SchemaChange;
import dev.crowfoot.schema.diff.SqlText;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Makes and changes enum types. Labels are renamed and added in place; where one goes or the order changes, the type is made anew and its columns with it. */
final class EnumChanges {

    private final Situation situation;
    private final SqlObjects objects;

    EnumChanges(Situation situation, SqlObjects objects) {
        this.situation = situation;
        this.objects = objects;
    }

    /** The types, as they were, that are made anew. */
    static List<EnumType> replaced(Situation situation) {
        Map<ElementId, EnumType> types = new LinkedHashMap<>();
        for (SchemaChange change : situation.changes) {
            if (change instanceof SchemaChange.EnumLabelsRemoved c) {
                types.put(c.before().id(), c.before());
            } else if (change instanceof SchemaChange.EnumLabelsReordered c) {
                types.put(c.before().id(), c.before());
            }
        }
        return List.copyOf(types.values());
    }

    /** New types; they stand on nothing. */
    void create() {
        for (EnumType wanted : situation.after.enumTypes()) {
            if (earlier(wanted) == null) {
                situation.step("create enum type " + wanted.name(), Subject.of(wanted.id()), situation.dialect.enums().create(wanted),
                        situation.dialect.enums().drop(wanted.name()));
            }
        }
    }

    private @Nullable EnumType earlier(EnumType wanted) {
        return situation.before.enumTypes().stream().filter(t -> t.id().equals(wanted.id())).findFirst().orElse(null);
    }

    /** Changes to types that stay. */
    void change() {
        Set<ElementId> replaced = replaced(situation).stream().map(EnumType::id).collect(Collectors.toSet());
        for (EnumType wanted : situation.after.enumTypes()) {
            EnumType before = earlier(wanted);
            if (before == null) {
                continue;
            }
            EnumType now = new EnumType(before.id(), wanted.name(), before.labels(), before.comment());
            if (replaced.contains(wanted.id())) {
                replace(now, wanted);
            } else {
                change(now, wanted);
            }
        }
    }

    private void replace(EnumType now, EnumType wanted) {
        List<Use> before = uses(now.name(), d -> d);
        List<Use> after = uses(now.name(), d -> defaultOf(d, now, wanted));
        EnumType uncommented = new EnumType(wanted.id(), wanted.name(), wanted.labels(), now.comment());
        List<String> gone = now.labels().stream().filter(l -> label(wanted, l.id()) == null).map(Label::text).toList();
        List<Hazard> hazards = new ArrayList<>();
        if (!gone.isEmpty()) {
            hazards.add(HazardCode.LABEL_IN_USE
                    .of("fails if a row holds " + String.join(", ", gone) + ", which enum type " + now.name() + " no longer has"));
        }
        before.forEach(u -> hazards.add(HazardCode.REWRITES_TABLE.of("rewrites table " + u.table() + " for its column "
                + u.column().name())));
        situation.step("make enum type " + now.name() + " anew", Subject.of(now.id()),
                situation.dialect.enums().replace(now, uncommented, after), situation.dialect.enums().replace(uncommented, now, before),
                hazards);
        keepDefaults(after);
        comment(uncommented, wanted);
    }

    private void change(EnumType now, EnumType wanted) {
        EnumType current = now;
        List<RenameOrder.Rename<Label, String>> renames = new ArrayList<>();
        for (LabelRename rename : LabelRename.between(now.labels(), wanted.labels())) {
            renames.add(new RenameOrder.Rename<>(rename.before(), rename.before().text(), rename.after().text()));
        }
        for (RenameOrder.Rename<Label, String> r : new RenameOrder<String>(n -> situation.temporaryName()).order(renames)) {
            LabelRename up = new LabelRename(new Label(r.thing().id(), r.from()), new Label(r.thing().id(), r.to()));
            LabelRename down = LabelRename.reversed(List.of(up)).getFirst();
            situation.step("rename label " + r.from() + " of enum type " + now.name() + " to " + r.to(),
                    new Subject(now.id(), r.thing().id()), situation.dialect.enums().renameLabel(now.name(), up),
                    situation.dialect.enums().renameLabel(now.name(), down),
                    List.of(HazardCode.VALUE_RENAMED.of(r.from() + " of " + now.name() + " is called " + r.to() + " from then on")));
            EnumType renamed = new EnumType(now.id(), now.name(), current.labels().stream()
                    .map(l -> l.id().equals(r.thing().id()) ? up.after() : l).toList(), now.comment());
            EnumType old = current;
            keepDefaults(uses(now.name(), d -> defaultOf(d, old, renamed)));
            current = renamed;
        }
        for (int i = 0; i < wanted.labels().size(); i++) {
            if (label(current, wanted.labels().get(i).id()) == null) {
                current = add(current, wanted, i);
            }
        }
        comment(now, wanted);
    }

    /** Adds the label that stands there in the wanted type; those before it are there already. */
    private EnumType add(EnumType now, EnumType wanted, int place) {
        Label label = wanted.labels().get(place);
        List<Label> labels = new ArrayList<>(now.labels());
        labels.add(place, label);
        EnumType grown = new EnumType(now.id(), now.name(), labels, now.comment());
        String previous = place == 0 ? null : labels.get(place - 1).text();
        String next = place == labels.size() - 1 ? null : labels.get(place + 1).text();
        List<Hazard> hazards = List.of(HazardCode.LABEL_BACK_IN_USE
                .of("the way back fails while a row holds " + label.text() + " of enum type " + now.name()));
        situation.step("add label " + label.text() + " to enum type " + now.name(), new Subject(now.id(), label.id()),
                situation.dialect.enums().addLabel(now.name(), label.text(), previous, next), remove(grown, now), hazards);
        return grown;
    }

    /** A type made anew without a label; what stands on its columns is taken off meanwhile. */
    private List<Statement> remove(EnumType grown, EnumType smaller) {
        List<Use> uses = uses(grown.name(), d -> d);
        List<Statement> off = new ArrayList<>();
        List<Statement> on = new ArrayList<>();
        Set<ElementId> below = new HashSet<>(Set.of(grown.id()));
        situation.tables().stream().filter(t -> uses.stream().anyMatch(u -> u.table().equals(t.name()))).forEach(t -> below.add(t.id()));
        List<SqlObject> standing = objects.standingOn(below);
        standing.reversed().forEach(o -> off.add(new Statement.Sql(o.drop())));
        for (Table table : situation.tables()) {
            Set<String> columns = new HashSet<>();
            uses.stream().filter(u -> u.table().equals(table.name())).forEach(u -> columns.add(u.column().name()));
            for (TablePart part : table.parts()) {
                if (Parts.holdsType(part, columns)) {
                    off.addAll(situation.dialect.parts().drop(table.name(), part));
                    on.addAll(situation.dialect.parts().add(table.name(), part));
                }
            }
        }
        List<Statement> statements = new ArrayList<>(off);
        statements.addAll(situation.dialect.enums().replace(grown, smaller, uses));
        statements.addAll(on);
        standing.forEach(o -> statements.addAll(ObjectStatements.made(o)));
        return statements;
    }

    private interface DefaultChange {
        @Nullable
        String of(@Nullable String expression);
    }

    private List<Use> uses(QualifiedName type, DefaultChange change) {
        List<Use> uses = new ArrayList<>();
        for (Table table : situation.tables()) {
            for (Column column : table.columns()) {
                SqlType columnType = column.type();
                if (columnType.userDefined() && columnType.qualifiedName().equals(type)) {
                    uses.add(new Use(table.name(), column.withDefaultExpression(change.of(column.defaultExpression()))));
                }
            }
        }
        return uses;
    }

    /** A database keeps a default through a renamed label. */
    private void keepDefaults(List<Use> uses) {
        for (Use use : uses) {
            Table table = situation.named(use.table()).orElseThrow();
            situation.putColumn(table.id(), use.column());
        }
    }

    /** A default that is a label, in the terms of the other type; null where it has no such label. */
    private static @Nullable String defaultOf(@Nullable String expression, EnumType from, EnumType to) {
        for (Label label : from.labels()) {
            String literal = SqlText.literal(label.text());
            if (expression != null && (expression.equals(literal) || expression.startsWith(literal + "::"))) {
                Label later = label(to, label.id());
                return later == null ? null
                        : SqlText.literal(later.text()) + expression.substring(literal.length());
            }
        }
        return expression;
    }

    private static @Nullable Label label(EnumType type, ElementId id) {
        return type.labels().stream().filter(l -> l.id().equals(id)).findFirst().orElse(null);
    }

    private void comment(EnumType now, EnumType wanted) {
        if (!Objects.equals(now.comment(), wanted.comment())) {
            situation.step("comment on enum type " + wanted.name(), Subject.of(wanted.id()),
                    situation.dialect.enums().comment(wanted.name(), wanted.comment()),
                    situation.dialect.enums().comment(wanted.name(), now.comment()));
        }
    }
}
