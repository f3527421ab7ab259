package dev.crowfoot.document.edit;

import dev.crowfoot.design.id.EntityId;
import dev.crowfoot.diagram.Diagram;
import dev.crowfoot.diagram.DiagramId;
import dev.crowfoot.diagram.Placement;
import dev.crowfoot.document.Document;
import java.util.Map;
import java.util.SequencedMap;
import java.util.TreeMap;

/** Edits of diagrams; none of them touches the design. */
final class DiagramEdits {

    private DiagramEdits() {}

    static Document add(Document document, Edit.AddDiagram edit) {
        String file = edit.diagram().value();
        if (document.diagrams().keySet().stream().anyMatch(id -> id.value().equalsIgnoreCase(file))) {
            throw new Refusal("A diagram with the id " + file + " is already there.");
        }
        requireName(edit.name());
        return document.with(Diagram.empty(edit.diagram(), edit.name()));
    }

    static Document rename(Document document, Edit.RenameDiagram edit) {
        requireName(edit.name());
        return document.with(Lookup.diagram(document, edit.diagram()).withName(edit.name()));
    }

    static Document remove(Document document, Edit.RemoveDiagram edit) {
        Diagram diagram = Lookup.diagram(document, edit.diagram());
        if (document.diagrams().size() == 1) {
            throw new Refusal(diagram.name() + " is the only diagram, and a project needs one. Add another one first.");
        }
        SequencedMap<DiagramId, Diagram> rest = new TreeMap<>(document.diagrams());
        rest.remove(edit.diagram());
        return document.withDiagrams(rest);
    }

    static Document place(Document document, Edit.PlaceEntities edit) {
        Diagram diagram = Lookup.diagram(document, edit.diagram());
        for (EntityId entity : edit.placements().keySet()) {
            if (document.design().entity(entity).isEmpty()) {
                throw new Refusal("An entity to be shown on " + diagram.name() + " is no longer there; it may have been deleted.");
            }
        }
        return document.with(placed(diagram, edit.placements()));
    }

    static Document hide(Document document, Edit.HideEntities edit) {
        Diagram diagram = Lookup.diagram(document, edit.diagram());
        SequencedMap<EntityId, Placement> rest = new TreeMap<>(diagram.placements());
        rest.keySet().removeAll(edit.entities());
        return document.with(diagram.withPlacements(rest));
    }

    static Diagram placed(Diagram diagram, Map<EntityId, Placement> placements) {
        SequencedMap<EntityId, Placement> all = new TreeMap<>(diagram.placements());
        all.putAll(placements);
        return diagram.withPlacements(all);
    }

    private static void requireName(String name) {
        if (name.isBlank()) {
            throw new Refusal("A diagram needs a name.");
        }
    }
}
