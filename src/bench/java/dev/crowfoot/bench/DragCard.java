package dev.crowfoot.bench;

import dev.crowfoot.design.Design;
import dev.crowfoot.design.id.EntityId;
import dev.crowfoot.diagram.Diagram;
import dev.crowfoot.diagram.Placement;
import dev.crowfoot.diagram.card.TextMeasure;
import dev.crowfoot.diagram.scene.Scene;
import java.time.Duration;
import java.util.Optional;
import java.util.TreeMap;

/** One step of a drag: a card moves among 1,000, and the lines that it touches find another way. */
final class DragCard implements Benchmark {
    @Override
    public String name() {
        return "drag a card among 1,000 entities and 1,500 lines, a step";
    }

    @Override
    public Optional<Duration> aim() {
        return Optional.of(Duration.ofMillis(16));
    }

    @Override
    public Optional<Comparison> comparison() {
        return Optional.of(Comparison.of("all cards and lines laid out anew", new OpenDiagram().prepare()));
    }

    @Override
    public Trial prepare() {
        Design design = LargeDesign.THOUSAND.build();
        Diagram diagram = DiagramFrame.inRows(design);
        EntityId card = LargeDesign.entityId(500);
        Scene[] scene = {Scene.of(design, diagram, TextMeasure.ESTIMATE)};
        double[] moved = {0};
        return () -> {
            moved[0] += 8;
            TreeMap<EntityId, Placement> places = new TreeMap<>(diagram.placements());
            places.computeIfPresent(card, (id, old) -> old.movedTo(old.x() + moved[0], old.y() + moved[0] / 2));
            scene[0] = scene[0].next(design, diagram.withPlacements(places));
            return scene[0];
        };
    }
}
