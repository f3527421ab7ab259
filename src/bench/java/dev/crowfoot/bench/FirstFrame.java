package dev.crowfoot.bench;

import dev.crowfoot.design.Design;
import dev.crowfoot.diagram.Diagram;
import dev.crowfoot.diagram.geometry.Viewport;
import dev.crowfoot.diagram.scene.Hit;
import dev.crowfoot.diagram.scene.Scene;
import dev.crowfoot.ui.canvas.paint.CanvasFonts;
import dev.crowfoot.ui.canvas.paint.CanvasPalette;
import dev.crowfoot.ui.canvas.paint.Frame;
import dev.crowfoot.ui.canvas.paint.Overlay;
import dev.crowfoot.ui.canvas.paint.ScenePainter;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;
import javafx.scene.canvas.Canvas;
import javafx.scene.image.WritableImage;

/** All that happens on the UI thread from a large document to its first frame, which shows all of it: fonts, cards, lines, painting. */
final class FirstFrame implements Benchmark {
    private static final double MARGIN = 40;

    @Override
    public String name() {
        return "first frame of 1,000 entities and 1,500 lines, from the document";
    }

    @Override
    public Optional<Duration> aim() {
        return Optional.of(Duration.ofSeconds(1));
    }

    @Override
    public Trial prepare() throws Exception {
        DiagramFrame.start();
        Design design = LargeDesign.THOUSAND.build();
        Diagram diagram = DiagramFrame.inRows(design);
        return () -> DiagramFrame.onScreen(() -> {
            CanvasFonts fonts = new CanvasFonts();
            Scene scene = Scene.of(design, diagram, fonts);
            Canvas canvas = new Canvas(DiagramFrame.WIDTH, DiagramFrame.HEIGHT);
            Viewport all = Viewport.of(DiagramFrame.WIDTH, DiagramFrame.HEIGHT).fitted(scene.bounds(), MARGIN, 1);
            new ScenePainter(fonts, CanvasPalette.LIGHT).paint(canvas.getGraphicsContext2D(),
                    new Frame(scene, all, Set.of(), new Hit.Ground(), Overlay.NONE, 1));
            return canvas.snapshot(null, new WritableImage((int) DiagramFrame.WIDTH, (int) DiagramFrame.HEIGHT));
        });
    }
}
