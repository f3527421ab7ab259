package dev.crowfoot.app.migration;

import dev.crowfoot.document.Document;
import dev.crowfoot.migration.Plan;
import dev.crowfoot.migration.PlanMerger;
import dev.crowfoot.migration.Planner;
import dev.crowfoot.schema.Schema;
import dev.crowfoot.schema.diff.Spelling;
import dev.crowfoot.target.Folding;
import dev.crowfoot.target.Target;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** Finds what the next revision has to do: what differs, by identity, between the baseline and what is drawn. */
public final class PlanRevision {

    private final DerivedSchemas before = new DerivedSchemas();
    private final DerivedSchemas after = new DerivedSchemas();

    /** One plan for all of the project's databases; empty if nothing differs. */
    public Plan plan(Document document) {
        return plan(document, Map.of());
    }

    /** The same, where for some of the databases the plan is known already, as it was found by a comparison with one that is live. */
    public Plan plan(Document document, Map<Target, Plan> known) {
        Map<Target, Plan> plans = new EnumMap<>(Target.class);
        for (Target target : document.settings().targets()) {
            Plan live = known.get(target);
            plans.put(target, live != null ? live : plan(document, target));
        }
        return PlanMerger.merge(plans);
    }

    /** Another spelling of a name that the database holds alike is nothing to do. */
    private Plan plan(Document document, Target target) {
        Schema now = after.of(document.design(), target);
        Schema then = Spelling.adopt(before.of(document.baseline().design(), target), List.of(now), target, Folding.usual(target));
        return Planner.plan(then, now, target);
    }
}
