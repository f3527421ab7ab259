package dev.crowfoot.adapter.liquibase;

import dev.crowfoot.app.migration.Revision;
import dev.crowfoot.migration.Hazard;
import dev.crowfoot.migration.Plan;
import dev.crowfoot.migration.Step;
import dev.crowfoot.target.Target;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import liquibase.database.ObjectQuotingStrategy;
import liquibase.exception.LiquibaseException;

/** A revision as the tree that a changelog is in YAML, XML and JSON. To be used within a {@link LiquibaseScope}. */
final class RevisionTree {

    /** Who wrote the changesets, as Liquibase records it. */
    static final String AUTHOR = "crowfoot";

    private RevisionTree() {}

    /** The changesets in order, the last of which sets the tag. */
    static List<Attributes> of(Revision revision, Plan plan, List<Target> targets, OfflineDatabases databases) throws LiquibaseException {
        List<Attributes> changesets = steps(revision, plan, targets, databases);
        changesets.add(tag(revision));
        return changesets;
    }

    /** The changesets in order, without the tag. */
    static List<Attributes> steps(Revision revision, Plan plan, List<Target> targets, OfflineDatabases databases)
            throws LiquibaseException {
        List<Attributes> changesets = new ArrayList<>();
        StepChangesets steps = new StepChangesets(databases);
        int number = 0;
        for (Step step : plan.steps()) {
            for (Changeset changeset : steps.of(step, targets)) {
                number++;
                changesets.add(changeSet(id(revision, String.valueOf(number)), step, changeset));
            }
        }
        return changesets;
    }

    /** The id of a changeset: the time of the revision, which no other has, and a number or word. */
    static String id(Revision revision, String part) {
        int underscore = revision.id().indexOf('_');
        return (underscore > 0 ? revision.id().substring(0, underscore) : revision.id()) + "-" + part;
    }

    /** The changeset that sets the tag; its comment is the revision's message. */
    static Attributes tag(Revision revision) {
        Attributes tag = new Attributes("tagDatabase").with("tag", revision.id()).with("keepTagOnRollback", true);
        return new Attributes("changeSet").with("id", id(revision, "tag")).with("author", AUTHOR)
                .with("comment", commentText(revision.message())).with("changes", List.of(tag.entry()));
    }

    private static Attributes changeSet(String id, Step step, Changeset changeset) {
        Attributes tree = new Attributes("changeSet").with("id", id).with("author", AUTHOR);
        if (!changeset.targets().isEmpty()) {
            tree.with("dbms", dbms(changeset.targets()));
        }
        if (changeset.quoting() != ObjectQuotingStrategy.LEGACY) {
            tree.with("objectQuotingStrategy", changeset.quoting().name());
        }
        tree.with("comment", comment(step)).with("changes", Attributes.entries(changeset.up()));
        List<Map<String, Object>> rollback = Attributes.entries(changeset.down());
        return tree.with("rollback", rollback.isEmpty() ? List.of(new Attributes("empty").entry()) : rollback);
    }

    static String dbms(Set<Target> targets) {
        return targets.stream().map(Target::id).collect(Collectors.joining(","));
    }

    /** What the step does, and what a reviewer should know of it. */
    static String comment(Step step) {
        StringBuilder text = new StringBuilder(step.summary());
        for (Hazard hazard : step.hazards()) {
            text.append('\n').append(hazard.code()).append(' ').append(hazard.message());
        }
        return commentText(text.toString());
    }

    /** Comments are for people: what would be taken for a parameter is broken up, and control characters are left out. */
    static String commentText(String text) {
        return text.replace("${", "$ {").replaceAll("[\\p{Cntrl}&&[^\n\t]]", " ").strip();
    }
}
