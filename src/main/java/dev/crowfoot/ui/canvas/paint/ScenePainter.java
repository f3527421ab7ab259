package dev.crowfoot.ui.canvas.paint;

import dev.crowfoot.diagram.card.Card;
import dev.crowfoot.diagram.card.TextMeasure.Style;
import dev.crowfoot.diagram.geometry.Point;
import dev.crowfoot.diagram.geometry.Rect;
import dev.crowfoot.diagram.geometry.Viewport;
import dev.crowfoot.diagram.scene.DetailLevel;
import dev.crowfoot.diagram.scene.Edge;
import dev.crowfoot.diagram.scene.HitTest;
import dev.crowfoot.diagram.scene.Label;
import java.util.List;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.paint.Color;
import javafx.scene.text.TextAlignment;

/** Draws a frame: what is in view, in the detail that its scale allows. */
public final class ScenePainter {

    /** With more cards in view than this, far ones have no names. */
    private static final int MOST_NAMES = 150;

    /** Up to so many cards in view are cheap enough to be drawn in full at every scale at which they can be read. */
    private static final int FEW_CARDS = 24;

    private static final double MARKS_AROUND = 12;
    private static final double HANDLE = 4.5;

    private final CanvasFonts fonts;
    private final CardPictures pictures;
    private CanvasPalette palette;

    /** A painter in these fonts and colours. */
    public ScenePainter(CanvasFonts fonts, CanvasPalette palette) {
        this.fonts = fonts;
        this.palette = palette;
        this.pictures = new CardPictures(fonts, palette);
    }

    /** Draws in other colours from now on. */
    public void setPalette(CanvasPalette other) {
        palette = other;
    }

    /** Draws the frame over all of the canvas. */
    public void paint(GraphicsContext gc, Frame frame) {
        gc.setFill(palette.ground());
        gc.fillRect(0, 0, frame.view().width(), frame.view().height());
        content(gc, frame);
    }

    /** Draws the frame without its ground. */
    public void content(GraphicsContext gc, Frame frame) {
        Viewport view = frame.view();
        Pen pen = new Pen(gc, fonts, view, frame.device());
        Look look = Look.of(frame.scene(), frame.selected(), frame.hover());
        Rect visible = view.visible().grown(MARKS_AROUND);
        List<Edge> edges = frame.scene().edges().stream().filter(e -> inView(e, visible)).toList();
        List<Card> cards = frame.scene().cards().values().stream().filter(c -> c.bounds().overlaps(visible)).toList();
        switch (DetailLevel.of(view.scale())) {
            case NEAR -> {
                lines(pen, edges, look);
                labels(pen, frame, visible);
                CardPainter painter = new CardPainter(pen, palette);
                cards.forEach(card -> painter.paint(card, look.of(card)));
            }
            case MIDDLE -> {
                lines(pen, edges, look);
                middle(pen, cards, look, frame);
            }
            case FAR -> far(pen, edges, cards, look);
        }
        overlay(pen, frame);
    }

    /** Of the lines whose bounds reach into view, most only pass around it. */
    private static boolean inView(Edge edge, Rect visible) {
        return edge.bounds().grown(1).overlaps(visible) && edge.line().touches(visible);
    }

    private void lines(Pen pen, List<Edge> edges, Look look) {
        EdgePainter painter = new EdgePainter(pen, palette);
        for (Edge edge : edges) {
            if (!look.strong().contains(edge)) {
                painter.paint(edge, false);
            }
        }
        for (Edge edge : edges) {
            if (look.strong().contains(edge)) {
                painter.paint(edge, true);
            }
        }
    }

    private void labels(Pen pen, Frame frame, Rect visible) {
        for (Label label : Label.in(frame.scene(), visible, fonts)) {
            Rect b = label.bounds();
            pen.text(label.text(), Style.QUIET, palette.quiet(), b.x(), b.bottom() - 3, TextAlignment.LEFT);
        }
    }

    /** Few cards are drawn in full, which is sharper than pictures that are stretched. */
    private void middle(Pen pen, List<Card> cards, Look look, Frame frame) {
        if (cards.size() <= FEW_CARDS) {
            CardPainter painter = new CardPainter(pen, palette);
            cards.forEach(card -> painter.paint(card, look.of(card)));
            return;
        }
        pictures.use(palette, frame.device());
        pictures.prepare(cards.stream().filter(card -> look.of(card).isPlain()).toList(), frame.scene().cards().values());
        CardPainter painter = new CardPainter(pen, palette);
        for (Card card : cards) {
            CardLook own = look.of(card);
            if (!own.isPlain() || !pictures.draw(card, pen)) {
                painter.paint(card, own);
            }
        }
    }

    private void far(Pen pen, List<Edge> edges, List<Card> cards, Look look) {
        FarPainter painter = new FarPainter(pen, palette);
        edges.stream().filter(e -> !look.strong().contains(e)).forEach(e -> painter.edge(e, false));
        edges.stream().filter(look.strong()::contains).forEach(e -> painter.edge(e, true));
        cards.forEach(card -> painter.card(card, look.of(card)));
        if (cards.size() <= MOST_NAMES) {
            cards.forEach(card -> painter.name(card, fonts));
        }
    }

    private void overlay(Pen pen, Frame frame) {
        Overlay overlay = frame.overlay();
        if (overlay.target() != null) {
            frame.scene().card(overlay.target()).ifPresent(card -> target(pen, card.bounds()));
        }
        if (overlay.draft() != null) {
            new EdgePainter(pen, palette).draft(overlay.draft().from(), overlay.draft().to());
        }
        overlay.handles().forEach(id -> frame.scene().card(id).ifPresent(card -> handles(pen, card.bounds())));
        overlay.guides().forEach(guide -> guide(pen, guide));
        if (overlay.marquee() != null) {
            marquee(pen, overlay.marquee());
        }
    }

    private void target(Pen pen, Rect card) {
        pen.gc().setStroke(palette.accent());
        pen.gc().setLineWidth(2);
        double x = pen.x(card.x()) - 2;
        double y = pen.y(card.y()) - 2;
        pen.gc().strokeRoundRect(x, y, pen.x(card.right()) + 2 - x, pen.y(card.bottom()) + 2 - y, 12, 12);
    }

    private void handles(Pen pen, Rect card) {
        for (Point at : HitTest.handles(card)) {
            double x = pen.x(at.x()) - HANDLE;
            double y = pen.y(at.y()) - HANDLE;
            pen.gc().setFill(palette.card());
            pen.gc().fillOval(x, y, 2 * HANDLE, 2 * HANDLE);
            pen.gc().setStroke(palette.accent());
            pen.gc().setLineWidth(1.5);
            pen.gc().strokeOval(x, y, 2 * HANDLE, 2 * HANDLE);
        }
    }

    private void guide(Pen pen, Overlay.Segment guide) {
        pen.gc().setStroke(palette.accent());
        pen.gc().setLineWidth(1);
        pen.strokes(List.of(List.of(guide.from(), guide.to())));
    }

    private void marquee(Pen pen, Rect area) {
        Color accent = palette.accent();
        double x = pen.strokeX(area.x());
        double y = pen.strokeY(area.y());
        pen.gc().setFill(accent.deriveColor(0, 1, 1, 0.1));
        pen.gc().fillRect(x, y, pen.strokeX(area.right()) - x, pen.strokeY(area.bottom()) - y);
        pen.gc().setStroke(accent);
        pen.gc().setLineWidth(1);
        pen.gc().strokeRect(x, y, pen.strokeX(area.right()) - x, pen.strokeY(area.bottom()) - y);
    }
}
