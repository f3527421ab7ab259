package dev.crowfoot.adapter.liquibase;

import dev.crowfoot.app.migration.PreviewStatement;
import dev.crowfoot.app.migration.PreviewTarget;
import dev.crowfoot.app.migration.SqlPreviewer;
import dev.crowfoot.migration.Hazard;
import dev.crowfoot.migration.Plan;
import dev.crowfoot.migration.Step;
import dev.crowfoot.target.Target;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import liquibase.exception.LiquibaseException;
import org.jspecify.annotations.Nullable;

/** Asks Liquibase's generator. What a step becomes is kept, so that an edit costs no more than the steps that it changes. */
public final class LiquibaseSqlPreviewer implements SqlPreviewer {

    private static final int KEPT = 20_000;

    /** What a step becomes depends on these alone. */
    private record Key(Step step, List<Target> projectTargets, Target target, @Nullable String version, @Nullable String schema) {}

    private record Both(List<PreviewStatement> up, List<PreviewStatement> down) {}

    private final OfflineDatabases databases = new OfflineDatabases();
    private final Map<Key, Both> kept = new LinkedHashMap<>(64, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<Key, Both> eldest) {
            return size() > KEPT;
        }
    };

    @Override
    public List<PreviewStatement> up(Plan plan, List<Target> projectTargets, PreviewTarget target) {
        List<PreviewStatement> result = new ArrayList<>();
        all(plan.steps(), projectTargets, target).forEach(both -> result.addAll(both.up()));
        return result;
    }

    @Override
    public List<PreviewStatement> down(Plan plan, List<Target> projectTargets, PreviewTarget target) {
        List<PreviewStatement> result = new ArrayList<>();
        all(plan.steps().reversed(), projectTargets, target).forEach(both -> result.addAll(both.down()));
        return result;
    }

    /** Where there is nothing to say, Liquibase is not even loaded. */
    private List<Both> all(List<Step> steps, List<Target> projectTargets, PreviewTarget target) {
        if (steps.isEmpty()) {
            return List.of();
        }
        return LiquibaseScope.PREVIEW.quietly(() -> {
            List<Both> result = new ArrayList<>();
            for (Step step : steps) {
                if (step.targets().isEmpty() || step.targets().contains(target.target())) {
                    result.add(both(step, projectTargets, target));
                }
            }
            return result;
        });
    }

    private Both both(Step step, List<Target> projectTargets, PreviewTarget target) throws LiquibaseException {
        Key key = new Key(step, projectTargets, target.target(), target.serverVersion(), target.defaultSchema());
        Both known = kept.get(key);
        if (known == null) {
            Changeset changeset = changeset(step, projectTargets, target.target());
            ChangeSql sql = new ChangeSql(databases.of(target), changeset.quoting());
            boolean destructive = step.hazards().stream().anyMatch(Hazard::destructive);
            known = new Both(statements(sql, changeset.up(), step, destructive), statements(sql, changeset.down(), step, false));
            kept.put(key, known);
        }
        return known;
    }

    /** The one of the step's changesets that is for that database. */
    private Changeset changeset(Step step, List<Target> projectTargets, Target target) throws LiquibaseException {
        if (!projectTargets.contains(target)) {
            return new StepChangesets(databases).forTarget(step, target);
        }
        return new StepChangesets(databases).of(step, projectTargets).stream()
                .filter(c -> c.targets().isEmpty() || c.targets().contains(target)).findFirst().orElseThrow();
    }

    /** In a destructive step those statements are marked that lose something; all of them if none looks like it. */
    private static List<PreviewStatement> statements(ChangeSql sql, List<Attributes> changes, Step step, boolean destructive)
            throws LiquibaseException {
        List<String> texts = new ArrayList<>();
        for (Attributes change : changes) {
            texts.addAll(sql.of(change));
        }
        boolean some = texts.stream().anyMatch(DestructiveSql::loses);
        return texts.stream().map(text -> new PreviewStatement(text, Optional.of(step.subject()),
                (destructive && !some) || DestructiveSql.loses(text), step.summary())).toList();
    }
}
