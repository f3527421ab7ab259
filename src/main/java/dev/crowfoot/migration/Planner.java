package dev.crowfoot.migration;

import dev.crowfoot.migration.dialect.Dialect;
import dev.crowfoot.migration.dialect.h2.H2Dialect;
import dev.crowfoot.migration.dialect.postgresql.PostgresqlDialect;
import dev.crowfoot.schema.Schema;
import dev.crowfoot.schema.diff.Repartitioning;
import dev.crowfoot.schema.diff.SchemaChange;
import dev.crowfoot.schema.diff.SchemaDiffer;
import dev.crowfoot.target.Target;
import java.util.List;

/**
 * Makes the plan that takes one schema to another on one database. The order: what stands in the way is taken off (views, keys, checks, indexes), what has another name
 * gets it, then types and sequences, columns, new tables, keys and indexes; what is no longer wanted goes late, so that nothing is lost before all
 * else has worked, and what stands on tables comes last. Each step carries what undoes it; run from last to first that restores the earlier schema.
 */
public final class Planner {

    private Planner() {}

    /** The plan; empty where nothing differs. */
    public static Plan plan(Schema earlier, Schema after, Target target) {
        Schema before = Repartitioning.apart(earlier, after);
        List<SchemaChange> changes = SchemaDiffer.diff(before, after);
        return changes.isEmpty() ? Plan.EMPTY : run(before, after, target, changes).plan();
    }

    /** Runs the phases; what is left in the situation is the schema that the plan arrives at. */
    static Situation run(Schema before, Schema after, Target target, List<SchemaChange> changes) {
        Situation situation = new Situation(before, after, dialect(target), changes);
        Obstacles obstacles = Obstacles.of(situation);
        SqlObjects objects = new SqlObjects(situation, obstacles);
        TableDrops drops = new TableDrops(situation, obstacles);
        EnumChanges enums = new EnumChanges(situation, objects);
        SequenceOwners owners = new SequenceOwners(situation);
        NewTables tables = new NewTables(situation, objects);
        objects.takeDown();
        owners.release();
        new TakeDown(situation, obstacles, drops).run();
        new Renaming(situation, obstacles).run();
        enums.create();
        enums.change();
        new SequenceChanges(situation).run();
        objects.createFoundations();
        new ColumnChanges(situation, obstacles).run();
        tables.run();
        new NewParts(situation, obstacles, tables).run();
        owners.settle();
        drops.dropLate();
        objects.dropFoundations();
        new LastDrops(situation).run();
        objects.createAgain(tables::isOnWaiting);
        tables.complete();
        objects.createLate();
        new LastDrops(situation).dropNamespaces();
        return situation;
    }

    static Dialect dialect(Target target) {
        return switch (target) {
            case H2 -> new H2Dialect();
            case POSTGRESQL -> new PostgresqlDialect();
        };
    }
}
