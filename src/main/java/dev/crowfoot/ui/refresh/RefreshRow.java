package dev.crowfoot.ui.refresh;

import dev.crowfoot.document.refresh.Difference;
import dev.crowfoot.document.refresh.Difference.Choice;
import dev.crowfoot.ui.common.Texts;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import org.jspecify.annotations.Nullable;

/** A line of the list: the heading of a table, or a difference with what was chosen. */
final class RefreshRow {

    private final String text;
    private final @Nullable Difference difference;
    private final ObjectProperty<Choice> choice = new SimpleObjectProperty<>(Choice.KEEP);

    private RefreshRow(String text, @Nullable Difference difference) {
        this.text = text;
        this.difference = difference;
    }

    static RefreshRow heading(String text) {
        return new RefreshRow(text, null);
    }

    static RefreshRow of(Difference difference) {
        return new RefreshRow(difference.title(), difference);
    }

    String text() {
        return text;
    }

    /** The difference; null for a heading. */
    @Nullable
    Difference difference() {
        return difference;
    }

    ObjectProperty<Choice> choice() {
        return choice;
    }

    /** Who has it, or what is different. */
    String words() {
        return difference == null ? "" : switch (difference.where()) {
            case ONLY_DATABASE -> Texts.of("refresh.onlyDatabase");
            case ONLY_DRAWING -> Texts.of("refresh.onlyDrawing");
            case DIFFERENT -> String.join("; ", difference.changes().stream().map(this::change).toList());
        };
    }

    /** The thing itself stands before it already. */
    private String change(String change) {
        return change.startsWith(text + " ") ? change.substring(text.length() + 1) : change;
    }
}
