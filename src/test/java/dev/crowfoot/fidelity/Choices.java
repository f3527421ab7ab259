package dev.crowfoot.fidelity;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.crowfoot.app.imports.DrawingWishes;
import dev.crowfoot.design.Design;
import dev.crowfoot.mapping.Derivation;
import dev.crowfoot.mapping.Lift;
import dev.crowfoot.mapping.LiftOptions;
import dev.crowfoot.mapping.Reading;
import dev.crowfoot.mapping.suggestion.Suggestions;
import dev.crowfoot.schema.Schema;
import dev.crowfoot.schema.diff.ChangeText;
import dev.crowfoot.schema.diff.SchemaDiffer;
import dev.crowfoot.schema.diff.SchemaMatcher;
import dev.crowfoot.target.Target;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** What a person may choose of an import: each kind declined or accepted alone, where that is not what is usual, all declined, and all accepted. */
final class Choices {

    private Choices() {}

    /** By what was chosen. */
    static Map<String, DrawingWishes> all() {
        Map<String, DrawingWishes> choices = new LinkedHashMap<>();
        List<String> kinds = DrawingWishes.kinds();
        readings().forEach(kind -> choices.put(kind + " declined", new DrawingWishes(Set.of(), Set.of(kind))));
        suggestions().forEach(kind -> choices.put(kind + " accepted", new DrawingWishes(Set.of(kind), Set.of())));
        choices.put("all declined", new DrawingWishes(Set.of(), Set.copyOf(kinds)));
        choices.put("all accepted", new DrawingWishes(Set.copyOf(kinds), Set.of()));
        return choices;
    }

    /** What is read unless it is declined. */
    private static List<String> readings() {
        return Stream.of(Reading.Kind.values()).map(kind -> kind.name().toLowerCase(Locale.ROOT)).toList();
    }

    /** What is offered until it is accepted. */
    private static List<String> suggestions() {
        return DrawingWishes.kinds().stream().filter(kind -> !readings().contains(kind)).toList();
    }

    /** How a database is drawn so. */
    static Design drawn(Schema read, Target target, DrawingWishes wishes, boolean singular) {
        LiftOptions options = LiftOptions.DEFAULT.withSingular(singular).withReads(wishes::wants);
        return Suggestions.take(Lift.lift(read, target, options), wishes::wants, options.ids()).design();
    }

    /** Fails if a drawing would change the database that it is of, whatever was chosen. */
    static void checkDrawings(Schema read, Target target) {
        all().forEach((what, wishes) -> {
            Schema asked = Derivation.derive(drawn(read, target, wishes, !what.startsWith("all")), target).schema();
            assertEquals(List.of(), SchemaDiffer.diff(SchemaMatcher.identify(read, asked), asked).stream().map(ChangeText::of).toList(),
                    what);
        });
    }
}
