package dev.crowfoot.migration;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.crowfoot.schema.ElementId;
import dev.crowfoot.target.Target;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class PlanMergerTest {

    private static final Hazard SLOW = new Hazard("LOCK-201", "slow", "wait", false);

    @Test
    void whatIsTheSameForAllIsThereOnceAndTheRestForItsDatabase() {
        Plan h2 = new Plan(List.of(step("a"), step("h2 only"), step("b"), step("c")));
        Plan postgresql = new Plan(List.of(step("a"), step("b"), step("postgresql only"), step("c")));
        assertEquals(List.of(step("a"), step("h2 only").forTargets(Set.of(Target.H2)), step("b"),
                step("postgresql only").forTargets(Set.of(Target.POSTGRESQL)), step("c")), merge(h2, postgresql).steps());
    }

    @Test
    void eachDatabaseKeepsTheOrderOfItsSteps() {
        Plan h2 = new Plan(List.of(step("a"), step("b"), step("c")));
        Plan postgresql = new Plan(List.of(step("c"), step("a"), step("b")));
        Plan merged = merge(h2, postgresql);
        for (Map.Entry<Target, Plan> plan : Map.of(Target.H2, h2, Target.POSTGRESQL, postgresql).entrySet()) {
            List<String> own = merged.steps().stream().filter(s -> s.targets().isEmpty() || s.targets().contains(plan.getKey()))
                    .map(Step::summary).toList();
            assertEquals(plan.getValue().steps().stream().map(Step::summary).toList(), own);
        }
    }

    @Test
    void hazardsOfAllDatabasesAreNamedOnTheCommonStep() {
        Step dangerous = new Step("a", Subject.of(new ElementId("t")), Set.of(), step("a").up(), step("a").down(), List.of(SLOW));
        assertEquals(List.of(dangerous), merge(new Plan(List.of(step("a"))), new Plan(List.of(dangerous))).steps());
    }

    @Test
    void oneDatabaseNeedsNoMerging() {
        Plan plan = new Plan(List.of(step("a")));
        assertEquals(plan, PlanMerger.merge(Map.of(Target.H2, plan)));
        assertEquals(Plan.EMPTY, PlanMerger.merge(Map.of()));
    }

    private static Plan merge(Plan h2, Plan postgresql) {
        return PlanMerger.merge(Map.of(Target.H2, h2, Target.POSTGRESQL, postgresql));
    }

    private static Step step(String name) {
        return new Step(name, Subject.of(new ElementId("t")), Set.of(), List.of(new Statement.Sql("UP " + name)),
                List.of(new Statement.Sql("DOWN " + name)), List.of());
    }
}
