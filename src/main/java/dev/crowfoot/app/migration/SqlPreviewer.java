package dev.crowfoot.app.migration;

import dev.crowfoot.migration.Plan;
import dev.crowfoot.target.Target;
import java.util.List;

/**
 * Says what Liquibase would send for a plan, by Liquibase's own generator, without a database and without a file. As in the plan's changelog,
 * a step without targets is for all of the project's databases, and what they take alike is written once.
 */
public interface SqlPreviewer {

    /**
     * What does the plan on that target; steps for other targets are left out.
     *
     * @param projectTargets the databases that the plan was made for
     */
    List<PreviewStatement> up(Plan plan, List<Target> projectTargets, PreviewTarget target);

    /** What undoes it, in the order in which it runs. */
    List<PreviewStatement> down(Plan plan, List<Target> projectTargets, PreviewTarget target);
}
