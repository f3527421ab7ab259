package dev.crowfoot.testing;

import dev.crowfoot.design.Design;
import dev.crowfoot.design.id.EntityId;
import dev.crowfoot.diagram.CardColor;
import dev.crowfoot.diagram.Diagram;
import dev.crowfoot.diagram.DiagramId;
import dev.crowfoot.diagram.Placement;
import dev.crowfoot.document.Baseline;
import dev.crowfoot.document.Document;
import dev.crowfoot.document.Settings;
import dev.crowfoot.document.Settings.ChangelogFormat;
import dev.crowfoot.schema.diff.IgnoreList;
import dev.crowfoot.target.Target;
import java.util.List;
import java.util.SequencedMap;
import java.util.TreeMap;

/** A seeded generator of documents: random designs with diagrams, a baseline and settings. */
public final class RandomDocument {

    private RandomDocument() {}

    /** A document with names such as people give. */
    public static Document of(long seed) {
        return build(new Chance(seed), RandomDesign.of(seed), RandomDesign.of(seed + 1), "My shop");
    }

    /** A document whose names, comments and values try to break out. */
    public static Document hostile(long seed) {
        return build(new Chance(seed), RandomDesign.hostile(seed), RandomDesign.hostile(seed + 1), "../: #\"'\n\uD83D\uDE80");
    }

    private static Document build(Chance chance, Design design, Design before, String name) {
        SequencedMap<DiagramId, Diagram> diagrams = new TreeMap<>();
        for (int i = 0; i <= chance.below(3); i++) {
            SequencedMap<EntityId, Placement> places = new TreeMap<>();
            for (EntityId entity : design.entities().keySet()) {
                if (!chance.oneIn(4)) {
                    places.put(entity, new Placement(chance.between(-9999, 9999) / 4.0, chance.between(-99, 99) * 1e3,
                            chance.of(CardColor.values())));
                }
            }
            DiagramId id = i == 0 ? DiagramId.MAIN : new DiagramId("diagram" + i);
            diagrams.put(id, new Diagram(id, name + " " + i, places));
        }
        List<Target> targets = chance.of(List.of(Target.H2), List.of(Target.POSTGRESQL, Target.H2));
        Baseline baseline = chance.oneIn(3) ? Baseline.NONE : new Baseline("20261120093000_add_posts", before);
        return new Document(design, diagrams, baseline,
                new Settings(name, targets, "com.example.shop", chance.of(Settings.Nullness.values()), chance.of(ChangelogFormat.values()),
                        chance.oneIn(2) ? IgnoreList.NONE : new IgnoreList(List.of("table " + chance.id(), chance.id() + ".*"))));
    }
}
