package dev.crowfoot.mapping.suggestion;

import dev.crowfoot.design.Design;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.function.Supplier;

/** Finds what could be drawn better, and takes of it what is wanted. */
public final class Suggestions {

    private Suggestions() {}

    /** All that is found: first for single attributes, then what entities share, which is as the design is now. */
    public static List<Suggestion> of(Design design, Supplier<String> ids) {
        List<Suggestion> all = new ArrayList<>(roles(design));
        all.addAll(mixins(design, ids));
        return all;
    }

    /** Versions, time stamps and marks of deletion. */
    public static List<Suggestion> roles(Design design) {
        return design.entities().values().stream().flatMap(e -> RoleSuggestions.of(e, design).stream()).toList();
    }

    /** Attributes that several entities share; before the first revision only, because the columns get other identities. */
    public static List<Suggestion> mixins(Design design, Supplier<String> ids) {
        return new MixinSuggestions(design, ids).all();
    }

    /**
     * The design with the wanted suggestions taken, and every suggestion that there was, taken or not. What entities share is looked for after
     * the others were taken, since only attributes that are alike in everything are shared.
     */
    public static Taken take(Design design, Predicate<Suggestion> wanted, Supplier<String> ids) {
        List<Suggestion> roles = roles(design);
        Design after = applied(design, roles, wanted);
        List<Suggestion> mixins = mixins(after, ids);
        List<Suggestion> all = new ArrayList<>(roles);
        all.addAll(mixins);
        return new Taken(applied(after, mixins, wanted), all.stream().filter(wanted).toList(),
                all.stream().filter(wanted.negate()).toList());
    }

    /**
     * What came of a choice.
     *
     * @param offered those that were not taken
     */
    public record Taken(Design design, List<Suggestion> taken, List<Suggestion> offered) {

        /** Copies the lists. */
        public Taken {
            taken = List.copyOf(taken);
            offered = List.copyOf(offered);
        }
    }

    private static Design applied(Design design, List<Suggestion> suggestions, Predicate<Suggestion> wanted) {
        Design after = design;
        for (Suggestion suggestion : suggestions) {
            after = wanted.test(suggestion) ? suggestion.applyTo(after) : after;
        }
        return after;
    }
}
