package dev.crowfoot.samples;

import dev.crowfoot.design.Design;
import dev.crowfoot.design.Entity;
import dev.crowfoot.design.Member;
import dev.crowfoot.design.id.EntityId;
import dev.crowfoot.diagram.CardColor;
import dev.crowfoot.diagram.Diagram;
import dev.crowfoot.diagram.DiagramId;
import dev.crowfoot.diagram.Placement;
import dev.crowfoot.document.Baseline;
import dev.crowfoot.document.Document;
import dev.crowfoot.document.Settings;
import dev.crowfoot.document.Settings.ChangelogFormat;
import dev.crowfoot.target.Target;
import java.util.List;
import java.util.TreeMap;

/**
 * A sample project and how it came about.
 *
 * @param name the folder below {@code samples}
 * @param steps what was drawn at each revision, oldest first
 */
record Sample(String name, List<Step> steps) {

    /** A revision's message and what was drawn then. */
    record Step(String message, Document document) {}

    /** All of them. */
    static List<Sample> all() {
        return List.of(BlogSample.make(), UniversitySample.make(), StaffSample.make(), BankSample.make(), CatalogueSample.make());
    }

    /** A sample of two revisions that share a picture. */
    static Sample of(String name, List<Target> targets, TreeMap<EntityId, Placement> places, String first, Design before, String second,
            Design after) {
        Settings settings = new Settings(name, targets, "com.example." + name, ChangelogFormat.YAML);
        return new Sample(name,
                List.of(new Step(first, document(settings, places, before)), new Step(second, document(settings, places, after))));
    }

    private static Document document(Settings settings, TreeMap<EntityId, Placement> places, Design design) {
        TreeMap<DiagramId, Diagram> diagrams = new TreeMap<>();
        TreeMap<EntityId, Placement> shown = new TreeMap<>(places);
        shown.keySet().retainAll(design.entities().keySet());
        diagrams.put(DiagramId.MAIN, new Diagram(DiagramId.MAIN, "Main", shown));
        return new Document(design, diagrams, Baseline.NONE, settings);
    }

    /** A place for a card. */
    static void place(TreeMap<EntityId, Placement> places, String entity, double x, double y, CardColor color) {
        places.put(Draft.entityId(entity), new Placement(x, y, color));
    }

    /** The design with a member under another name. */
    static Design renamed(Design design, String entity, String member, String name) {
        Entity found = design.entity(Draft.entityId(entity)).orElseThrow();
        List<Member> members = found.members().stream().map(m -> m.name().equals(member) ? m.withName(name) : m).toList();
        return design.with(found.withMembers(members));
    }

    /** The design with one more member, at the end. */
    static Design extended(Design design, String entity, Member member) {
        Entity found = design.entity(Draft.entityId(entity)).orElseThrow();
        List<Member> members = new java.util.ArrayList<>(found.members());
        members.add(member);
        return design.with(found.withMembers(members));
    }
}
