package dev.crowfoot.ui.canvas;

import dev.crowfoot.diagram.geometry.Rect;
import dev.crowfoot.diagram.geometry.Viewport;
import dev.crowfoot.diagram.scene.Hit;
import dev.crowfoot.diagram.scene.Scene;
import dev.crowfoot.ui.canvas.paint.CanvasFonts;
import dev.crowfoot.ui.canvas.paint.CanvasPalette;
import dev.crowfoot.ui.canvas.paint.Frame;
import dev.crowfoot.ui.canvas.paint.Overlay;
import dev.crowfoot.ui.canvas.paint.ScenePainter;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Set;
import javafx.scene.SnapshotParameters;
import javafx.scene.canvas.Canvas;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;
import javax.imageio.ImageIO;

/** A picture of a whole diagram for documents and print: always on light ground, without what is selected. For the UI thread. */
public final class DiagramImage {

    private static final double MARGIN = 24;

    /** A picture's longest side; larger ones are refused by graphics hardware. */
    private static final double LONGEST = 8000;

    private DiagramImage() {}

    /** The picture of all that the scene shows, at that scale, or as much smaller as it must be. */
    public static WritableImage of(Scene scene, CanvasFonts fonts, double scale) {
        Rect all = scene.edges().stream().map(e -> e.bounds()).reduce(scene.bounds(), Rect::union).grown(MARGIN);
        double fitting = Math.min(scale, LONGEST / Math.max(all.width(), all.height()));
        Viewport view = new Viewport(all.x(), all.y(), Math.clamp(fitting, Viewport.MIN_SCALE, Viewport.MAX_SCALE),
                Math.ceil(all.width() * fitting), Math.ceil(all.height() * fitting));
        return of(new Frame(scene, view, Set.of(), new Hit.Ground(), Overlay.NONE, 1), fonts, CanvasPalette.LIGHT);
    }

    /** The picture of a frame. */
    public static WritableImage of(Frame frame, CanvasFonts fonts, CanvasPalette palette) {
        Canvas canvas = new Canvas(frame.view().width(), frame.view().height());
        new ScenePainter(fonts, palette).paint(canvas.getGraphicsContext2D(), frame);
        return canvas.snapshot(new SnapshotParameters(), null);
    }

    /**
     * Writes a picture as PNG.
     *
     * @throws IOException if the stream does not take it
     */
    public static void writePng(WritableImage image, OutputStream out) throws IOException {
        int width = (int) image.getWidth();
        int height = (int) image.getHeight();
        int[] pixels = new int[width * height];
        image.getPixelReader().getPixels(0, 0, width, height, PixelFormat.getIntArgbInstance(), pixels, 0, width);
        BufferedImage buffered = new BufferedImage(width, height, BufferedImage.TYPE_INT_ARGB);
        buffered.setRGB(0, 0, width, height, pixels, 0, width);
        if (!ImageIO.write(buffered, "png", out)) {
            throw new IOException("this Java cannot write PNG pictures");
        }
    }
}
