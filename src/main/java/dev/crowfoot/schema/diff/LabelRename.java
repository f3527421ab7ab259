package dev.crowfoot.schema.diff;

import dev.crowfoot.schema.EnumType.Label;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A constant that has another text, the same in both. */
public record LabelRename(Label before, Label after) {

    /** The labels that both sides have under different texts; none where a side is unknown. */
    public static List<LabelRename> between(@Nullable List<Label> before, @Nullable List<Label> after) {
        List<LabelRename> renames = new ArrayList<>();
        if (before == null || after == null) {
            return renames;
        }
        for (Label old : before) {
            Optional<Label> now = after.stream().filter(l -> l.id().equals(old.id())).findFirst();
            now.filter(l -> !l.text().equals(old.text())).ifPresent(l -> renames.add(new LabelRename(old, l)));
        }
        return renames;
    }

    /** The renames that lead back. */
    public static List<LabelRename> reversed(List<LabelRename> renames) {
        return renames.stream().map(r -> new LabelRename(/* before= */ r.after(), /* after= */ r.before())).toList();
    }

}
