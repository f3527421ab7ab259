package dev.crowfoot.bench;

import dev.crowfoot.design.Design;
import dev.crowfoot.design.id.EntityId;
import dev.crowfoot.diagram.Diagram;
import dev.crowfoot.diagram.DiagramId;
import dev.crowfoot.diagram.Placement;
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
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import javafx.application.Platform;
import javafx.scene.canvas.Canvas;
import javafx.scene.image.WritableImage;

/** One frame of a pan or a zoom over 1,000 entities, drawn and rendered by the software pipeline into 1280 by 800 pixels. */
final class DiagramFrame implements Benchmark {
    private static final int COLUMNS = 32;
    static final double WIDTH = 1280;
    static final double HEIGHT = 800;
    private static final double STEP = 24;
    private static final CountDownLatch STARTED = new CountDownLatch(1);
    private static boolean starting;

    private final String name;
    private final double scale;
    private final double factor;

    private DiagramFrame(String name, double scale, double factor) {
        this.name = name + " 1,000 entities and 1,500 lines at %.0f %%, a frame".formatted(scale * 100);
        this.scale = scale;
        this.factor = factor;
    }

    /** The paper moves by {@link #STEP} pixels. */
    static DiagramFrame pan(double scale) {
        return new DiagramFrame("pan over", scale, 1);
    }

    /** The paper moves, and at each second frame it is a tenth larger, so that nothing is drawn twice at one scale in a row. */
    static DiagramFrame zoom(double scale) {
        return new DiagramFrame("zoom in and out of", scale, 1.1);
    }

    @Override
    public String name() {
        return name;
    }

    @Override
    public Optional<Duration> aim() {
        return Optional.of(Duration.ofMillis(16));
    }

    @Override
    public Trial prepare() throws Exception {
        start();
        return onScreen(() -> {
            CanvasFonts fonts = new CanvasFonts();
            Scene scene = scene(fonts);
            ScenePainter painter = new ScenePainter(fonts, CanvasPalette.LIGHT);
            Canvas canvas = new Canvas(WIDTH, HEIGHT);
            WritableImage picture = new WritableImage((int) WIDTH, (int) HEIGHT);
            double[] panned = {0};
            return () -> onScreen(() -> {
                panned[0] += STEP;
                double x = scene.bounds().width() / 3 + panned[0] / scale;
                double now = panned[0] % (2 * STEP) == 0 ? scale : scale * factor;
                Viewport view = new Viewport(x, scene.bounds().height() / 3, now, WIDTH, HEIGHT);
                painter.paint(canvas.getGraphicsContext2D(), new Frame(scene, view, Set.of(), new Hit.Ground(), Overlay.NONE, 1));
                return canvas.snapshot(null, picture);
            });
        });
    }

    /** All entities in rows and columns, with lanes between them. */
    static Diagram inRows(Design design) {
        TreeMap<EntityId, Placement> placements = new TreeMap<>();
        int i = 0;
        for (EntityId id : design.entities().keySet()) {
            placements.put(id, Placement.at(i % COLUMNS * 360.0, Math.floorDiv(i, COLUMNS) * 460.0));
            i++;
        }
        return Diagram.empty(DiagramId.MAIN, "Main").withPlacements(placements);
    }

    private static Scene scene(CanvasFonts fonts) {
        Design design = LargeDesign.THOUSAND.build();
        return Scene.of(design, inRows(design), fonts);
    }

    /** Starts JavaFX once. */
    static synchronized void start() throws InterruptedException {
        if (!starting) {
            starting = true;
            System.setProperty("glass.platform", "Headless");
            System.setProperty("prism.order", "sw");
            Platform.startup(STARTED::countDown);
        }
        STARTED.await();
    }

    /** Does it on the UI thread and waits. */
    static <T> T onScreen(Callable<T> action) throws InterruptedException, ExecutionException {
        FutureTask<T> task = new FutureTask<>(action);
        Platform.runLater(task);
        return task.get();
    }
}
