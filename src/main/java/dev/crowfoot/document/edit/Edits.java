package dev.crowfoot.document.edit;

import dev.crowfoot.document.Document;
import dev.crowfoot.document.edit.Outcome.Applied;
import dev.crowfoot.document.edit.Outcome.Rejected;
import java.util.Locale;

/** Does edits. A pure function: the same document and the same edit give the same outcome. */
public final class Edits {

    private Edits() {}

    /**
     * Does one edit, or says why not. An edit that changes nothing is applied and gives the very document that it was given.
     */
    public static Outcome apply(Document document, Edit edit) {
        try {
            Document after = step(document, edit);
            return new Applied(after.equals(document) ? document : after, EditNames.of(document, edit));
        } catch (Refusal refusal) {
            return new Rejected(refusal.reason());
        } catch (IllegalArgumentException refusedByTheModel) {
            return new Rejected(sentence(refusedByTheModel));
        }
    }

    /** What an edit does, with the SQL that names what it renamed. */
    private static Document step(Document document, Edit edit) {
        return SqlFollow.columns(document, perform(document, edit), edit);
    }

    private static Document perform(Document document, Edit edit) {
        return switch (edit) {
            case Edit.AddOwner add -> OwnerEdits.add(document, add);
            case Edit.ChangeOwner change -> OwnerEdits.change(document, change);
            case Edit.RenameOwner rename -> OwnerEdits.rename(document, rename);
            case Edit.AddMember add -> MemberEdits.add(document, add);
            case Edit.ChangeMember change -> MemberEdits.change(document, change);
            case Edit.RenameMember rename -> MemberEdits.rename(document, rename);
            case Edit.MoveMember move -> MemberEdits.move(document, move);
            case Edit.AddEnum add -> EnumEdits.add(document, add);
            case Edit.ChangeEnum change -> EnumEdits.change(document, change);
            case Edit.RenameEnum rename -> EnumEdits.rename(document, rename);
            case Edit.RenameConstant rename -> EnumEdits.renameConstant(document, rename);
            case Edit.PutSequence put -> document.withDesign(document.design().with(put.sequence()));
            case Edit.PutSqlObject put -> document.withDesign(document.design().with(put.sqlObject()));
            case Edit.Remove remove -> Removal.of(document, remove.ids());
            case Edit.ChangeConventions change -> document.withDesign(document.design().withConventions(change.conventions()));
            case Edit.ChangeSettings change -> document.withSettings(change.settings());
            case Edit.AddDiagram add -> DiagramEdits.add(document, add);
            case Edit.RenameDiagram rename -> DiagramEdits.rename(document, rename);
            case Edit.RemoveDiagram remove -> DiagramEdits.remove(document, remove);
            case Edit.PlaceEntities place -> DiagramEdits.place(document, place);
            case Edit.HideEntities hide -> DiagramEdits.hide(document, hide);
            case Edit.Batch batch -> batch(document, batch);
        };
    }

    private static Document batch(Document document, Edit.Batch batch) {
        Document current = document;
        for (Edit edit : batch.edits()) {
            current = step(current, edit);
        }
        return current;
    }

    /** The records of the model say in lower case what they refuse. */
    private static String sentence(IllegalArgumentException refused) {
        String text = String.valueOf(refused.getMessage());
        String end = text.endsWith(".") ? "" : ".";
        return text.substring(0, 1).toUpperCase(Locale.ROOT) + text.substring(1) + end;
    }
}
