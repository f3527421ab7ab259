package dev.crowfoot.diagram.scene;

import dev.crowfoot.diagram.card.Card;
import dev.crowfoot.diagram.card.TextMeasure;
import dev.crowfoot.diagram.card.TextMeasure.Style;
import dev.crowfoot.diagram.geometry.Point;
import dev.crowfoot.diagram.geometry.Polyline;
import dev.crowfoot.diagram.geometry.Rect;
import java.util.ArrayList;
import java.util.List;

/**
 * The name of a field beside the end of a line: the one that leads back, as the other end's row says its own.
 *
 * @param bounds the room that it takes
 */
public record Label(EdgeKey edge, String text, Rect bounds) {

    /** The room that the marks at a line's end take. */
    private static final double MARKS = 22;

    private static final double HEIGHT = 14;
    private static final double ABOVE = 2;

    /** How far outside the area others are looked at, so that what is shown does not depend on where one looks. */
    private static final double AROUND = 400;

    /**
     * The labels in an area: each above or below the last part of its line, where it hides nothing and no label before it. Those without room
     * are left out.
     */
    public static List<Label> in(Scene scene, Rect area, TextMeasure measure) {
        Rect wide = area.grown(AROUND);
        List<Edge> edges = scene.edges().stream().filter(edge -> touches(edge, wide)).toList();
        List<Card> cards = scene.cards().values().stream().filter(card -> card.bounds().overlaps(wide)).toList();
        List<Label> labels = new ArrayList<>();
        for (Edge edge : edges) {
            String text = edge.spec().to().label();
            if (!text.isEmpty()) {
                addFirst(places(edge, measure.width(text, Style.QUIET)), edge, text, edges, cards, labels);
            }
        }
        labels.removeIf(label -> !label.bounds().overlaps(area));
        return labels;
    }

    private static boolean touches(Edge edge, Rect area) {
        return edge.bounds().grown(1).overlaps(area);
    }

    private static void addFirst(List<Rect> places, Edge edge, String text, List<Edge> edges, List<Card> cards, List<Label> labels) {
        for (Rect place : places) {
            if (labels.stream().noneMatch(l -> l.bounds().overlaps(place)) && cards.stream().noneMatch(c -> c.bounds().overlaps(place))
                    && edges.stream().noneMatch(e -> touches(e, place) && e.line().touches(place))) {
                labels.add(new Label(edge.key(), text, place));
                return;
            }
        }
    }

    private static List<Rect> places(Edge edge, double width) {
        Polyline line = edge.line();
        Point end = line.end();
        Point before = line.points().get(line.points().size() - 2);
        if (Math.abs(end.x() - before.x()) < MARKS + width) {
            return List.of();
        }
        double x = end.x() < before.x() ? end.x() + MARKS : end.x() - MARKS - width;
        return List.of(new Rect(x, end.y() - ABOVE - HEIGHT, width, HEIGHT), new Rect(x, end.y() + ABOVE, width, HEIGHT));
    }
}
