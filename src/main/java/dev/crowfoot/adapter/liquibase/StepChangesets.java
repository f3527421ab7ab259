package dev.crowfoot.adapter.liquibase;

import dev.crowfoot.app.UserError;
import dev.crowfoot.migration.Statement;
import dev.crowfoot.migration.Step;
import dev.crowfoot.target.Target;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import liquibase.database.ObjectQuotingStrategy;
import liquibase.exception.LiquibaseException;

/**
 * Says a step in standard changes wherever Liquibase makes the very statement of them that is meant, and in SQL otherwise. Liquibase
 * translates types and quotes names by rules and lists of its own; so it is asked, for each statement and database, what it would send.
 * To be used within a {@link LiquibaseScope}.
 */
record StepChangesets(OfflineDatabases databases) {

    /** What of a step is for one database; {@code foreign} counts the statements that had to be SQL although there is a change for them. */
    private record Variant(ObjectQuotingStrategy quoting, List<List<Attributes>> up, List<List<Attributes>> down, int foreign) {}

    /** One changeset if all those databases take the same, otherwise one for each. */
    List<Changeset> of(Step step, List<Target> projectTargets) throws LiquibaseException {
        List<Target> targets = step.targets().isEmpty() ? projectTargets : List.copyOf(step.targets());
        Map<Target, Variant> variants = new EnumMap<>(Target.class);
        for (Target target : targets) {
            variants.put(target, variant(step, target));
        }
        Variant first = variants.values().iterator().next();
        if (variants.values().stream().allMatch(v -> v.quoting() == first.quoting())) {
            List<Attributes> up = common(step.up(), variants.values().stream().map(Variant::up).toList(), targets);
            List<Attributes> down = common(step.down(), variants.values().stream().map(Variant::down).toList(), targets);
            if (up.isEmpty() == step.up().isEmpty() && down.isEmpty() == step.down().isEmpty()) {
                return List.of(new Changeset(step.targets(), first.quoting(), up, down));
            }
        }
        List<Changeset> result = new ArrayList<>();
        variants.forEach((target, v) -> result.add(changeset(v, target)));
        return result;
    }

    /** The same for one database alone, whether or not the others take it too. */
    Changeset forTarget(Step step, Target target) throws LiquibaseException {
        return changeset(variant(step, target), target);
    }

    private static Changeset changeset(Variant variant, Target target) {
        return new Changeset(Set.of(target), variant.quoting(), variant.up().stream().flatMap(List::stream).toList(),
                variant.down().stream().flatMap(List::stream).toList());
    }

    /** What all databases take: the same change, or else the same SQL; empty if some statement has neither. */
    private static List<Attributes> common(List<Statement> statements, List<List<List<Attributes>>> variants, List<Target> targets) {
        List<Attributes> result = new ArrayList<>();
        for (int i = 0; i < statements.size(); i++) {
            int place = i;
            Set<List<Attributes>> different = new HashSet<>(variants.stream().map(v -> v.get(place)).toList());
            Statement statement = statements.get(i);
            Set<List<String>> sql = new HashSet<>(targets.stream().map(t -> new StatementSql(t).of(statement)).toList());
            if (different.size() == 1) {
                result.addAll(different.iterator().next());
            } else if (sql.size() == 1) {
                sql.iterator().next().forEach(s -> result.add(StandardChanges.sql(SafeLiterals.survivingFile(s))));
            } else {
                return List.of();
            }
        }
        return result;
    }

    private Variant variant(Step step, Target target) throws LiquibaseException {
        Variant plain = variant(step, target, ObjectQuotingStrategy.LEGACY);
        if (plain.foreign() == 0) {
            return plain;
        }
        Variant exact = variant(step, target, ObjectQuotingStrategy.QUOTE_ALL_OBJECTS);
        return exact.foreign() < plain.foreign() ? exact : plain;
    }

    private Variant variant(Step step, Target target, ObjectQuotingStrategy quoting) throws LiquibaseException {
        List<List<Attributes>> up = new ArrayList<>();
        List<List<Attributes>> down = new ArrayList<>();
        int foreign = add(step.up(), target, quoting, up) + add(step.down(), target, quoting, down);
        return new Variant(quoting, up, down, foreign);
    }

    private int add(List<Statement> statements, Target target, ObjectQuotingStrategy quoting, List<List<Attributes>> to)
            throws LiquibaseException {
        StandardChanges standard = new StandardChanges(target, quoting == ObjectQuotingStrategy.QUOTE_ALL_OBJECTS);
        int foreign = 0;
        for (Statement statement : statements) {
            List<String> meant = new StatementSql(target).of(statement);
            refuseNul(meant, target);
            boolean free = statement instanceof Statement.Sql;
            if (!free && meant.stream().noneMatch(SafeLiterals::isUnsafe) && says(standard.of(statement), meant, target, quoting)) {
                to.add(List.of(standard.of(statement)));
            } else {
                to.add(meant.stream().map(SafeLiterals::survivingFile).map(s -> QuestionMarks.kept(s, target)).map(StandardChanges::sql)
                        .toList());
                foreign += free ? 0 : 1;
            }
        }
        return foreign;
    }

    /** PostgreSQL holds every character but this one (manual, 4.1.2.3). */
    private static void refuseNul(List<String> statements, Target target) {
        if (target == Target.POSTGRESQL && statements.stream().anyMatch(s -> s.indexOf('\0') >= 0)) {
            throw new UserError(UserError.Kind.USE, "A name or text in the drawing holds a NUL character, which PostgreSQL does not take: "
                    + statements.getFirst().replace('\0', '\uFFFD') + ".", "Take the character out.", null);
        }
    }

    private boolean says(Attributes change, List<String> meant, Target target, ObjectQuotingStrategy quoting) throws LiquibaseException {
        return new SameSql(target).same(meant, new ChangeSql(databases.of(target), quoting).of(change));
    }
}
