package dev.crowfoot.app.refresh;

import dev.crowfoot.app.Progress;
import dev.crowfoot.app.UserError;
import dev.crowfoot.app.database.DatabaseSession;
import dev.crowfoot.app.layout.ArrangeDiagram;
import dev.crowfoot.app.migration.DatabaseReading;
import dev.crowfoot.app.migration.DiffDatabase;
import dev.crowfoot.app.migration.SideBySide;
import dev.crowfoot.design.Design;
import dev.crowfoot.design.id.EntityId;
import dev.crowfoot.diagram.DiagramId;
import dev.crowfoot.diagram.card.TextMeasure;
import dev.crowfoot.document.Document;
import dev.crowfoot.document.Settings;
import dev.crowfoot.document.edit.Edit;
import dev.crowfoot.document.edit.Edits;
import dev.crowfoot.document.edit.Outcome;
import dev.crowfoot.document.refresh.Confirmed;
import dev.crowfoot.document.refresh.Difference;
import dev.crowfoot.document.refresh.Difference.Choice;
import dev.crowfoot.document.refresh.Differences;
import dev.crowfoot.document.refresh.Merge;
import dev.crowfoot.document.refresh.Redrawing;
import dev.crowfoot.document.refresh.RenameQuestion;
import dev.crowfoot.document.refresh.RenameQuestions;
import dev.crowfoot.mapping.Derivation;
import dev.crowfoot.schema.Schema;
import dev.crowfoot.schema.diff.IgnoreList;
import dev.crowfoot.target.Target;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;

/** Brings a drawing up to date with a database: compares, asks, and makes one edit of the answers. The database is only read. */
public final class RefreshFromDatabase {

    /** What the history calls it. */
    public static final String NAME = "Refresh from database";

    private final DiffDatabase differ;
    private final ArrangeDiagram arrange;

    /** Comparisons by that, places for new entities by that. */
    public RefreshFromDatabase(DiffDatabase differ, ArrangeDiagram arrange) {
        this.differ = differ;
        this.arrange = arrange;
    }

    /**
     * What the database has in the schemas that are drawn, to be compared as often as a question is answered.
     *
     * @param more further schemas, as the database holds their names, in which nothing is drawn yet
     * @throws UserError if there is no such schema, or the database cannot be read
     * @throws java.util.concurrent.CancellationException if the progress is cancelled
     */
    public DatabaseReading read(Document document, Set<String> more, DatabaseSession session, Progress progress) {
        return differ.read(document, more, session, progress);
    }

    /**
     * The differences, once these renames are confirmed.
     *
     * @throws UserError if the database does not answer
     * @throws java.util.concurrent.CancellationException if the progress is cancelled
     */
    public Refresh compare(Document document, DatabaseReading reading, List<RenameQuestion> confirmed, DatabaseSession session,
            Progress progress) {
        SideBySide sides =
                differ.sideBySide(document, reading, (live, drawn) -> Confirmed.apply(live, drawn, confirmed), session, progress);
        return new Refresh(sides, Differences.between(sides.compared(), sides.live()),
                RenameQuestions.between(sides.compared(), sides.live()), confirmed, differ.others(document, reading, session));
    }

    /**
     * Does what was chosen: one edit, which is not done yet, and the document after it.
     *
     * @param document the one that was compared
     * @param diagram the one that shows what is new
     * @param measure how wide texts are
     * @throws java.util.concurrent.CancellationException if the progress is cancelled
     */
    public Refreshed choose(Document document, Refresh refresh, Function<Difference, Choice> choice, Target target, DiagramId diagram,
            TextMeasure measure, Progress progress) {
        List<Difference> taken = refresh.differences().stream().filter(d -> choice.apply(d) == Choice.TAKE).toList();
        List<Edit> edits = new ArrayList<>();
        List<String> notTaken = new ArrayList<>();
        Document after = take(document, document.baseline().design(), refresh.sides(), taken, target, edits, notTaken,
                progress::checkCancelled);
        progress.checkCancelled();
        after = place(document, after, diagram, measure, edits, progress);
        after = ignore(after, refresh.differences().stream().filter(d -> choice.apply(d) == Choice.IGNORE).toList(), edits);
        return new Refreshed(new Edit.Batch(NAME, edits), edits.isEmpty() ? document : after, notTaken);
    }

    /** The drawing with what was taken; what was drawn before, in that design, is drawn so again. */
    static Document take(Document document, Design before, SideBySide sides, List<Difference> taken, Target target, List<Edit> edits,
            List<String> notTaken, Runnable pulse) {
        if (taken.isEmpty()) {
            return document;
        }
        Merge.Merged merged = Merge.of(sides.drawn(), sides.live(), taken);
        notTaken.addAll(merged.notTaken());
        Restored restored = new Restored(document, before).with(taken);
        edits.addAll(restored.edits());
        Redrawing.Redrawn redrawn = Redrawing.redraw(restored.document(), merged.schema(), target, () -> EntityId.random().value(), pulse);
        edits.addAll(redrawn.edits());
        notTaken.addAll(redrawn.notDrawn());
        return redrawn.document();
    }

    private Document place(Document before, Document after, DiagramId diagram, TextMeasure measure, List<Edit> edits, Progress progress) {
        Set<EntityId> added = new TreeSet<>(after.design().entities().keySet());
        added.removeAll(before.design().entities().keySet());
        return added.isEmpty() ? after : apply(after, new NewPlaces(arrange, measure).beside(after, diagram, added, progress), edits);
    }

    private static Document ignore(Document document, List<Difference> ignored, List<Edit> edits) {
        if (ignored.isEmpty()) {
            return document;
        }
        Settings settings = document.settings();
        IgnoreList list = settings.ignored().with(ignored.stream().map(d -> new IgnoreList.Ignored(d.kind(), d.name())).toList());
        return apply(document, new Edit.ChangeSettings(settings.withIgnored(list)), edits);
    }

    private static Document apply(Document document, Edit edit, List<Edit> edits) {
        return switch (Edits.apply(document, edit)) {
            case Outcome.Applied(Document after, _) -> {
                edits.add(edit);
                yield after;
            }
            case Outcome.Rejected(String reason) -> throw new IllegalStateException(reason);
        };
    }

    /** The schema that a design asks for. */
    static Schema schema(Design design, Target target) {
        return Derivation.derive(design, target).schema();
    }
}
