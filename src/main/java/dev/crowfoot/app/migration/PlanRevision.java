package dev.crowfoot.app.migration;

import dev.crowfoot.document.Document;
import dev.crowfoot.migration.Plan;
import dev.crowfoot.migration.PlanMerger;
import dev.crowfoot.migration.Planner;
import dev.crowfoot.target.Target;
import java.util.EnumMap;
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
            if (live != null) {
                plans.put(target, live);
                continue;
            }
            plans.put(target,
                    Planner.plan(before.of(document.baseline().design(), target), after.of(document.design(), target), target));
        }
        return PlanMerger.merge(plans);
    }
}
