package dev.crowfoot.ui.canvas.paint;

import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.crowfoot.design.Design;
import dev.crowfoot.design.id.EntityId;
import dev.crowfoot.design.id.Id;
import dev.crowfoot.diagram.Drawings;
import dev.crowfoot.diagram.geometry.Viewport;
import dev.crowfoot.diagram.scene.Hit;
import dev.crowfoot.diagram.scene.Scene;
import java.util.List;
import java.util.Set;
import java.util.concurrent.TimeoutException;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ScenePainterTest {

    private static final int WIDE = 900;
    private static final int NARROW = 240;

    @ParameterizedTest
    @ValueSource(doubles = {0.25, 0.5, 1, 2})
    void aSmallWindowShowsWhatALargeOneShowsThere(double scale) throws TimeoutException {
        Design design = Drawings.large(20, 40, 7);
        List<EntityId> ids = List.copyOf(design.entities().keySet());
        CanvasFonts fonts = new CanvasFonts();
        Scene scene = Scene.of(design, Drawings.inRows(design, 5), fonts);
        for (Set<Id> selected : List.<Set<Id>>of(Set.of(), Set.of(ids.get(7)))) {
            for (CanvasPalette palette : List.of(CanvasPalette.LIGHT, CanvasPalette.DARK)) {
                ScenePainter painter = new ScenePainter(fonts, palette);
                Hit hover = new Hit.Row(ids.get(8), 1, scene.card(ids.get(8)).orElseThrow().content().rows().get(1));
                Painted large = painted(painter, scene, new Viewport(-100, -100, scale, WIDE, WIDE), selected, hover);
                for (int offset = 0; offset <= WIDE - NARROW; offset += 110) {
                    int left = offset;
                    int top = (offset * 3) % (WIDE - NARROW);
                    Viewport small = new Viewport(-100 + left / scale, -100 + top / scale, scale, NARROW, NARROW);

                    Painted part = painted(painter, scene, small, selected, hover);

                    assertTrue(part.difference(large, left, top) <= Painted.ROUNDING, small.toString());
                }
            }
        }
    }

    private static Painted painted(ScenePainter painter, Scene scene, Viewport view, Set<Id> selected, Hit hover)
            throws TimeoutException {
        return Painted.of((int) view.width(), (int) view.height(),
                gc -> painter.paint(gc, new Frame(scene, view, selected, hover, Overlay.NONE, 1)));
    }
}
