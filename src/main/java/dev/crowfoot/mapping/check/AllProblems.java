package dev.crowfoot.mapping.check;

import dev.crowfoot.design.Design;
import dev.crowfoot.design.check.Problem;
import dev.crowfoot.design.check.Problems;
import dev.crowfoot.mapping.Derivation;
import dev.crowfoot.mapping.Derived;
import dev.crowfoot.target.Target;
import java.util.ArrayList;
import java.util.List;

/** Finds everything that is wrong with a drawing: what {@link Problems} finds, and what shows in the schema on each target. */
public final class AllProblems {

    private static final List<SchemaRule> RULES = List.of(new SubstitutedTypes(), new SchemaNames(), new ColumnNames(), new LongNames(),
            new QuotedNames(), new QuotedJoinTables(), new UnreadArrays(), new VirtualColumns(), new ReservedNames(), new MissingIndexes(),
            new NamedDefaultSchema());

    private AllProblems() {}

    /** All problems, each once, the worst first. */
    public static List<Problem> of(Design design, List<Target> targets) {
        List<Problem> found = new ArrayList<>(Problems.of(design));
        for (Target target : targets) {
            found.addAll(of(design, target, Derivation.derive(design, target)));
        }
        return Problems.sorted(found);
    }

    /** The problems that show in the schema that was derived from the design for a target. */
    public static List<Problem> of(Design design, Target target, Derived derived) {
        List<Problem> found = new ArrayList<>();
        Drawn drawn = new Drawn(design, target, derived);
        RULES.forEach(rule -> rule.check(drawn, found::add));
        return found;
    }
}
