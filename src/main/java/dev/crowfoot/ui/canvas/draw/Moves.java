package dev.crowfoot.ui.canvas.draw;

import dev.crowfoot.design.id.EntityId;
import dev.crowfoot.diagram.Diagram;
import dev.crowfoot.diagram.Placement;
import dev.crowfoot.diagram.card.Card;
import dev.crowfoot.diagram.geometry.Grid;
import dev.crowfoot.diagram.geometry.Point;
import dev.crowfoot.diagram.geometry.Rect;
import dev.crowfoot.diagram.scene.Scene;
import dev.crowfoot.document.edit.Edit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.ToDoubleFunction;

/**
 * Cards on their way: by how much they are moved, and what they stand in line with then.
 *
 * @param guides lines from card to card where edges or middles are in line, as pairs of points
 */
public record Moves(double dx, double dy, List<Point[]> guides) {

    /** How near two edges must be to snap to each other. */
    private static final double REACH = 6;

    private static final List<ToDoubleFunction<Rect>> XS = List.of(Rect::x, Rect::centerX, Rect::right);
    private static final List<ToDoubleFunction<Rect>> YS = List.of(Rect::y, Rect::bottom);

    /** Where the cards go when the mouse has moved by so much: on the grid, or in line with a card in view. */
    public static Moves of(Scene scene, Collection<EntityId> moved, Rect start, double dx, double dy, Rect visible) {
        List<Rect> others = scene.cards().values().stream().filter(c -> !moved.contains(c.entity())).map(Card::bounds)
                .filter(b -> b.overlaps(visible)).toList();
        double snappedX = Grid.snap(start.x() + dx) - start.x();
        double snappedY = Grid.snap(start.y() + dy) - start.y();
        double inLineX = nearest(start.movedBy(dx, dy), others, XS);
        double inLineY = nearest(start.movedBy(dx, dy), others, YS);
        double x = Double.isNaN(inLineX) ? snappedX : dx + inLineX;
        double y = Double.isNaN(inLineY) ? snappedY : dy + inLineY;
        return new Moves(x, y, guides(start.movedBy(x, y), others));
    }

    /** By how much the rectangle must move so that one of its lines is on the same line of another; NaN if none is near. */
    private static double nearest(Rect r, List<Rect> others, List<ToDoubleFunction<Rect>> lines) {
        double best = Double.NaN;
        for (Rect other : others) {
            for (ToDoubleFunction<Rect> line : lines) {
                double off = line.applyAsDouble(other) - line.applyAsDouble(r);
                if (Math.abs(off) <= REACH && !(Math.abs(off) >= Math.abs(best))) {
                    best = off;
                }
            }
        }
        return best;
    }

    private static List<Point[]> guides(Rect r, List<Rect> others) {
        List<Point[]> guides = new ArrayList<>();
        for (Rect other : others) {
            Rect both = r.union(other);
            for (ToDoubleFunction<Rect> line : XS) {
                double x = line.applyAsDouble(r);
                if (line.applyAsDouble(other) == x) {
                    guides.add(new Point[] {new Point(x, both.y()), new Point(x, both.bottom())});
                }
            }
            for (ToDoubleFunction<Rect> line : YS) {
                double y = line.applyAsDouble(r);
                if (line.applyAsDouble(other) == y) {
                    guides.add(new Point[] {new Point(both.x(), y), new Point(both.right(), y)});
                }
            }
        }
        return guides;
    }

    /** The move as an edit, from where the cards were before it. */
    public static Edit.PlaceEntities edit(Diagram before, Collection<EntityId> cards, double dx, double dy) {
        Map<EntityId, Placement> placements = new TreeMap<>();
        for (EntityId id : cards) {
            Placement old = before.placements().get(id);
            if (old != null) {
                placements.put(id, old.movedTo(old.x() + dx, old.y() + dy));
            }
        }
        return new Edit.PlaceEntities(before.id(), placements);
    }
}
