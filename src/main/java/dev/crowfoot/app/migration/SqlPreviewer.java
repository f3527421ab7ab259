package dev.crowfoot.app.migration;

import dev.crowfoot.migration.Plan;
import java.util.List;

/** Says what Liquibase would send for a plan, by Liquibase's own generator, without a database and without a file. */
public interface SqlPreviewer {

    /** What does the plan on that target; steps for other targets are left out. */
    List<PreviewStatement> up(Plan plan, PreviewTarget target);

    /** What undoes it, in the order in which it runs. */
    List<PreviewStatement> down(Plan plan, PreviewTarget target);
}
