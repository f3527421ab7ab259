package dev.crowfoot.ui.canvas.paint;

import dev.crowfoot.diagram.CardColor;
import dev.crowfoot.diagram.card.Card;
import dev.crowfoot.diagram.card.CardLayout;
import dev.crowfoot.diagram.geometry.Rect;
import dev.crowfoot.diagram.geometry.Viewport;
import java.util.ArrayList;
import java.util.Collection;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import javafx.scene.SnapshotParameters;
import javafx.scene.canvas.Canvas;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.image.WritableImage;
import javafx.scene.paint.Color;
import org.jspecify.annotations.Nullable;

/**
 * Pictures of cards at half scale, many on a sheet, for the scales at which text can hardly be read but costs most. A picture is kept as long as
 * its card's layout is.
 */
final class CardPictures {

    private static final double SCALE = 0.5;
    private static final double SHEET = 1024;
    private static final double GAP = 2;

    private final IdentityHashMap<CardLayout, Picture> pictures = new IdentityHashMap<>();
    private final CanvasFonts fonts;
    private CanvasPalette palette;
    private double device = 1;

    /** Where a card's picture is on its sheet, in the sheet's pixels. */
    private record Picture(WritableImage sheet, CardColor color, Rect part) {}

    /** A card and where its picture is to be, in pixels of the canvas. */
    private record Spot(Card card, double x, double y) {}

    CardPictures(CanvasFonts fonts, CanvasPalette palette) {
        this.fonts = fonts;
        this.palette = palette;
    }

    /** Forgets pictures that were made for other colours or another screen. */
    void use(CanvasPalette colors, double devicePixels) {
        if (!palette.equals(colors) || device != devicePixels) {
            pictures.clear();
            palette = colors;
            device = devicePixels;
        }
    }

    /** Makes the pictures of those cards that have none, and forgets layouts that are not there any more when there are many. */
    void prepare(Collection<Card> visible, Collection<Card> all) {
        if (pictures.size() > 2 * all.size() + 100) {
            Set<CardLayout> used = java.util.Collections.newSetFromMap(new IdentityHashMap<>());
            all.forEach(card -> used.add(card.layout()));
            pictures.keySet().retainAll(used);
        }
        List<Spot> sheet = new ArrayList<>();
        double x = 0;
        double y = 0;
        double row = 0;
        for (Card card : visible) {
            if (pictured(card) == null) {
                double width = Math.ceil(card.bounds().width() * SCALE) + GAP;
                double height = Math.ceil(card.bounds().height() * SCALE) + GAP;
                if (x + width > SHEET && x > 0) {
                    x = 0;
                    y += row;
                    row = 0;
                }
                if (y + height > SHEET && !sheet.isEmpty()) {
                    take(sheet);
                    sheet.clear();
                    x = 0;
                    y = 0;
                    row = 0;
                }
                sheet.add(new Spot(card, x, y));
                x += width;
                row = Math.max(row, height);
            }
        }
        take(sheet);
    }

    private void take(List<Spot> spots) {
        if (spots.isEmpty()) {
            return;
        }
        Rect all = Rect.around(spots.stream().map(CardPictures::room).toList());
        Canvas canvas = new Canvas(all.width() * device, all.height() * device);
        GraphicsContext gc = canvas.getGraphicsContext2D();
        for (Spot spot : spots) {
            Rect b = spot.card().bounds();
            double scale = SCALE * device;
            Viewport view = new Viewport(b.x() - spot.x() / SCALE, b.y() - spot.y() / SCALE, scale, canvas.getWidth(), canvas.getHeight());
            new CardPainter(new Pen(gc, fonts, view, 1), palette).paint(spot.card(), CardLook.PLAIN);
        }
        SnapshotParameters parameters = new SnapshotParameters();
        parameters.setFill(Color.TRANSPARENT);
        WritableImage sheet = canvas.snapshot(parameters, null);
        for (Spot spot : spots) {
            Rect b = spot.card().bounds();
            double part = SCALE * device;
            pictures.put(spot.card().layout(), new Picture(sheet, spot.card().color(),
                    new Rect(spot.x() * device, spot.y() * device, b.width() * part, b.height() * part)));
        }
    }

    private static Rect room(Spot spot) {
        Rect b = spot.card().bounds();
        return new Rect(spot.x(), spot.y(), Math.ceil(b.width() * SCALE) + GAP, Math.ceil(b.height() * SCALE) + GAP);
    }

    private @Nullable Picture pictured(Card card) {
        Picture picture = pictures.get(card.layout());
        return picture != null && picture.color() == card.color() ? picture : null;
    }

    /** Draws the card's picture where the pen has the card; false if there is none. */
    boolean draw(Card card, Pen pen) {
        Picture picture = pictured(card);
        if (picture == null) {
            return false;
        }
        Rect from = picture.part();
        double x = pen.x(card.bounds().x());
        double y = pen.y(card.bounds().y());
        pen.gc().drawImage(picture.sheet(), from.x(), from.y(), from.width(), from.height(), x, y, pen.x(card.bounds().right()) - x,
                pen.y(card.bounds().bottom()) - y);
        return true;
    }
}
