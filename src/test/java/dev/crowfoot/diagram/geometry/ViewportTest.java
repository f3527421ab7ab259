package dev.crowfoot.diagram.geometry;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class ViewportTest {

    private final Viewport view = new Viewport(100, 200, 2, 800, 600);

    @Test
    void placesOfTheScreenAndOfTheDiagramAreEachOthersInverse() {
        assertEquals(new Point(150, 225), view.toDiagram(new Point(100, 50)));
        assertEquals(new Point(100, 50), view.toScreen(new Point(150, 225)));
        assertEquals(new Rect(100, 200, 400, 300), view.visible());
    }

    @Test
    void zoomingKeepsWhatIsUnderTheMouse() {
        assertEquals(new Viewport(125, 212.5, 4, 800, 600), view.zoomedTo(4, new Point(100, 50)));
        assertEquals(Viewport.MAX_SCALE, view.zoomedTo(1000).scale());
        assertEquals(Viewport.MIN_SCALE, view.zoomedTo(0).scale());
    }

    @Test
    void fittingShowsAllInTheMiddleButNotLargerThanAllowed() {
        assertEquals(new Viewport(-300, -250, 1, 800, 600), view.fitted(new Rect(0, 0, 200, 100), 40, 1));
        assertEquals(new Viewport(-1000.0 / 9, -500.0 / 6, 0.36, 800, 600).scale(), view.fitted(new Rect(0, 0, 2000, 1000), 40, 1).scale());
        assertEquals(new Point(1000, 500), view.fitted(new Rect(0, 0, 2000, 1000), 40, 1).visible().center());
    }

    @Test
    void revealingMovesNoMoreThanItMust() {
        assertEquals(view, view.revealing(new Rect(200, 300, 50, 50), 10));
        assertEquals(new Viewport(155, 200, 2, 800, 600), view.revealing(new Rect(500, 300, 50, 50), 10));
        assertEquals(new Viewport(-5, 200, 2, 800, 600), view.revealing(new Rect(0, 300, 1000, 50), 10));
    }
}
