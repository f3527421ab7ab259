package dev.crowfoot.app.layout;

import dev.crowfoot.design.id.EntityId;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Boxes that are to be placed.
 *
 * @param links which boxes belong together, from the one that is referred to; both ends are among the boxes
 * @param ratio the width that is wanted for a height of 1
 */
public record LayoutGraph(List<Box> boxes, List<Link> links, double ratio) {

    /** A box of that size. */
    public record Box(EntityId id, double width, double height) {}

    /** Two boxes that belong together. */
    public record Link(EntityId from, EntityId to) {}

    /** @throws IllegalArgumentException if a link leads to a box that is not there, or the ratio is not positive */
    public LayoutGraph {
        boxes = List.copyOf(boxes);
        links = List.copyOf(links);
        Set<EntityId> known = new HashSet<>();
        boxes.forEach(box -> known.add(box.id()));
        for (Link link : links) {
            if (!known.contains(link.from()) || !known.contains(link.to())) {
                throw new IllegalArgumentException("a link leads to a box that is not there: " + link);
            }
        }
        if (!(ratio > 0)) {
            throw new IllegalArgumentException("not a shape: " + ratio);
        }
    }
}
