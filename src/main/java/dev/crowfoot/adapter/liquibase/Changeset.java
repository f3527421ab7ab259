package dev.crowfoot.adapter.liquibase;

import dev.crowfoot.target.Target;
import java.util.List;
import java.util.Set;
import liquibase.database.ObjectQuotingStrategy;

/**
 * A step, or what one database needs of it, as a changeset.
 *
 * @param targets the databases that it is for; empty for all
 */
record Changeset(Set<Target> targets, ObjectQuotingStrategy quoting, List<Attributes> up, List<Attributes> down) {}
