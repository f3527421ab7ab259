package dev.crowfoot.diagram.scene;

import dev.crowfoot.diagram.geometry.Point;
import dev.crowfoot.diagram.route.Side;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The strokes of a line's end.
 *
 * <pre>
 * many, optional   one, mandatory   one, optional   parent
 * &lt;-o---           -|-|---          -|-o---         &lt;|---
 * </pre>
 *
 * @param strokes each from its first point to its last
 * @param circle the middle of the circle, or null without one
 * @param start where the line proper begins
 */
public record MarkShape(List<List<Point>> strokes, @Nullable Point circle, Point start) {

    /** The radius of the circle. */
    public static final double RADIUS = 3.5;

    private static final double FOOT = 11;
    private static final double WING = 5.5;
    private static final double BAR = 4.5;
    private static final double FIRST_BAR = 7;
    private static final double SECOND_BAR = 11;

    /** Copies the strokes. */
    public MarkShape {
        strokes = strokes.stream().map(List::copyOf).toList();
    }

    /** The strokes of that mark at a place on a card's side. */
    public static MarkShape of(EndMark mark, Point at, Side side) {
        int out = side.direction();
        Point foot = at.plus(out * FOOT, 0);
        return switch (mark) {
            case NONE -> new MarkShape(List.of(), null, at);
            case PARENT -> new MarkShape(
                    List.of(List.of(foot.plus(0, -WING), at, foot.plus(0, WING), foot.plus(0, -WING))), null, foot);
            case OPTIONAL_MANY -> new MarkShape(List.of(List.of(at.plus(0, -WING), foot, at.plus(0, WING)), List.of(at, foot)),
                    foot.plus(out * RADIUS, 0), foot.plus(out * 2 * RADIUS, 0));
            case MANDATORY_ONE -> new MarkShape(List.of(bar(at, out * FIRST_BAR), bar(at, out * SECOND_BAR)), null, at);
            case OPTIONAL_ONE -> {
                Point circle = at.plus(out * (SECOND_BAR + RADIUS), 0);
                yield new MarkShape(List.of(bar(at, out * FIRST_BAR), List.of(at, circle.plus(-out * RADIUS, 0))), circle,
                        circle.plus(out * RADIUS, 0));
            }
        };
    }

    private static List<Point> bar(Point at, double out) {
        return List.of(at.plus(out, -BAR), at.plus(out, BAR));
    }
}
