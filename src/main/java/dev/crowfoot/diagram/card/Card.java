package dev.crowfoot.diagram.card;

import dev.crowfoot.design.id.EntityId;
import dev.crowfoot.design.id.MemberId;
import dev.crowfoot.diagram.CardColor;
import dev.crowfoot.diagram.geometry.Rect;
import java.util.OptionalInt;

/** An entity where it stands on a diagram. */
public record Card(CardLayout layout, Rect bounds, CardColor color) {

    /** Stands for the head where a row's number is asked for. */
    public static final int HEAD = -1;

    /** The entity that it shows. */
    public EntityId entity() {
        return layout.content().entity();
    }

    /** What it says. */
    public CardContent content() {
        return layout.content();
    }

    /** Where a row is, or the head. */
    public Rect row(int index) {
        return index == HEAD
                ? new Rect(bounds.x(), bounds.y(), bounds.width(), CardLayout.HEAD)
                : new Rect(bounds.x(), bounds.y() + CardLayout.HEAD + index * CardLayout.ROW, bounds.width(), CardLayout.ROW);
    }

    /** The row at that height, or {@link #HEAD}. */
    public int rowAt(double y) {
        double below = y - bounds.y() - CardLayout.HEAD;
        int last = content().rows().size() - 1;
        return below < 0 ? HEAD : Math.min((int) (below / CardLayout.ROW), last);
    }

    /** The row that shows that member. */
    public OptionalInt rowOf(MemberId member) {
        for (int i = 0; i < content().rows().size(); i++) {
            if (content().rows().get(i).member().equals(member)) {
                return OptionalInt.of(i);
            }
        }
        return OptionalInt.empty();
    }
}
