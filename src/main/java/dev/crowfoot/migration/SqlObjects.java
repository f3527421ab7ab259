package dev.crowfoot.migration;

import dev.crowfoot.migration.dialect.Names;
import dev.crowfoot.migration.hazard.HazardCode;
import dev.crowfoot.schema.ElementId;
import dev.crowfoot.schema.Schema;
import dev.crowfoot.schema.SqlObject;
import dev.crowfoot.schema.diff.SchemaChange;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Takes views, functions and the like down before what they depend on changes, and makes them again afterwards. Those that depend on no table (extensions,
 * functions) are foundations: made before the tables and dropped after them.
 */
final class SqlObjects {

    /** Kinds that a comment can be put on by their name alone. */
    private static final Set<String> COMMENTED = Set.of("view", "materialized view", "domain", "extension", "type");

    private final Situation situation;
    private final List<SqlObject> before;
    private final List<SqlObject> after;
    /** Objects of both schemas that stand on tables, directly or not. */
    private final Set<ElementId> onTables = new HashSet<>();
    /** Objects of the earlier schema that are down until the end. */
    private final Set<ElementId> down = new HashSet<>();

    SqlObjects(Situation situation, Obstacles obstacles) {
        this.situation = situation;
        before = dependenciesFirst(situation.before.sqlObjects());
        after = dependenciesFirst(situation.after.sqlObjects());
        noteThoseOnTables(situation.before, before);
        noteThoseOnTables(situation.after, after);
        Set<ElementId> moving = new HashSet<>(obstacles.touched);
        for (SchemaChange change : situation.changes) {
            switch (change) {
                case SchemaChange.SqlObjectReplaced c -> moving.add(c.before().id());
                case SchemaChange.SqlObjectDropped c when onTables.contains(c.object().id()) || isNameOfANewOne(c.object()) ->
                    moving.add(c.object().id());
                case SchemaChange.EnumTypeRenamed c -> moving.add(c.before().id());
                case SchemaChange.EnumTypeMovedToSchema c -> moving.add(c.before().id());
                case SchemaChange.SequenceRenamed c -> moving.add(c.before().id());
                case SchemaChange other -> Objects.requireNonNull(other);
            }
        }
        EnumChanges.replaced(situation).forEach(t -> moving.add(t.id()));
        for (SqlObject object : before) {
            if (moving.contains(object.id()) || object.dependsOn().stream().anyMatch(moving::contains)) {
                moving.add(object.id());
                down.add(object.id());
            }
        }
    }

    void takeDown() {
        before.reversed().stream().filter(o -> down.contains(o.id())).forEach(this::drop);
    }

    /** New objects that tables may need. */
    void createFoundations() {
        after.stream()
                .filter(o -> isNew(o) && !onTables.contains(o.id())).forEach(this::create);
    }

    void createAgain() {
        after.stream()
                .filter(o -> (isNew(o) && onTables.contains(o.id())) || down.contains(o.id())).forEach(this::create);
    }

    void dropFoundations() {
        before.reversed().stream()
                .filter(o -> !down.contains(o.id()) && find(situation.after, o.id()) == null).forEach(this::drop);
    }

    /** What stands on those tables or types, directly or not, while the objects of the earlier schema that are not down are there. */
    List<SqlObject> standingOn(Set<ElementId> elements) {
        Set<ElementId> below = new HashSet<>(elements);
        List<SqlObject> standing = new ArrayList<>();
        for (SqlObject object : before) {
            if (!down.contains(object.id()) && object.dependsOn().stream().anyMatch(below::contains)) {
                below.add(object.id());
                standing.add(object);
            }
        }
        return standing;
    }

    private boolean isNew(SqlObject object) {
        return find(situation.before, object.id()) == null;
    }

    /** Then the old one has to go first. */
    private boolean isNameOfANewOne(SqlObject dropped) {
        return situation.after.sqlObjects().stream().anyMatch(o -> isNew(o) && o.name().equals(dropped.name()));
    }

    private static @Nullable SqlObject find(Schema schema, ElementId id) {
        return schema.sqlObjects().stream().filter(o -> o.id().equals(id)).findFirst().orElse(null);
    }

    private void drop(SqlObject object) {
        boolean returns = find(situation.after, object.id()) != null;
        List<Hazard> hazards = returns ? List.of()
                : List.of(HazardCode.DROPS_SQL_OBJECT.of("drops " + object.kind() + " " + object.name()));
        situation.step((returns ? "take " + object.kind() + " " + object.name() + " off" : "drop " + object.kind() + " " + object.name()),
                Subject.of(object.id()), List.of(new Statement.Sql(object.drop())), made(object), hazards);
    }

    private void create(SqlObject object) {
        situation.step("create " + object.kind() + " " + object.name(), Subject.of(object.id()), made(object),
                List.of(new Statement.Sql(object.drop())));
    }

    /** What makes an object, with its comment. */
    static List<Statement> made(SqlObject object) {
        List<Statement> statements = new ArrayList<>(List.of(new Statement.Sql(object.create())));
        if (object.comment() != null && COMMENTED.contains(object.kind())) {
            statements.add(new Statement.Sql("COMMENT ON " + object.kind().toUpperCase(Locale.ROOT) + " "
                    + Names.sql(object.name()) + " IS " + Names.literal(object.comment())));
        }
        return statements;
    }

    private void noteThoseOnTables(Schema schema, List<SqlObject> inOrder) {
        Set<ElementId> below = new HashSet<>();
        schema.tables().forEach(t -> below.add(t.id()));
        for (SqlObject object : inOrder) {
            if (object.dependsOn().stream().anyMatch(below::contains)) {
                below.add(object.id());
                onTables.add(object.id());
            }
        }
    }

    /** In an order in which they can be made; a circle is cut somewhere. */
    private static List<SqlObject> dependenciesFirst(List<SqlObject> objects) {
        Map<ElementId, SqlObject> left = new HashMap<>();
        objects.forEach(o -> left.put(o.id(), o));
        List<SqlObject> order = new ArrayList<>();
        while (order.size() < objects.size()) {
            List<SqlObject> next = objects.stream().filter(o -> left.containsKey(o.id()))
                    .filter(o -> o.dependsOn().stream().noneMatch(d -> !d.equals(o.id()) && left.containsKey(d))).toList();
            List<SqlObject> taken = next.isEmpty() ? objects.stream().filter(o -> left.containsKey(o.id())).limit(1).toList() : next;
            taken.forEach(o -> left.remove(o.id()));
            order.addAll(taken);
        }
        return order;
    }
}
