package dev.crowfoot.app.layout;

import dev.crowfoot.app.Progress;
import dev.crowfoot.design.id.EntityId;
import dev.crowfoot.diagram.Diagram;
import dev.crowfoot.diagram.DiagramId;
import dev.crowfoot.diagram.card.TextMeasure;
import dev.crowfoot.document.Document;
import dev.crowfoot.document.edit.Edit;
import dev.crowfoot.document.edit.Edits;
import dev.crowfoot.document.edit.Outcome;
import java.util.List;
import java.util.Set;

/**
 * The first diagrams of a design that was read from a database: one that shows all, one for each schema if there are several, and one for each group of
 * entities that belong together if there are too many for one glance.
 */
public final class DrawDiagrams {

    private final ArrangeDiagram arrange;

    /** Diagrams arranged by that. */
    public DrawDiagrams(ArrangeDiagram arrange) {
        this.arrange = arrange;
    }

    /**
     * The document with its diagrams; those that it has besides the main one stay.
     *
     * @param measure how wide texts are
     * @throws java.util.concurrent.CancellationException if it is no longer wanted
     */
    public Document draw(Document document, TextMeasure measure, Progress progress) {
        List<Picture> pictures = Pictures.of(document.design());
        Document drawn = applied(document, arrange.showAll(document, DiagramId.MAIN, measure, progress));
        int done = 0;
        for (Picture picture : pictures) {
            progress.checkCancelled();
            progress.report("drawing diagrams", done++, pictures.size());
            drawn = drawn.with(Diagram.empty(picture.id(), picture.name()));
            drawn = applied(drawn, arrange.show(drawn, picture.id(), picture.entities(), measure, progress));
        }
        return drawn;
    }

    /**
     * A diagram that is to be made.
     *
     * @param entities those that it shows
     */
    record Picture(DiagramId id, String name, Set<EntityId> entities) {

        /** Copies the entities. */
        Picture {
            entities = Set.copyOf(entities);
        }
    }

    private static Document applied(Document document, Edit edit) {
        return switch (Edits.apply(document, edit)) {
            case Outcome.Applied applied -> applied.document();
            case Outcome.Rejected rejected -> throw new IllegalStateException(rejected.reason());
        };
    }
}
