package dev.crowfoot.document.refresh;

import dev.crowfoot.document.Document;
import dev.crowfoot.document.edit.Edit;
import dev.crowfoot.schema.Schema;
import dev.crowfoot.schema.diff.ChangeText;
import dev.crowfoot.schema.diff.SchemaChange;
import dev.crowfoot.schema.diff.SchemaDiffer;
import dev.crowfoot.schema.diff.SchemaMatcher;
import dev.crowfoot.target.Target;
import java.util.List;
import java.util.function.Supplier;

/**
 * Finds the edits after which a drawing asks for a given schema. Whatever stays keeps its id, its name in Java and all that no database knows. What depends on something
 * that is not drawn yet waits for the next round; what a drawing of this shape cannot say (a joined child without its parent's key, for one) is named with the reason.
 */
public final class Redrawing {

    private static final int ROUNDS = 10;
    private static final long A_TABLE = 10_000;

    /**
     * What came of it.
     *
     * @param document the document after the edits
     * @param edits the edits in their order
     * @param notDrawn what still differs, a line each with the reason and a way out
     */
    public record Redrawn(Document document, List<Edit> edits, List<String> notDrawn) {

        /** Copies the lists. */
        public Redrawn {
            edits = List.copyOf(edits);
            notDrawn = List.copyOf(notDrawn);
        }
    }

    private Redrawing() {}

    /**
     * Brings the drawing to that schema.
     *
     * @param goal what it shall ask for; what stays has the id that the drawing's own schema gives it
     * @param ids where new ids come from
     * @param pulse called between edits; what it throws ends the work
     */
    public static Redrawn redraw(Document document, Schema goal, Target target, Supplier<String> ids, Runnable pulse) {
        Work work = new Work(document, goal, target, ids, pulse);
        List<SchemaChange> changes = changes(work);
        Redrawn best = redrawn(work, changes);
        long least = weight(changes);
        while (!changes.isEmpty() && work.pass() < ROUNDS) {
            new Round(work).run(changes);
            work.next(SchemaMatcher.identify(work.goal(), work.now()));
            changes = changes(work);
            if (weight(changes) < least) {
                least = weight(changes);
                best = redrawn(work, changes);
            }
        }
        return best;
    }

    /** How much is left: a whole table is more than anything in one. */
    private static long weight(List<SchemaChange> left) {
        return left.stream().mapToLong(c -> c instanceof SchemaChange.TableCreated || c instanceof SchemaChange.TableDropped ? A_TABLE : 1)
                .sum();
    }

    /** What was reached so far: of what cannot be drawn whole, the nearest counts, not the last. */
    private static Redrawn redrawn(Work work, List<SchemaChange> left) {
        Reasons reasons = new Reasons(work);
        return new Redrawn(work.document(), work.edits(), left.stream().map(c -> ChangeText.of(c) + ": " + reasons.of(c)).toList());
    }

    /** The schemas of a drawing are those that something drawn is in, so they follow. */
    private static List<SchemaChange> changes(Work work) {
        return SchemaDiffer.diff(work.now(), work.goal()).stream()
                .filter(c -> !(c instanceof SchemaChange.NamespaceCreated) && !(c instanceof SchemaChange.NamespaceDropped)).toList();
    }
}
