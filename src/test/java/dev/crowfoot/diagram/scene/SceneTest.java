package dev.crowfoot.diagram.scene;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;

import dev.crowfoot.design.Attribute;
import dev.crowfoot.design.Design;
import dev.crowfoot.design.Entity;
import dev.crowfoot.design.Member;
import dev.crowfoot.design.id.EntityId;
import dev.crowfoot.diagram.CardColor;
import dev.crowfoot.diagram.Diagram;
import dev.crowfoot.diagram.Drawings;
import dev.crowfoot.diagram.Placement;
import dev.crowfoot.diagram.card.TextMeasure;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SceneTest {

    @Test
    void aSceneShowsTheCardsThatArePlacedAndTheLinesBetweenThem() {
        Scene scene = Scene.of(Drawings.blog(), Drawings.diagram(new Object[][] {{"User", 0, 0}, {"Post", 400, 0}}), TextMeasure.ESTIMATE);

        assertEquals(List.of("Post", "User"), scene.cards().keySet().stream().map(EntityId::value).toList());
        assertEquals(List.of("Post Post-author"), scene.edges().stream().map(e -> e.key().order()).toList());
    }

    @Test
    void aLineJoinsTheRowOfItsRelationshipAndTheKeyOfItsTarget() {
        Scene scene = Scene.of(Drawings.blog(), Drawings.diagram(new Object[][] {{"User", 0, 0}, {"Post", 400, 0}}), TextMeasure.ESTIMATE);
        Edge author = scene.edges().getFirst();

        assertEquals(List.of(400.0, 140.0), List.of(author.line().start().x(), author.line().start().y()));
        assertEquals(List.of(scene.card(new EntityId("User")).orElseThrow().bounds().right(), 44.0),
                List.of(author.line().end().x(), author.line().end().y()));
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void aSceneThatFollowsChangesEqualsOneFromScratch(long seed) {
        Random random = new Random(seed);
        Design design = Drawings.large(40, 60, seed);
        Diagram diagram = Drawings.inRows(design, 7);
        Scene scene = Scene.of(design, diagram, TextMeasure.ESTIMATE);
        for (int step = 0; step < 60; step++) {
            if (random.nextInt(3) == 0) {
                design = changed(design, random);
            } else {
                diagram = changed(diagram, design, random);
            }
            scene = scene.next(design, diagram);
            Scene scratch = Scene.of(design, diagram, TextMeasure.ESTIMATE);
            assertEquals(scratch.cards(), scene.cards(), "cards, seed " + seed + ", step " + step);
            assertEquals(scratch.edges(), scene.edges(), "lines, seed " + seed + ", step " + step);
        }
    }

    @Test
    void whatDidNotChangeIsTakenOverByReference() {
        Design design = Drawings.blog();
        Diagram diagram = Drawings.blogDiagram();
        Scene before = Scene.of(design, diagram, TextMeasure.ESTIMATE);
        TreeMap<EntityId, Placement> placements = new TreeMap<>(diagram.placements());
        placements.put(new EntityId("Tag"), Placement.at(724, 120));

        Scene after = before.next(design, diagram.withPlacements(placements));

        assertSame(before.card(new EntityId("User")).orElseThrow(), after.card(new EntityId("User")).orElseThrow());
        assertSame(before.card(new EntityId("Tag")).orElseThrow().layout(), after.card(new EntityId("Tag")).orElseThrow().layout());
        assertSame(edge(before, "Post-author"), edge(after, "Post-author"));
    }

    private static Edge edge(Scene scene, String relationship) {
        return scene.edges().stream().filter(e -> e.key().selects().value().equals(relationship)).findFirst().orElseThrow();
    }

    private static Design changed(Design design, Random random) {
        List<Entity> entities = List.copyOf(design.entities().values());
        Entity entity = entities.get(random.nextInt(entities.size()));
        return switch (random.nextInt(4)) {
            case 0 -> design.with(entity.withName(entity.name() + "X"));
            case 1 -> {
                TreeMap<EntityId, Entity> fewer = new TreeMap<>(design.entities());
                fewer.remove(entity.id());
                yield design.withEntities(fewer);
            }
            case 2 -> {
                List<Member> members = new ArrayList<>(entity.members());
                members.add(Attribute.of(dev.crowfoot.design.id.AttributeId.random(), "more", dev.crowfoot.design.type.SimpleType.TEXT));
                yield design.with(entity.withMembers(members));
            }
            default -> design.with(entity.withMembers(entity.members().subList(0, entity.members().size() / 2)));
        };
    }

    private static Diagram changed(Diagram diagram, Design design, Random random) {
        TreeMap<EntityId, Placement> placements = new TreeMap<>(diagram.placements());
        List<EntityId> ids = List.copyOf(design.entities().keySet());
        for (int i = random.nextInt(3); i >= 0; i--) {
            EntityId id = ids.get(random.nextInt(ids.size()));
            if (random.nextInt(5) == 0) {
                placements.remove(id);
            } else {
                Map.Entry<EntityId, Placement> other = Map.entry(id, placements.getOrDefault(id, Placement.at(0, 0)));
                placements.put(id, other.getValue().movedTo(random.nextInt(2400), random.nextInt(2400)).withColor(CardColor.RED));
            }
        }
        return diagram.withPlacements(placements);
    }
}
