package dev.crowfoot.migration;

import dev.crowfoot.migration.dialect.Dialect;
import dev.crowfoot.migration.dialect.h2.H2Dialect;
import dev.crowfoot.migration.dialect.postgresql.PostgresqlDialect;
import dev.crowfoot.schema.Schema;
import dev.crowfoot.schema.diff.SchemaChange;
import dev.crowfoot.schema.diff.SchemaDiffer;
import dev.crowfoot.target.Target;
import java.util.List;

/**
 * Makes the plan that takes one schema to another on one database. The order: what stands in the way is taken off (views, keys, checks, indexes), what has another name
 * gets it, then types and sequences, columns, new tables, keys and indexes; what is no longer wanted goes last, so that nothing is lost before all
 * else has worked. Each step carries what undoes it; run from last to first that restores the earlier schema.
 */
public final class Planner {

    private Planner() {}

    /** The plan; empty where nothing differs. */
    public static Plan plan(Schema before, Schema after, Target target) {
        List<SchemaChange> changes = SchemaDiffer.diff(before, after);
        return changes.isEmpty() ? Plan.EMPTY : run(before, after, target, changes).plan();
    }

    /** Runs the phases; what is left in the situation is the schema that the plan arrives at. */
    static Situation run(Schema before, Schema after, Target target, List<SchemaChange> changes) {
        Situation situation = new Situation(before, after, dialect(target), changes);
        Obstacles obstacles = Obstacles.of(situation);
        SqlObjects objects = new SqlObjects(situation, obstacles);
        TableDrops drops = new TableDrops(situation, obstacles);
        objects.takeDown();
        new TakeDown(situation, obstacles, drops).run();
        new Renaming(situation, obstacles).run();
        objects.createFoundations();
        new EnumChanges(situation, objects).run();
        new SequenceChanges(situation).run();
        new ColumnChanges(situation, obstacles).run();
        new NewTables(situation).run();
        new NewParts(situation, obstacles).run();
        drops.dropLate();
        new LastDrops(situation).run();
        objects.createAgain();
        objects.dropFoundations();
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
