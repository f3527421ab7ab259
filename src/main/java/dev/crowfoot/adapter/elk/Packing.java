package dev.crowfoot.adapter.elk;

import dev.crowfoot.diagram.geometry.Point;
import java.util.ArrayList;
import java.util.List;

/**
 * Packs rectangles, in their order, into the shape of a screen: each goes to the lowest place on the skyline that is made by those before it, the
 * leftmost of equals, within a width that gives the wanted shape.
 */
final class Packing {

    private final double width;
    /** The upper outline of what is free: from each x on, how far down it is taken. */
    private final List<Point> skyline = new ArrayList<>(List.of(Point.ZERO));

    /** A rectangle to pack. */
    record Size(double width, double height) {}

    private Packing(double width) {
        this.width = width;
    }

    /** The upper left corners, for a shape of that ratio. */
    static List<Point> places(List<Size> sizes, double ratio) {
        double area = sizes.stream().mapToDouble(s -> s.width() * s.height()).sum();
        double widest = sizes.stream().mapToDouble(Size::width).max().orElse(0);
        List<Point> best = List.of();
        double bestOff = Double.POSITIVE_INFINITY;
        for (double slack = 1; slack <= 1.5; slack += 0.1) {
            Packing packing = new Packing(Math.max(widest, Math.sqrt(area * ratio) * slack));
            List<Point> places = sizes.stream().map(packing::place).toList();
            double off = Math.abs(Math.log(ratio(sizes, places) / ratio));
            if (off < bestOff) {
                bestOff = off;
                best = places;
            }
        }
        return best;
    }

    private static double ratio(List<Size> sizes, List<Point> places) {
        double right = 1;
        double bottom = 1;
        for (int i = 0; i < sizes.size(); i++) {
            right = Math.max(right, places.get(i).x() + sizes.get(i).width());
            bottom = Math.max(bottom, places.get(i).y() + sizes.get(i).height());
        }
        return right / bottom;
    }

    private Point place(Size size) {
        Point best = new Point(0, Double.POSITIVE_INFINITY);
        for (Point step : skyline) {
            if (step.x() + size.width() <= width || step.x() == 0) {
                double y = depth(step.x(), step.x() + size.width());
                if (y < best.y()) {
                    best = new Point(step.x(), y);
                }
            }
        }
        take(best, size);
        return best;
    }

    /** How far down it is taken between two x. */
    private double depth(double from, double to) {
        double deepest = 0;
        for (int i = 0; i < skyline.size(); i++) {
            double end = i + 1 < skyline.size() ? skyline.get(i + 1).x() : Double.POSITIVE_INFINITY;
            if (skyline.get(i).x() < to && end > from) {
                deepest = Math.max(deepest, skyline.get(i).y());
            }
        }
        return deepest;
    }

    private void take(Point at, Size size) {
        double right = at.x() + size.width();
        double behind = depth(right, Math.nextUp(right));
        skyline.removeIf(step -> step.x() >= at.x() && step.x() <= right);
        skyline.add(new Point(at.x(), at.y() + size.height()));
        skyline.add(new Point(right, behind));
        skyline.sort((a, b) -> Double.compare(a.x(), b.x()));
    }
}
