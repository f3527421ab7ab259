package dev.crowfoot.ui.tree;

import dev.crowfoot.design.Design;
import dev.crowfoot.design.id.CheckId;
import dev.crowfoot.design.id.EnumConstantId;
import dev.crowfoot.design.id.EnumTypeId;
import dev.crowfoot.design.id.Id;
import dev.crowfoot.design.id.IndexId;
import dev.crowfoot.design.id.MemberId;
import dev.crowfoot.design.id.OwnerId;
import dev.crowfoot.design.id.SequenceId;
import dev.crowfoot.design.id.SqlObjectId;
import dev.crowfoot.design.id.UniqueId;
import dev.crowfoot.document.edit.Edit;
import dev.crowfoot.ui.common.Holders;
import dev.crowfoot.ui.common.Texts;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The edits behind what is done in the tree. */
final class TreeEdits {

    private TreeEdits() {}

    /** Gives what the line stands for another name; empty for a heading and for what is gone. */
    static Optional<Edit> rename(Design design, TreeKey key, String name) {
        return switch (key) {
            case TreeKey.Group _ -> Optional.empty();
            case TreeKey.Picture(var id) -> Optional.of(new Edit.RenameDiagram(id, name));
            case TreeKey.Drawn(Id id) -> rename(design, id, name);
        };
    }

    private static Optional<Edit> rename(Design design, Id id, String name) {
        return switch (id) {
            case OwnerId owner -> Optional.of(new Edit.RenameOwner(owner, name));
            case MemberId member -> Holders.ownerOf(design, member).map(o -> new Edit.RenameMember(o.id(), member, name));
            case EnumTypeId type -> Optional.of(new Edit.RenameEnum(type, name));
            case EnumConstantId constant ->
                Holders.enumOf(design, constant).map(e -> new Edit.RenameConstant(e.id(), constant, name));
            case SequenceId sequence -> design.sequence(sequence).map(s -> new Edit.PutSequence(s.withName(name)));
            case SqlObjectId object -> design.sqlObject(object).map(o -> new Edit.PutSqlObject(o.withName(name)));
            case UniqueId _,CheckId _,IndexId _ -> Optional.empty();
        };
    }

    /** Removes what the lines stand for, as one edit; empty if they are only headings. */
    static Optional<Edit> remove(Collection<TreeKey> keys) {
        Set<Id> drawn = new LinkedHashSet<>();
        List<Edit> edits = new ArrayList<>();
        for (TreeKey key : keys) {
            switch (key) {
                case TreeKey.Drawn(Id id) -> drawn.add(id);
                case TreeKey.Picture(var id) -> edits.add(new Edit.RemoveDiagram(id));
                case TreeKey.Group _ -> {
                }
            }
        }
        if (!drawn.isEmpty()) {
            edits.addFirst(new Edit.Remove(drawn));
        }
        return switch (edits.size()) {
            case 0 -> Optional.empty();
            case 1 -> Optional.of(edits.getFirst());
            default -> Optional.of(new Edit.Batch(Texts.of("tree.removeSeveral"), edits));
        };
    }
}
