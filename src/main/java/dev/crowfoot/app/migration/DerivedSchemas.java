package dev.crowfoot.app.migration;

import dev.crowfoot.design.Design;
import dev.crowfoot.mapping.IncrementalDerivation;
import dev.crowfoot.schema.Schema;
import dev.crowfoot.target.Target;
import java.util.EnumMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The schemas of one drawing after another: the same drawing is not derived twice, and a changed one only where it changed. */
final class DerivedSchemas {

    private record Last(Design design, Schema schema) {}

    private final IncrementalDerivation derivation = new IncrementalDerivation();
    private final Map<Target, Last> last = new EnumMap<>(Target.class);

    /** What the drawing asks for on that target. */
    synchronized Schema of(Design design, Target target) {
        @Nullable
        Last known = last.get(target);
        if (known == null || !isSame(known.design(), design)) {
            known = new Last(design, derivation.derive(design, target).schema());
            last.put(target, known);
        }
        return known.schema();
    }

    /** By reference: comparing all that is drawn costs more than it saves. */
    @SuppressWarnings("ReferenceEquality")
    private static boolean isSame(Design one, Design other) {
        return one == other;
    }
}
