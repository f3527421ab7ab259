package dev.crowfoot.document.refresh;

import dev.crowfoot.design.Design;
import dev.crowfoot.design.Entity;
import dev.crowfoot.design.Inheritance;
import dev.crowfoot.design.Inheritance.Strategy;
import dev.crowfoot.design.id.EntityId;
import dev.crowfoot.schema.Column;
import dev.crowfoot.schema.ElementId;
import dev.crowfoot.schema.ForeignKey;
import dev.crowfoot.schema.PrimaryKey;
import dev.crowfoot.schema.Schema;
import dev.crowfoot.schema.Table;
import dev.crowfoot.schema.TablePart;
import dev.crowfoot.schema.diff.ChangeText;
import dev.crowfoot.schema.diff.SchemaChange;
import dev.crowfoot.schema.diff.SchemaDiffer;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * What no drawing of a hierarchy can say, and nothing else:
 *
 * <ul>
 * <li>a discriminator that is gone from a single table, that counts by itself, or that is neither text nor an integer;
 * <li>the key of a joined child that is gone or counts by itself, and that of an entity that joined children have it from;
 * <li>where each class has a table: what one class says, in a column or constraint, changed, dropped or added in some of the tables that
 * have it from there only; and foreign keys to a table whose class has children.
 * </ul>
 */
final class Unsayable {

    private final Design design;
    private final Schema now;
    private final Schema goal;

    private Unsayable(Design design, Schema now, Schema goal) {
        this.design = design;
        this.now = now;
        this.goal = goal;
    }

    /** Those of the changes from one schema to the other, as texts. */
    static List<String> among(Design design, Schema now, Schema goal) {
        Unsayable unsayable = new Unsayable(design, now, goal);
        return SchemaDiffer.diff(now, goal).stream().flatMap(Unsayable::single).filter(unsayable::is).map(ChangeText::of)
                .map(unsayable::renamed).sorted().toList();
    }

    /** A new table is drawn, without the foreign keys that cannot be. */
    private static Stream<SchemaChange> single(SchemaChange change) {
        return change instanceof SchemaChange.TableCreated(Table t)
                ? t.foreignKeys().stream().map(f -> new SchemaChange.PartAdded(t, f)) : Stream.of(change);
    }

    /** In the later names of tables, which are taken whatever is left. */
    private String renamed(String text) {
        String renamed = text;
        for (Table table : now.tables()) {
            String after = goal.table(table.id()).orElse(table).name().name();
            renamed = renamed.replaceAll("\\b" + Pattern.quote(table.name().name()) + "\\b", Matcher.quoteReplacement(after));
        }
        return renamed;
    }

    private boolean is(SchemaChange change) {
        return switch (change) {
            case SchemaChange.ColumnAdded(Table t, Column c) -> isRepeated(t, c.id(), true, Optional.of(c));
            case SchemaChange.ColumnDropped(Table t, Column c) ->
                isSingleDiscriminator(t, c) || isJoinedKey(t, c) || isRepeated(t, c.id(), false, Optional.empty());
            case SchemaChange.ColumnRetyped(Table t, _, Column c) ->
                (isDiscriminator(c) && !Set.of("integer", "character varying", "character").contains(c.type().name())) || column(t, c);
            case SchemaChange.ColumnIdentityChanged(Table t, _, Column c) ->
                isDiscriminator(c) || (isJoinedChild(t) && isJoinedKey(t, c)) || column(t, c);
            case SchemaChange.ColumnRenamed(Table t, _, Column c) -> column(t, c);
            case SchemaChange.ColumnNullabilityChanged(Table t, _, Column c) -> column(t, c);
            case SchemaChange.ColumnDefaultChanged(Table t, _, Column c) -> column(t, c);
            case SchemaChange.ColumnGenerationChanged(Table t, _, Column c) -> column(t, c);
            case SchemaChange.ColumnCollationChanged(Table t, _, Column c) -> column(t, c);
            case SchemaChange.ColumnCommented(Table t, _, Column c) -> column(t, c);
            case SchemaChange.PartAdded(Table t, TablePart p) ->
                isToSeveral(p) || (now.table(t.id()).isPresent() && isRepeated(t, p.id(), true, Optional.of(p)));
            case SchemaChange.PartDropped(Table t, TablePart p) ->
                p instanceof PrimaryKey ? isJoined(t) || (isTablePerClass(t) && isRepeated(t, p.id(), false, Optional.empty()))
                        : isRepeated(t, p.id(), false, Optional.empty());
            case SchemaChange.PartChanged(Table t, _, TablePart p) -> isRepeated(t, p.id(), false, Optional.of(p));
            case SchemaChange.PartCommented(Table t, _, TablePart p) ->
                !(p instanceof PrimaryKey) && isRepeated(t, p.id(), false, Optional.of(p));
            default -> false;
        };
    }

