package dev.crowfoot.diagram.card;

import dev.crowfoot.design.id.MemberId;
import dev.crowfoot.design.id.OwnerId;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;

/**
 * A line of a card.
 *
 * @param owner what the member is drawn in: the entity itself or one of its mixins
 * @param member which member it shows
 * @param name the member's name
 * @param type what it holds, in few letters
 * @param marks its signs
 * @param quiet whether it comes from a mixin
 */
public record CardRow(OwnerId owner, MemberId member, String name, String type, Set<Mark> marks, boolean quiet) {

    /** Copies the marks. */
    public CardRow {
        marks = marks.isEmpty() ? Set.of() : Collections.unmodifiableSet(EnumSet.copyOf(marks));
    }

    /** Whether it has that sign. */
    public boolean has(Mark mark) {
        return marks.contains(mark);
    }

    /** How many signs stand in front of the name. */
    public int leadingMarks() {
        return marks.size() - (has(Mark.NULLABLE) ? 1 : 0);
    }
}
