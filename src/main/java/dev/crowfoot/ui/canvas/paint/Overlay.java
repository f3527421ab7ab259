package dev.crowfoot.ui.canvas.paint;

import dev.crowfoot.design.id.EntityId;
import dev.crowfoot.diagram.geometry.Point;
import dev.crowfoot.diagram.geometry.Rect;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What is drawn over a diagram while a tool is at work.
 *
 * @param handles the cards that show handles for new lines
 * @param target the card that a new line would reach, or null
 * @param draft a new line on its way, or null
 * @param marquee the rectangle that is being drawn around cards, or null
 * @param guides lines that say what a card stands in line with
 */
public record Overlay(Set<EntityId> handles, @Nullable EntityId target, @Nullable Segment draft, @Nullable Rect marquee,
        List<Segment> guides) {

    /** Nothing. */
    public static final Overlay NONE = new Overlay(Set.of(), null, null, null, List.of());

    /** A straight line. */
    public record Segment(Point from, Point to) {}

    /** Copies the collections. */
    public Overlay {
        handles = Set.copyOf(handles);
        guides = List.copyOf(guides);
    }

    /** Handles at these cards. */
    public static Overlay handles(Set<EntityId> cards) {
        return new Overlay(cards, null, null, null, List.of());
    }

    /** A rectangle around cards. */
    public static Overlay marquee(Rect area) {
        return new Overlay(Set.of(), null, null, area, List.of());
    }

    /** A new line, and the card that it would reach. */
    public static Overlay draft(Point from, Point to, @Nullable EntityId target) {
        return new Overlay(Set.of(), target, new Segment(from, to), null, List.of());
    }

    /** Lines that say what a card stands in line with. */
    public static Overlay guides(List<Segment> lines) {
        return new Overlay(Set.of(), null, null, null, lines);
    }
}