    private boolean column(Table t, Column c) {
        return isRepeated(t, c.id(), false, Optional.of(c));
    }

    private static boolean isDiscriminator(Column c) {
        return c.id().value().equals("discriminator");
    }

    private boolean isSingleDiscriminator(Table t, Column c) {
        return isDiscriminator(c) && strategy(t).equals(Optional.of(Strategy.SINGLE_TABLE));
    }

    private boolean isJoinedKey(Table t, Column c) {
        PrimaryKey key = now.table(t.id()).orElseThrow().primaryKey();
        return isJoined(t) && key != null && now.table(t.id()).orElseThrow().column(c.id()).filter(x -> key.columns().contains(x.name()))
                .isPresent();
    }

    private boolean isJoined(Table t) {
        return strategy(t).equals(Optional.of(Strategy.JOINED)) && (isJoinedChild(t) || hasChildren(entity(t).orElseThrow()));
    }

    private boolean isJoinedChild(Table t) {
        return strategy(t).equals(Optional.of(Strategy.JOINED)) && entity(t).orElseThrow().inheritance() instanceof Inheritance.Child;
    }

    private boolean isTablePerClass(Table t) {
        return strategy(t).equals(Optional.of(Strategy.TABLE_PER_CLASS));
    }

    private boolean isToSeveral(TablePart p) {
        return p instanceof ForeignKey key && goal.tables().stream().filter(t -> t.name().equals(key.references()))
                .anyMatch(t -> isTablePerClass(t) && hasChildren(entity(t).orElseThrow()));
    }

    /** Whether the thing is one that several tables have from one class, and not all of them have it as it is to be. */
    private boolean isRepeated(Table t, ElementId id, boolean added, Optional<?> after) {
        if (!isTablePerClass(t)) {
            return false;
        }
        if (added) {
            Entity entity = entity(t).orElseThrow();
            return goal.tables().stream().filter(o -> isBelow(o, entity)).anyMatch(o -> !gets(o, after.orElseThrow()));
        }
        List<Table> with = now.tables().stream().filter(o -> isTablePerClass(o) && thing(o, id).isPresent()).toList();
        return with.size() > 1 && !with.stream().allMatch(o -> goal.table(o.id()).flatMap(g -> thing(g, id)).map(Unsayable::plain)
                .equals(after.map(Unsayable::plain)));
    }

    private boolean isBelow(Table table, Entity entity) {
        for (Optional<Entity> at = entity(table); at.isPresent();) {
            if (!(at.get().inheritance() instanceof Inheritance.Child child)) {
                return false;
            }
            if (child.parent().equals(entity.id())) {
                return true;
            }
            at = design.entity(child.parent());
        }
        return false;
    }

    /** Whether the table, too, is to have such a thing, which it has not. */
    private boolean gets(Table table, Object thing) {
        Table before = now.table(table.id()).orElseThrow();
        if (thing instanceof Column c) {
            return table.column(c.name()).filter(o -> o.equals(c)).isPresent() && before.column(c.name()).isEmpty();
        }
        TablePart part = (TablePart) thing;
        return table.parts().stream().anyMatch(p -> p.withName("x").withId(part.id()).equals(part.withName("x"))
                && before.parts().stream().noneMatch(o -> o.id().equals(p.id()) && o.name().equals(p.name())));
    }

    private static Object plain(Object thing) {
        return thing instanceof TablePart p ? p.withName("x") : thing;
    }

    private static Optional<?> thing(Table t, ElementId id) {
        Optional<Column> column = t.column(id);
        return column.isPresent() ? column : t.parts().stream().filter(p -> p.id().equals(id)).findFirst();
    }

    private Optional<Entity> entity(Table t) {
        return t.id().value().matches("[A-Za-z0-9_-]{1,64}") ? design.entity(new EntityId(t.id().value())) : Optional.empty();
    }

    private boolean hasChildren(Entity entity) {
        return design.entities().values().stream()
                .anyMatch(e -> e.inheritance() instanceof Inheritance.Child child && child.parent().equals(entity.id()));
    }

    private Optional<Strategy> strategy(Table t) {
        Optional<Entity> at = entity(t);
        List<Entity> line = new ArrayList<>();
        while (at.isPresent() && at.get().inheritance() instanceof Inheritance.Child child && !line.contains(at.get())) {
            line.add(at.get());
            at = design.entity(child.parent());
        }
        return at.map(Entity::inheritance).filter(Inheritance.Root.class::isInstance).map(i -> ((Inheritance.Root) i).strategy());
    }
}
