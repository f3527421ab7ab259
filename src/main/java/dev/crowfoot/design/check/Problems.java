package dev.crowfoot.design.check;

import dev.crowfoot.design.Design;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Finds what is wrong with a drawing, as far as that shows without a database. */
public final class Problems {

    private static final List<Rule> RULES = List.of(new ClassNames(), new FieldNames(), new ConstantNames(), new DanglingReferences(),
            new MissingKeys(), new KeyParts(), new Generation(), new Roles(), new Hierarchies(), new TablePerClass(),
            new DiscriminatorValues(),
            new Embeddables(), new Enums(), new Defaults(), new RelationshipEnds(), new ForeignKeys(), new Constraints(), new Attributes());

    private static final Comparator<Problem> ORDER = Comparator.comparing(Problem::severity).thenComparing(Problem::code)
            .thenComparing(Problem::message);

    private Problems() {}

    /** All problems that need no database to be seen, the worst first. */
    public static List<Problem> of(Design design) {
        Set<Problem> found = new LinkedHashSet<>();
        RULES.forEach(rule -> rule.check(design, found::add));
        return sorted(found);
    }

    /** Each problem once, the worst first. */
    public static List<Problem> sorted(Collection<Problem> problems) {
        return problems.stream().distinct().sorted(ORDER).toList();
    }
}
