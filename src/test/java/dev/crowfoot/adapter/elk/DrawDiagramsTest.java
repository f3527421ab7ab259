package dev.crowfoot.adapter.elk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.crowfoot.app.Progress;
import dev.crowfoot.app.layout.ArrangeDiagram;
import dev.crowfoot.app.layout.DrawDiagrams;
import dev.crowfoot.app.layout.LayoutEngine;
import dev.crowfoot.design.Design;
import dev.crowfoot.design.Entity;
import dev.crowfoot.design.Linkage;
import dev.crowfoot.design.Member;
import dev.crowfoot.design.Relationship;
import dev.crowfoot.design.RelationshipEnd;
import dev.crowfoot.design.TableName;
import dev.crowfoot.design.id.EntityId;
import dev.crowfoot.design.id.RelationshipId;
import dev.crowfoot.diagram.Diagram;
import dev.crowfoot.diagram.DiagramId;
import dev.crowfoot.diagram.card.TextMeasure;
import dev.crowfoot.diagram.geometry.Point;
import dev.crowfoot.document.Document;
import dev.crowfoot.document.Settings;
import dev.crowfoot.target.Target;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Which diagrams a design that was read from a database gets; where the cards stand is the layout's. */
class DrawDiagramsTest {

    private static final LayoutEngine AT_ONE_PLACE = (graph, _) -> {
        Map<EntityId, Point> places = new TreeMap<>();
        graph.boxes().forEach(b -> places.put(b.id(), Point.ZERO));
        return places;
    };

    private static EntityId id(String name) {
        return new EntityId(name);
    }

    private static Entity entity(String name, @Nullable String schema, List<String> targets) {
        List<Member> members = new ArrayList<>();
        targets.forEach(
                t -> members.add(new Relationship(new RelationshipId(name + "-" + t), id(t), Relationship.Cardinality.MANY_TO_ONE, false,
                        Linkage.JoinColumns.DEFAULT, RelationshipEnd.named("to" + t), RelationshipEnd.NONE, null)));
        return Entity.named(id(name), name).withTable(new TableName(schema, null)).withMembers(members);
    }

    private static Document drawn(List<Entity> entities) {
        Design design = Design.EMPTY;
        for (Entity entity : entities) {
            design = design.with(entity);
        }
        return new DrawDiagrams(new ArrangeDiagram(AT_ONE_PLACE)).draw(Document.empty(Settings.of("Test", Target.H2)).withDesign(design),
                TextMeasure.ESTIMATE, Progress.NONE);
    }

    private static List<String> names(Document document) {
        return document.diagrams().values().stream().map(d -> d.name() + " " + d.placements().size()).sorted().toList();
    }

    /** A hub with so many entities around it. */
    private static List<Entity> star(String hub, int around, @Nullable String schema, List<String> hubTargets) {
        List<Entity> star = new ArrayList<>(List.of(entity(hub, schema, hubTargets)));
        for (int i = 1; i < around; i++) {
            star.add(entity(hub + i, schema, List.of(hub)));
        }
        return star;
    }

    private static List<Entity> all(List<List<Entity>> lists) {
        return lists.stream().flatMap(List::stream).toList();
    }

    @Test
    void aSmallDesignHasOneDiagram() {
        assertEquals(List.of("Main 40"), names(drawn(star("Hub", 40, null, List.of()))));
    }

    @Test
    void eachSchemaHasOneIfThereAreSeveral() {
        assertEquals(List.of("Default schema 3", "Main 5", "Schema sales 2"),
                names(drawn(all(List.of(star("A", 3, null, List.of()), star("B", 2, "sales", List.of("A")))))));
    }

    @Test
    void aLargeDesignHasOneForEachGroupCalledAfterItsMostConnectedEntity() {
        List<Entity> entities = all(List.of(star("Customer", 20, null, List.of()), star("Product", 15, null, List.of("Customer")),
                star("Machine", 10, null, List.of("Product")), star("Lonely", 1, null, List.of())));
        Document document = drawn(entities);
        assertEquals(List.of("Around Customer 20", "Around Machine 10", "Around Product 15", "Main 46", "Others 1"), names(document));
        Set<EntityId> shown = new HashSet<>();
        document.diagrams().values().stream().filter(d -> !d.id().equals(DiagramId.MAIN)).map(Diagram::placements)
                .forEach(p -> shown.addAll(p.keySet()));
        assertEquals(document.design().entities().keySet(), shown);
    }

    @Test
    void theSameDesignGetsTheSameDiagrams() {
        List<Entity> entities = all(List.of(star("A", 30, null, List.of()), star("B", 30, null, List.of("A"))));
        assertEquals(drawn(entities), drawn(entities));
        assertTrue(drawn(entities).diagrams().containsKey(new DiagramId("around-a")));
    }
}
