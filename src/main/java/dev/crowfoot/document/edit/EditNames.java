package dev.crowfoot.document.edit;

import dev.crowfoot.design.Conventions;
import dev.crowfoot.design.id.Id;
import dev.crowfoot.diagram.Diagram;
import dev.crowfoot.diagram.Placement;
import dev.crowfoot.document.Document;
import dev.crowfoot.document.Settings;
import java.util.Optional;
import java.util.Set;

/** What the history calls an edit: what it does to what, short. */
final class EditNames {

    private EditNames() {}

    /** The name of an edit of that document, which was applied. */
    static String of(Document before, Edit edit) {
        return switch (edit) {
            case Edit.AddOwner add -> "Add " + Things.kind(add.owner().id()) + " " + add.owner().name();
            case Edit.ChangeOwner change -> ChangeNames.owner(Lookup.owner(before, change.owner().id()), change.owner());
            case Edit.RenameOwner rename -> renamed(Lookup.owner(before, rename.owner()).name(), rename.name());
            case Edit.AddMember add -> "Add " + add.member().name() + " to " + Lookup.owner(before, add.owner()).name();
            case Edit.ChangeMember change -> ChangeNames.member(
                    Lookup.member(Lookup.owner(before, change.owner()), change.member().id()), change.member());
            case Edit.RenameMember rename -> renamed(
                    Lookup.member(Lookup.owner(before, rename.owner()), rename.member()).name(), rename.name());
            case Edit.MoveMember move -> "Move " + Lookup.member(Lookup.owner(before, move.owner()), move.member()).name();
            case Edit.AddEnum add -> "Add enum " + add.enumType().name();
            case Edit.ChangeEnum change -> ChangeNames.enumType(Lookup.enumType(before, change.enumType().id()), change.enumType());
            case Edit.RenameEnum rename -> renamed(Lookup.enumType(before, rename.enumType()).name(), rename.name());
            case Edit.RenameConstant rename -> renamed(thing(before, rename.constant()).replaceFirst("^constant ", ""), rename.name());
            case Edit.PutSequence put -> put(before, put.sequence().id(), "sequence " + put.sequence().name());
            case Edit.PutSqlObject put -> put(before, put.sqlObject().id(), put.sqlObject().name());
            case Edit.Remove remove -> removed(before, remove.ids());
            case Edit.ChangeConventions change -> conventions(before.design().conventions(), change.conventions());
            case Edit.ChangeSettings change -> settings(before.settings(), change.settings());
            case Edit.AddDiagram add -> "Add diagram " + add.name();
            case Edit.RenameDiagram rename -> renamed(Lookup.diagram(before, rename.diagram()).name(), rename.name());
            case Edit.RemoveDiagram remove -> "Delete diagram " + Lookup.diagram(before, remove.diagram()).name();
            case Edit.PlaceEntities place -> placed(before, place);
            case Edit.HideEntities hide -> "Hide " + cards(before, hide.entities());
            case Edit.Batch batch -> batch.name();
        };
    }

    private static String renamed(String from, String to) {
        return "Rename " + from + " to " + to;
    }

    private static String thing(Document document, Id id) {
        return Things.find(document.design(), id).orElse("");
    }

    private static String put(Document before, Id id, String name) {
        return (thing(before, id).isEmpty() ? "Add " : "Change ") + name;
    }

    private static String removed(Document before, Set<Id> ids) {
        return ids.size() == 1 ? "Delete " + thing(before, ids.iterator().next()) : "Delete " + ids.size() + " things";
    }

    private static String conventions(Conventions before, Conventions after) {
        return before.naming().equals(after.naming()) ? "Change type defaults"
                : before.typeDefaults().equals(after.typeDefaults()) ? "Change naming rules" : "Change conventions";
    }

    private static String settings(Settings before, Settings after) {
        return before.name().equals(after.name()) ? "Change project settings" : "Rename project to " + after.name();
    }

    private static String placed(Document before, Edit.PlaceEntities place) {
        Diagram diagram = Lookup.diagram(before, place.diagram());
        String cards = cards(before, place.placements().keySet());
        if (!diagram.placements().keySet().containsAll(place.placements().keySet())) {
            return "Show " + cards + " on " + diagram.name();
        }
        boolean moved = diagram.placements().entrySet().stream().anyMatch(entry -> {
            Placement now = place.placements().getOrDefault(entry.getKey(), entry.getValue());
            return !now.withColor(entry.getValue().color()).equals(entry.getValue());
        });
        return (moved ? "Move " : "Colour ") + cards;
    }

    private static String cards(Document before, Set<? extends Id> entities) {
        Optional<String> only = entities.size() == 1 ? Things.find(before.design(), entities.iterator().next()) : Optional.empty();
        return only.map(name -> name.replaceFirst("^entity ", "")).orElse(entities.size() + " entities");
    }
}
