package dev.crowfoot.adapter.elk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.crowfoot.app.Progress;
import dev.crowfoot.app.layout.ArrangeDiagram;
import dev.crowfoot.design.Design;
import dev.crowfoot.design.id.EntityId;
import dev.crowfoot.diagram.Diagram;
import dev.crowfoot.diagram.DiagramId;
import dev.crowfoot.diagram.Drawings;
import dev.crowfoot.diagram.card.Card;
import dev.crowfoot.diagram.card.TextMeasure;
import dev.crowfoot.diagram.geometry.Rect;
import dev.crowfoot.diagram.scene.Scene;
import dev.crowfoot.document.Document;
import dev.crowfoot.document.Settings;
import dev.crowfoot.document.edit.Edit;
import dev.crowfoot.target.Target;
import java.util.List;
import java.util.SequencedMap;
import java.util.TreeMap;
import java.util.concurrent.CancellationException;
import org.junit.jupiter.api.Test;

class ElkLayoutEngineTest {

    private final ArrangeDiagram arrange = new ArrangeDiagram(new ElkLayoutEngine());

    @Test
    void allEntitiesAreShownAndNoneOverlap() {
        Scene scene = arranged(Drawings.large(120, 160, 3));

        List<Rect> cards = scene.cards().values().stream().map(Card::bounds).toList();
        assertEquals(120, cards.size());
        for (int i = 0; i < cards.size(); i++) {
            for (int k = 0; k < i; k++) {
                assertTrue(!cards.get(i).overlaps(cards.get(k)), cards.get(i) + " and " + cards.get(k));
            }
        }
    }

    @Test
    void theWholeHasTheShapeOfAScreen() {
        Rect bounds = arranged(Drawings.large(120, 160, 3)).bounds();
        assertTrue(bounds.width() / bounds.height() > 1 && bounds.width() / bounds.height() < 2.6, bounds.toString());
    }

    @Test
    void whatIsReferredToStandsLeftOfWhatRefersToIt() {
        Scene scene = arranged(Drawings.blog());
        assertTrue(bounds(scene, "User").right() < bounds(scene, "Post").x());
        assertTrue(bounds(scene, "Post").right() < bounds(scene, "Comment").x());
    }

    @Test
    void theSameDrawingIsArrangedInTheSameWay() {
        assertEquals(edit(Drawings.large(60, 90, 5), Progress.NONE), edit(Drawings.large(60, 90, 5), Progress.NONE));
    }

    @Test
    void itStopsWhenItIsNoLongerWanted() {
        Progress cancelled = new Progress() {
            @Override
            public void report(String what, long done, long total) {}

            @Override
            public boolean isCancelled() {
                return true;
            }
        };
        assertThrows(CancellationException.class, () -> edit(Drawings.blog(), cancelled));
    }

    private Edit.PlaceEntities edit(Design design, Progress progress) {
        Document document = Document.empty(Settings.of("Test", Target.H2)).withDesign(design);
        return arrange.showAll(document, DiagramId.MAIN, TextMeasure.ESTIMATE, progress);
    }

    private Scene arranged(Design design) {
        SequencedMap<EntityId, dev.crowfoot.diagram.Placement> places = new TreeMap<>(edit(design, Progress.NONE).placements());
        return Scene.of(design, Diagram.empty(DiagramId.MAIN, "Main").withPlacements(places), TextMeasure.ESTIMATE);
    }

    private static Rect bounds(Scene scene, String entity) {
        return scene.card(new EntityId(entity)).orElseThrow().bounds();
    }
}
