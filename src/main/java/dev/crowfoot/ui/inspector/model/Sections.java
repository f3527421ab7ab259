package dev.crowfoot.ui.inspector.model;

import dev.crowfoot.design.id.ColumnId;
import dev.crowfoot.ui.common.Texts;
import dev.crowfoot.ui.inspector.form.Option;
import java.util.List;

/** What sections of constraints have in common. */
final class Sections {

    private Sections() {}

    /** How many, where there are some. */
    static String count(List<?> things) {
        return things.isEmpty() ? "" : String.valueOf(things.size());
    }

    /** The column that a new constraint begins with. */
    static ColumnId firstColumn(List<Option> columns) {
        if (columns.isEmpty()) {
            throw new IllegalArgumentException(Texts.of("inspector.noColumnYet"));
        }
        return new ColumnId(columns.getFirst().key());
    }
}
