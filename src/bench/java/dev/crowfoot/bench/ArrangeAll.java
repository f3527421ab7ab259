package dev.crowfoot.bench;

import dev.crowfoot.adapter.elk.ElkLayoutEngine;
import dev.crowfoot.app.Progress;
import dev.crowfoot.app.layout.ArrangeDiagram;
import dev.crowfoot.design.Design;
import dev.crowfoot.diagram.Diagram;
import dev.crowfoot.diagram.card.TextMeasure;
import dev.crowfoot.document.Document;
import dev.crowfoot.document.Settings;
import dev.crowfoot.target.Target;
import java.time.Duration;
import java.util.Optional;

/** The first layout of a large drawing, as an import makes it. */
final class ArrangeAll implements Benchmark {

    @Override
    public String name() {
        return "arrange 1,000 entities and 1,500 lines anew";
    }

    @Override
    public Optional<Duration> aim() {
        return Optional.of(Duration.ofSeconds(5));
    }

    @Override
    public int warmUps() {
        return 2;
    }

    @Override
    public int runs() {
        return 7;
    }

    @Override
    public Trial prepare() {
        Design design = LargeDesign.THOUSAND.build();
        Diagram diagram = DiagramFrame.inRows(design);
        Document document = Document.empty(Settings.of("large", Target.H2)).withDesign(design).with(diagram);
        ArrangeDiagram arrange = new ArrangeDiagram(new ElkLayoutEngine());
        return () -> arrange.arrange(document, diagram.id(), TextMeasure.ESTIMATE, Progress.NONE);
    }
}
