package dev.crowfoot.schema.diff;

import dev.crowfoot.schema.ElementId;
import dev.crowfoot.schema.EnumType;
import dev.crowfoot.schema.EnumType.Label;
import dev.crowfoot.schema.diff.SchemaChange.EnumLabelAdded;
import dev.crowfoot.schema.diff.SchemaChange.EnumLabelRenamed;
import dev.crowfoot.schema.diff.SchemaChange.EnumLabelsRemoved;
import dev.crowfoot.schema.diff.SchemaChange.EnumLabelsReordered;
import java.util.ArrayList;
import java.util.List;

/** The labels of two states of one enum type. */
final class EnumDiffer {

    private EnumDiffer() {}

    static List<SchemaChange> labels(EnumType before, EnumType after) {
        List<SchemaChange> changes = new ArrayList<>();
        List<ElementId> old = ids(before);
        List<ElementId> now = ids(after);
        LabelRename.between(before.labels(), after.labels()).forEach(r -> changes.add(new EnumLabelRenamed(after, r)));
        List<Label> removed = before.labels().stream().filter(l -> !now.contains(l.id())).toList();
        if (!removed.isEmpty()) {
            changes.add(new EnumLabelsRemoved(before, after, removed));
        }
        if (!old.stream().filter(now::contains).toList().equals(now.stream().filter(old::contains).toList())) {
            changes.add(new EnumLabelsReordered(before, after));
        }
        for (int i = 0; i < after.labels().size(); i++) {
            if (!old.contains(now.get(i))) {
                changes.add(new EnumLabelAdded(after, after.labels().get(i), i == 0 ? null : after.labels().get(i - 1)));
            }
        }
        return changes;
    }

    private static List<ElementId> ids(EnumType type) {
        return type.labels().stream().map(Label::id).toList();
    }
}
