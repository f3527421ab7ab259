package dev.crowfoot.ui.canvas.paint;

import dev.crowfoot.ui.canvas.CanvasRobot;
import java.util.concurrent.TimeoutException;
import java.util.function.Consumer;
import javafx.scene.canvas.Canvas;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;
import org.testfx.api.FxToolkit;

/** The pixels that a painter leaves on a white canvas, as ARGB, row by row. */
final class Painted {

    /** Coverage of curves is rounded differently at other places. */
    static final int ROUNDING = 1;

    private final int width;
    private final int height;
    private final int[] pixels;

    private Painted(int width, int height, int[] pixels) {
        this.width = width;
        this.height = height;
        this.pixels = pixels;
    }

    /** Paints on the UI thread. */
    static Painted of(int width, int height, Consumer<GraphicsContext> painter) throws TimeoutException {
        FxToolkit.registerPrimaryStage();
        return CanvasRobot.onScreen(() -> {
            Canvas canvas = new Canvas(width, height);
            painter.accept(canvas.getGraphicsContext2D());
            WritableImage image = canvas.snapshot(null, null);
            int[] pixels = new int[width * height];
            image.getPixelReader().getPixels(0, 0, width, height, PixelFormat.getIntArgbInstance(), pixels, 0, width);
            return new Painted(width, height, pixels);
        });
    }

    int at(int x, int y) {
        return pixels[y * width + x];
    }

    /** How far the most different channel of any pixel is from that of the part of the other picture that begins there; from 0 to 255. */
    int difference(Painted other, int left, int top) {
        int most = 0;
        for (int y = 0; y < height; y++) {
            for (int x = 0; x < width; x++) {
                most = Math.max(most, difference(at(x, y), other.at(left + x, top + y)));
            }
        }
        return most;
    }

    private static int difference(int a, int b) {
        int most = 0;
        for (int shift = 0; shift < Integer.SIZE; shift += Byte.SIZE) {
            most = Math.max(most, Math.abs((a >> shift & 0xff) - (b >> shift & 0xff)));
        }
        return most;
    }
}
