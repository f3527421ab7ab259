package dev.crowfoot.ui.canvas.paint;

import dev.crowfoot.diagram.card.Card;
import dev.crowfoot.diagram.card.CardLayout;
import dev.crowfoot.diagram.card.CardRow;
import dev.crowfoot.diagram.card.Mark;
import dev.crowfoot.diagram.card.TextMeasure.Style;
import dev.crowfoot.diagram.geometry.Rect;
import java.util.List;
import javafx.scene.paint.Color;
import javafx.scene.text.TextAlignment;

/** Draws a card in full. */
final class CardPainter {

    private static final double RADIUS = 5;
    private static final double ICON = 12;
    private static final double NAME_BASELINE = 22;
    private static final double ROW_BASELINE = 16;
    private static final List<Mark> LEADING = List.of(Mark.KEY, Mark.REFERENCE, Mark.UNIQUE);

    private final Pen pen;
    private final CanvasPalette palette;

    CardPainter(Pen pen, CanvasPalette palette) {
        this.pen = pen;
        this.palette = palette;
    }

    /** The card with that look; a look says which rows stand out. */
    void paint(Card card, CardLook look) {
        frame(card, look);
        for (int row : look.tinted().keySet()) {
            tint(card, row, look);
        }
        head(card);
        for (int i = 0; i < card.content().rows().size(); i++) {
            row(card, i);
        }
    }

    private void frame(Card card, CardLook look) {
        Rect b = card.bounds();
        double radius = RADIUS * pen.scale();
        Color border = look.selected() ? palette.accent() : palette.border();
        double thick = look.selected() ? 2 : 1;
        pen.fillRound(border, b, thick - 1, radius + thick - 1);
        pen.fillRound(palette.card(), b, -1, radius - 1);
        Rect band = new Rect(b.x(), b.y(), b.width(), Math.min(b.height(), 2 * CardLayout.BAND + RADIUS));
        pen.fillRound(palette.band(card.color()), band, -1, radius - 1);
        double thin = pen.thin();
        double x = pen.x(b.x()) + thin;
        double right = pen.x(b.right()) - thin;
        double top = pen.y(b.y() + CardLayout.BAND);
        double bottom = pen.y(b.y() + CardLayout.HEAD);
        pen.gc().setFill(palette.head(card.color()));
        pen.gc().fillRect(x, top, right - x, bottom - top);
        pen.gc().setFill(palette.hairline());
        pen.gc().fillRect(x, bottom - thin, right - x, thin);
    }

    private void tint(Card card, int row, CardLook look) {
        Rect r = card.row(row);
        double x = pen.x(r.x()) + pen.thin();
        double y = pen.y(r.y()) + (row == Card.HEAD ? pen.scale() * CardLayout.BAND : 0);
        pen.gc().setFill(look.tinted().get(row) == CardLook.Tint.STRONG ? palette.accentQuiet() : palette.hover());
        pen.gc().fillRect(x, y, pen.x(r.right()) - pen.thin() - x, pen.y(r.bottom()) - y);
    }

    private void head(Card card) {
        Rect b = card.bounds();
        pen.text(card.layout().name(), Style.NAME, palette.text(), b.x() + CardLayout.PAD, b.y() + NAME_BASELINE, TextAlignment.LEFT);
        pen.text(card.content().note(), Style.QUIET, palette.quiet(), b.right() - CardLayout.PAD, b.y() + NAME_BASELINE,
                TextAlignment.RIGHT);
    }

    private void row(Card card, int index) {
        CardRow row = card.content().rows().get(index);
        CardLayout.Line line = card.layout().lines().get(index);
        Rect r = card.row(index);
        double baseline = r.y() + ROW_BASELINE;
        if (row.quiet() && index > 0 && !card.content().rows().get(index - 1).quiet()) {
            pen.gc().setFill(palette.hairline());
            double x = pen.x(r.x()) + pen.thin();
            pen.gc().fillRect(x, pen.y(r.y()), pen.x(r.right()) - pen.thin() - x, pen.thin());
        }
        marks(row, r);
        double text = r.x() + CardLayout.PAD + card.layout().gutter();
        pen.text(line.name(), Style.ROW, row.quiet() ? palette.quiet() : palette.text(), text, baseline, TextAlignment.LEFT);
        pen.text(line.type(), Style.QUIET, palette.quiet(), r.right() - CardLayout.PAD - CardLayout.MARK + 4, baseline,
                TextAlignment.RIGHT);
    }

    private void marks(CardRow row, Rect r) {
        double y = r.y() + (CardLayout.ROW - ICON) / 2;
        double x = r.x() + CardLayout.PAD - 2;
        for (Mark mark : LEADING) {
            if (row.has(mark)) {
                icon(mark, x, y, mark == Mark.KEY ? palette.text() : palette.quiet());
                x += CardLayout.MARK;
            }
        }
        if (row.has(Mark.NULLABLE)) {
            icon(Mark.NULLABLE, r.right() - CardLayout.PAD - ICON + 2, y, palette.quiet());
        }
    }

    private void icon(Mark mark, double x, double y, Color color) {
        MarkIcon.draw(pen.gc(), mark, pen.x(x), pen.y(y), pen.scale(), color);
    }
}
