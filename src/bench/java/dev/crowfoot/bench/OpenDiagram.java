package dev.crowfoot.bench;

import dev.crowfoot.design.Design;
import dev.crowfoot.diagram.Diagram;
import dev.crowfoot.diagram.card.TextMeasure;
import dev.crowfoot.diagram.scene.Scene;
import java.time.Duration;
import java.util.Optional;

/** Cards and lines of a large diagram from scratch: what opening it costs before its first frame. */
final class OpenDiagram implements Benchmark {
    @Override
    public String name() {
        return "lay out the cards and route the lines of 1,000 entities and 1,500 lines";
    }

    @Override
    public Optional<Duration> aim() {
        return Optional.of(Duration.ofSeconds(1));
    }

    @Override
    public Trial prepare() {
        Design design = LargeDesign.THOUSAND.build();
        Diagram diagram = DiagramFrame.inRows(design);
        return () -> Scene.of(design, diagram, TextMeasure.ESTIMATE);
    }
}
