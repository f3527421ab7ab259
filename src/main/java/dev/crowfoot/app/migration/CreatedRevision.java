package dev.crowfoot.app.migration;

import dev.crowfoot.document.Baseline;
import dev.crowfoot.migration.Plan;

/**
 * A revision that was written.
 *
 * @param baseline what the next one is compared with; the open document must be given it
 */
public record CreatedRevision(RevisionFile file, Baseline baseline, Plan plan) {}
