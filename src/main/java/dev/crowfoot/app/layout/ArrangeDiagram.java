package dev.crowfoot.app.layout;

import dev.crowfoot.app.Progress;
import dev.crowfoot.app.layout.LayoutGraph.Box;
import dev.crowfoot.app.layout.LayoutGraph.Link;
import dev.crowfoot.design.Design;
import dev.crowfoot.design.id.EntityId;
import dev.crowfoot.diagram.CardColor;
import dev.crowfoot.diagram.Diagram;
import dev.crowfoot.diagram.DiagramId;
import dev.crowfoot.diagram.Placement;
import dev.crowfoot.diagram.card.CardContent;
import dev.crowfoot.diagram.card.CardLayout;
import dev.crowfoot.diagram.card.TextMeasure;
import dev.crowfoot.diagram.geometry.Grid;
import dev.crowfoot.diagram.geometry.Point;
import dev.crowfoot.document.Document;
import dev.crowfoot.document.edit.Edit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** Arranges a diagram: related entities near each other, in the shape of a screen. */
public final class ArrangeDiagram {

    /** About the shape of a wide screen. */
    private static final double RATIO = 1.6;

    private final LayoutEngine engine;

    /** Arranging by that engine. */
    public ArrangeDiagram(LayoutEngine engine) {
        this.engine = engine;
    }

    /**
     * New places for all that a diagram shows.
     *
     * @param measure how wide texts are, which says how large cards are
     * @throws java.util.concurrent.CancellationException if it is no longer wanted
     */
    public Edit.PlaceEntities arrange(Document document, DiagramId diagram, TextMeasure measure, Progress progress) {
        Diagram shown = diagram(document, diagram);
        return arrange(document.design(), shown, shown.placements().keySet(), measure, progress);
    }

    /**
     * New places for every entity of the design, those that the diagram does not show yet included; for a design that was read from a database.
     *
     * @throws java.util.concurrent.CancellationException if it is no longer wanted
     */
    public Edit.PlaceEntities showAll(Document document, DiagramId diagram, TextMeasure measure, Progress progress) {
        return arrange(document.design(), diagram(document, diagram), document.design().entities().keySet(), measure, progress);
    }

    /**
     * New places for those entities, whether the diagram shows them yet or not.
     *
     * @throws java.util.concurrent.CancellationException if it is no longer wanted
     */
    public Edit.PlaceEntities show(Document document, DiagramId diagram, Set<EntityId> entities, TextMeasure measure, Progress progress) {
        return arrange(document.design(), diagram(document, diagram), new TreeSet<>(entities), measure, progress);
    }

    private static Diagram diagram(Document document, DiagramId id) {
        return Objects.requireNonNull(document.diagrams().get(id), () -> "no such diagram: " + id.value());
    }

    private Edit.PlaceEntities arrange(Design design, Diagram diagram, Collection<EntityId> entities, TextMeasure measure,
            Progress progress) {
        Map<EntityId, Point> places = engine.places(graph(design, entities, measure), progress);
        Map<EntityId, Placement> arranged = new TreeMap<>();
        places.forEach((id, place) -> {
            Placement old = diagram.placements().get(id);
            arranged.put(id, new Placement(Grid.snap(place.x()), Grid.snap(place.y()), old == null ? CardColor.BLUE : old.color()));
        });
        return new Edit.PlaceEntities(diagram.id(), arranged);
    }

    private static LayoutGraph graph(Design design, Collection<EntityId> shown, TextMeasure measure) {
        List<Box> boxes = new ArrayList<>();
        List<Link> links = new ArrayList<>();
        for (EntityId id : shown) {
            design.entity(id).ifPresent(entity -> {
                CardLayout layout = CardLayout.of(CardContent.of(entity, design), measure);
                boxes.add(new Box(id, layout.width(), layout.height()));
                Links.targets(entity, design).filter(to -> shown.contains(to) && design.entity(to).isPresent())
                        .forEach(to -> links.add(new Link(to, id)));
            });
        }
        return new LayoutGraph(boxes, links, RATIO);
    }
}
