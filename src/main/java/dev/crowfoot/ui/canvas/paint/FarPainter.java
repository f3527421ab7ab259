package dev.crowfoot.ui.canvas.paint;

import dev.crowfoot.diagram.card.Card;
import dev.crowfoot.diagram.card.CardLayout;
import dev.crowfoot.diagram.card.TextMeasure.Style;
import dev.crowfoot.diagram.geometry.Point;
import dev.crowfoot.diagram.geometry.Rect;
import dev.crowfoot.diagram.scene.Edge;
import java.util.List;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.paint.Color;
import javafx.scene.text.TextAlignment;

/** Draws what is far away: cards as boxes, lines as thin rectangles, which cost a hundredth of strokes. */
final class FarPainter {

    private static final double NAME_SIZE = 11;
    private static final double SMALLEST_NAME = 8;

    /** How much lines stand out from the ground: so many of them must not hide the cards. */
    private static final double LINES = 0.35;

    /** How much of its band's colour a card has. */
    private static final double TINT = 0.2;

    private final Pen pen;
    private final CanvasPalette palette;
    private final Color line;

    FarPainter(Pen pen, CanvasPalette palette) {
        this.pen = pen;
        this.palette = palette;
        this.line = palette.ground().interpolate(palette.line(), LINES);
    }

    void edge(Edge edge, boolean strong) {
        GraphicsContext gc = pen.gc();
        gc.setFill(strong ? palette.accent() : line);
        List<Point> points = edge.line().points();
        for (int i = 1; i < points.size(); i++) {
            Rect part = Rect.between(points.get(i - 1), points.get(i));
            double x = pen.x(part.x());
            double y = pen.y(part.y());
            gc.fillRect(x, y, Math.max(1, pen.x(part.right()) - x), Math.max(1, pen.y(part.bottom()) - y));
        }
    }

    void card(Card card, CardLook look) {
        Rect b = card.bounds();
        GraphicsContext gc = pen.gc();
        double x = pen.x(b.x());
        double y = pen.y(b.y());
        double width = Math.max(2, pen.x(b.right()) - x);
        double height = Math.max(2, pen.y(b.bottom()) - y);
        double head = Math.max(1, Math.min(height, pen.y(b.y() + CardLayout.HEAD) - y));
        Color border = look.selected() ? palette.accent() : palette.border();
        gc.setFill(border);
        gc.fillRect(x, y, width, height);
        gc.setFill(palette.card().interpolate(palette.band(card.color()), TINT));
        gc.fillRect(x + 1, y + 1, Math.max(0, width - 2), Math.max(0, height - 2));
        gc.setFill(look.selected() ? palette.accent() : palette.band(card.color()));
        gc.fillRect(x, y, width, head);
    }

    /** The card's name in letters that can be read, if there is room for it. */
    void name(Card card, CanvasFonts fonts) {
        Rect b = card.bounds();
        double room = (b.width() - CardLayout.PAD) * pen.scale();
        double size = Math.min(NAME_SIZE, b.height() * pen.scale() / 2);
        String name = fonts.elided(card.content().name(), Style.NAME, room * CanvasFonts.size(Style.NAME) / size);
        if (size >= SMALLEST_NAME && name.length() > 1) {
            pen.gc().setFont(fonts.font(Style.NAME, size / CanvasFonts.size(Style.NAME)));
            pen.gc().setFill(palette.text());
            pen.gc().setTextAlign(TextAlignment.CENTER);
            pen.gc().fillText(name, pen.x(b.centerX()), pen.y(b.centerY()) + size / 2);
        }
    }
}
