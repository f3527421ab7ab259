package dev.crowfoot.app.refresh;

import dev.crowfoot.app.Progress;
import dev.crowfoot.app.layout.ArrangeDiagram;
import dev.crowfoot.design.id.EntityId;
import dev.crowfoot.diagram.Diagram;
import dev.crowfoot.diagram.DiagramId;
import dev.crowfoot.diagram.Placement;
import dev.crowfoot.diagram.card.CardContent;
import dev.crowfoot.diagram.card.CardLayout;
import dev.crowfoot.diagram.card.TextMeasure;
import dev.crowfoot.diagram.geometry.Grid;
import dev.crowfoot.document.Document;
import dev.crowfoot.document.edit.Edit;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;

/** Places new entities beside those that a diagram shows, which stay where they are. */
final class NewPlaces {

    private static final double GAP = 80;

    private final ArrangeDiagram arrange;
    private final TextMeasure measure;

    NewPlaces(ArrangeDiagram arrange, TextMeasure measure) {
        this.arrange = arrange;
        this.measure = measure;
    }

    /** To the right of everything else, arranged among themselves. */
    Edit.PlaceEntities beside(Document document, DiagramId id, Set<EntityId> entities, Progress progress) {
        Diagram diagram = Objects.requireNonNull(document.diagrams().get(id));
        Map<EntityId, Placement> block = arrange.show(document, id, entities, measure, progress).placements();
        double right = 0;
        double top = Double.POSITIVE_INFINITY;
        for (Map.Entry<EntityId, Placement> shown : diagram.placements().entrySet()) {
            right = Math.max(right, shown.getValue().x() + GAP + width(document, shown.getKey()));
            top = Math.min(top, shown.getValue().y());
        }
        double down = Double.isInfinite(top) ? 0 : top;
        Map<EntityId, Placement> moved = new TreeMap<>();
        for (Map.Entry<EntityId, Placement> entry : block.entrySet()) {
            Placement place = entry.getValue();
            moved.put(entry.getKey(), place.movedTo(Grid.snap(place.x() + right), Grid.snap(place.y() + down)));
        }
        return new Edit.PlaceEntities(id, moved);
    }

    private double width(Document document, EntityId id) {
        return document.design().entity(id).map(e -> CardLayout.of(CardContent.of(e, document.design()), measure).width()).orElse(0.0);
    }
}
