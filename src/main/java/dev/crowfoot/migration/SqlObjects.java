package dev.crowfoot.migration;

import dev.crowfoot.migration.hazard.HazardCode;
import dev.crowfoot.schema.ElementId;
import dev.crowfoot.schema.Schema;
import dev.crowfoot.schema.SqlObject;
import dev.crowfoot.schema.Table;
import dev.crowfoot.schema.diff.SchemaChange;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;

/**
 * Makes, replaces and drops views, functions, types and the like, and takes them down before what they depend on changes. Those that stand on no table are
 * foundations: made before the tables if tables may need them, and dropped after them. What stands on tables is made after them, or between them where another
 * table needs it.
 */
final class SqlObjects {

    /** Kinds that hold rows, or only say something of a table: they stay while the table's columns change. */
    private static final Set<String> STAYING = Set.of("table", "setting", "comment");

    private final Situation situation;
    private final List<SqlObject> before;
    private final List<SqlObject> after;
    private final EarlyObjects early;
    private final Following following;
    private final Partitions partitions;
    private final RoutineMentions mentions;
    private final Map<ElementId, SqlObject> earlier = new HashMap<>();
    private final Map<ElementId, SqlObject> later = new HashMap<>();
    /** Objects of both schemas that stand on tables, directly or not. */
    private final Set<ElementId> onTables = new HashSet<>();
    /** Objects of the earlier schema that are taken down. */
    private final Set<ElementId> down = new HashSet<>();
    private final Set<ElementId> made = new HashSet<>();
    /** Objects of the later schema that come last of all. */
    private final List<SqlObject> late = new ArrayList<>();

    SqlObjects(Situation situation, Obstacles obstacles) {
        this.situation = situation;
        before = ObjectOrder.dependenciesFirst(situation.before.sqlObjects());
        after = ObjectOrder.dependenciesFirst(situation.after.sqlObjects());
        before.forEach(o -> earlier.put(o.id(), o));
        after.forEach(o -> later.put(o.id(), o));
        early = new EarlyObjects(situation.after);
        following = new Following(situation);
        partitions = new Partitions(situation);
        mentions = new RoutineMentions(situation);
        noteThoseOnTables(situation.before, before);
        noteThoseOnTables(situation.after, after);
        noteThoseThatGoDown(moving(obstacles), shifting(obstacles), goneTables());
    }

    private Set<ElementId> moving(Obstacles obstacles) {
        Set<ElementId> moving = new HashSet<>(situation.dialect.tables().objectsFollow() ? obstacles.brokenTables() : obstacles.touched);
        situation.changes(SchemaChange.SqlObjectReplaced.class).stream()
                .filter(c -> !ObjectStatements.replacesInPlace(c.before(), c.after()) && !partitions.follows(c.before(), c.after()))
                .forEach(c -> moving.add(c.before().id()));
        situation.changes(SchemaChange.SqlObjectDropped.class).stream().map(SchemaChange.SqlObjectDropped::object)
                .filter(o -> onTables.contains(o.id()) || isNameOfANewOne(o)).forEach(o -> moving.add(o.id()));
        situation.changes(SchemaChange.SequenceRenamed.class).forEach(c -> moving.add(c.before().id()));
        EnumChanges.replaced(situation).forEach(t -> moving.add(t.id()));
        return moving;
    }

    /** What stands on those tables and enum types may follow by itself. */
    private Set<ElementId> shifting(Obstacles obstacles) {
        if (!situation.dialect.tables().objectsFollow()) {
            return Set.of();
        }
        Set<ElementId> shifting = new HashSet<>(obstacles.shiftedTables());
        situation.changes(SchemaChange.EnumTypeRenamed.class).forEach(c -> shifting.add(c.before().id()));
        situation.changes(SchemaChange.EnumTypeMovedToSchema.class).forEach(c -> shifting.add(c.before().id()));
        return shifting;
    }

    private boolean isLeftBehind(SqlObject object) {
        SqlObject now = later.get(object.id());
        return now == null || !following.arrives(object, now);
    }

    private Set<ElementId> goneTables() {
        Set<ElementId> gone = new HashSet<>();
        situation.before.tables().stream().map(Table::id).filter(id -> situation.wanted(id) == null).forEach(gone::add);
        return gone;
    }

    private void noteThoseThatGoDown(Set<ElementId> moving, Set<ElementId> shifting, Set<ElementId> gone) {
        Set<ElementId> falling = new HashSet<>(gone);
        for (SqlObject object : before) {
            boolean staying = STAYING.contains(object.kind());
            if (moving.contains(object.id()) || standsOn(object, staying ? falling : moving)
                    || (!staying && standsOn(object, shifting) && isLeftBehind(object))) {
                moving.add(object.id());
                falling.add(object.id());
                down.add(object.id());
            }
        }
    }

    private static boolean standsOn(SqlObject object, Set<ElementId> ground) {
        return object.dependsOn().stream().anyMatch(ground::contains);
    }

    void takeDown() {
        before.reversed().stream().filter(o -> down.contains(o.id())).forEach(o -> drop(o, ObjectStatements.made(o)));
    }

    /** New objects that tables may need. */
    void createFoundations() {
        after.stream().filter(o -> isMissing(o) && !onTables.contains(o.id()) && early.isNeeded(o)).forEach(this::create);
    }

