package dev.crowfoot.bench;

import dev.crowfoot.design.Design;
import dev.crowfoot.design.Entity;
import dev.crowfoot.design.Member;
import dev.crowfoot.mapping.Derivation;
import dev.crowfoot.mapping.IncrementalDerivation;
import dev.crowfoot.migration.Plan;
import dev.crowfoot.migration.Planner;
import dev.crowfoot.schema.Schema;
import dev.crowfoot.target.Target;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What stands between a keystroke and the preview, without Liquibase: one attribute renamed, then derive, compare with the baseline, plan. */
final class PlanAfterRename implements Benchmark {

    @Override
    public String name() {
        return "derive, diff and plan after a rename among 1,000 entities";
    }

    @Override
    public Trial prepare() {
        Design design = LargeDesign.THOUSAND.build();
        Schema baseline = Derivation.derive(design, Target.POSTGRESQL).schema();
        IncrementalDerivation derivation = new IncrementalDerivation();
        derivation.derive(design, Target.POSTGRESQL);
        int[] count = {0};
        return () -> {
            Design renamed = rename(design, ++count[0]);
            Plan plan = Planner.plan(baseline, derivation.derive(renamed, Target.POSTGRESQL).schema(), Target.POSTGRESQL);
            if (plan.steps().size() != 1) {
                throw new IllegalStateException("a rename took " + plan.steps().size() + " steps");
            }
            return plan;
        };
    }

    @Override
    public Optional<Comparison> comparison() {
        Design design = LargeDesign.THOUSAND.build();
        Schema baseline = Derivation.derive(design, Target.POSTGRESQL).schema();
        int[] count = {0};
        return Optional.of(Comparison.of("the same with the whole schema derived anew", () -> Planner.plan(baseline,
                Derivation.derive(rename(design, ++count[0]), Target.POSTGRESQL).schema(), Target.POSTGRESQL)));
    }

    @Override
    public Optional<Duration> aim() {
        return Optional.of(Duration.ofMillis(50));
    }

    private static Design rename(Design design, int number) {
        Entity entity = design.entity(LargeDesign.entityId(5)).orElseThrow();
        List<Member> members = new ArrayList<>(entity.members());
        members.set(1, members.get(1).withName("renamed" + number));
        return design.with(entity.withMembers(members));
    }
}