    /** Makes those missing objects that a table names, where all that they stand on is there; returns the names of the others. */
    Set<String> createFor(Set<String> words, Set<ElementId> tablesThere) {
        Set<String> missing = new HashSet<>();
        for (SqlObject object : EarlyObjects.named(after, words)) {
            if (isMissing(object) && !createWithGround(object, tablesThere, new HashSet<>())) {
                missing.add(object.name().name());
            }
        }
        return missing;
    }

    private boolean createWithGround(SqlObject object, Set<ElementId> tablesThere, Set<ElementId> met) {
        if (!isMissing(object)) {
            return true;
        }
        if (!met.add(object.id())) {
            return false;
        }
        for (ElementId ground : object.dependsOn()) {
            SqlObject other = later.get(ground);
            boolean there = other == null ? situation.wanted(ground) == null || tablesThere.contains(ground)
                    : createWithGround(other, tablesThere, met);
            if (!there) {
                return false;
            }
        }
        if (!early.opened(object).stream().allMatch(o -> createWithGround(o, tablesThere, met))) {
            return false;
        }
        create(object);
        return true;
    }

    /** Makes and replaces all but what needs something that is not there yet, directly or not. */
    void createAgain(Predicate<SqlObject> isLate) {
        Set<ElementId> lateIds = new HashSet<>();
        for (SqlObject object : after) {
            if (isLate.test(object) || standsOn(object, lateIds)) {
                lateIds.add(object.id());
                late.add(object);
            } else {
                createOrReplace(object);
            }
        }
    }

    /** Makes and replaces what was left then. */
    void createLate() {
        late.forEach(this::createOrReplace);
    }

    private void createOrReplace(SqlObject object) {
        SqlObject old = earlier.get(object.id());
        if (isMissing(object)) {
            create(object);
        } else if (old != null && !down.contains(object.id())) {
            replace(old, object);
        }
    }

    /** Changes in place what is not yet as wanted; the names in its text are followed by then, and are followed back later. */
    private void replace(SqlObject old, SqlObject object) {
        List<Statement> up = new ArrayList<>();
        List<Statement> back = new ArrayList<>();
        if (!situation.renames.sameObject(old, object) && !partitions.follows(old, object)) {
            up.addAll(made(object.withComment(null)));
            back.addAll(madeAgain(old.withComment(null)));
        }
        if (!Objects.equals(old.comment(), object.comment())) {
            up.addAll(ObjectStatements.comment(object, object.comment()));
            back.addAll(ObjectStatements.comment(object, old.comment()));
        }
        situation.step("replace " + text(object), Subject.of(object.id()), up, back);
    }

    void dropFoundations() {
        before.reversed().stream().filter(o -> !down.contains(o.id()) && !later.containsKey(o.id())).forEach(o -> drop(o, madeAgain(o)));
    }

    /** What stands on those tables or types, directly or not, while the objects of the earlier schema that are not down are there. */
    List<SqlObject> standingOn(Set<ElementId> elements) {
        Set<ElementId> below = new HashSet<>(elements);
        List<SqlObject> standing = new ArrayList<>();
        for (SqlObject object : before) {
            if (!down.contains(object.id()) && !STAYING.contains(object.kind()) && object.dependsOn().stream().anyMatch(below::contains)) {
                below.add(object.id());
                standing.add(object);
            }
        }
        return standing;
    }

    private boolean isMissing(SqlObject object) {
        return !made.contains(object.id()) && (!earlier.containsKey(object.id()) || down.contains(object.id()));
    }

    /** Then the old one has to go first. */
    private boolean isNameOfANewOne(SqlObject dropped) {
        return after.stream().anyMatch(o -> !earlier.containsKey(o.id()) && o.name().equals(dropped.name()));
    }

    private void drop(SqlObject object, List<Statement> back) {
        SqlObject returning = later.get(object.id());
        String what = text(object);
        List<Hazard> hazards = new ArrayList<>();
        if (object.kind().equals("table")) {
            hazards.add(HazardCode.DROPS_TABLE.of("drops " + what + " with all its rows; the way back makes it empty"));
        } else if (returning == null) {
            hazards.add(HazardCode.DROPS_SQL_OBJECT.of("drops " + what));
        }
        situation.step((returning == null ? "drop " + what : "take " + what + " off"), Subject.of(object.id()),
                List.of(new Statement.Sql(object.drop())), back, hazards);
    }

    private void create(SqlObject object) {
        made.add(object.id());
        situation.step("create " + text(object), Subject.of(object.id()), made(object), List.of(new Statement.Sql(object.drop())));
    }

    private List<Statement> made(SqlObject object) {
        List<Statement> statements = ObjectStatements.made(object);
        return mentions.isAheadOfItsTime(object, this::isMissing) ? ObjectStatements.unchecked(statements) : statements;
    }

    /** What makes an object of the earlier schema on the way back, while the tables are still the later ones. */
    private List<Statement> madeAgain(SqlObject object) {
        List<Statement> statements = ObjectStatements.made(object);
        return mentions.isBehindItsTime(object) ? ObjectStatements.unchecked(statements) : statements;
    }

    private static String text(SqlObject object) {
        return object.kind() + " " + object.name();
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
}
