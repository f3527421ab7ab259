package dev.crowfoot.ui.common;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.crowfoot.app.Progress;
import java.util.ArrayDeque;
import java.util.Deque;
import org.junit.jupiter.api.Test;

class ProgressModelTest {

    private final Deque<Runnable> waiting = new ArrayDeque<>();
    private final ProgressModel model = new ProgressModel(waiting::add);

    private void run() {
        while (!waiting.isEmpty()) {
            waiting.remove().run();
        }
    }

    @Test
    void whatTheWorkSaysIsShownOnTheUserInterfacesThread() {
        Progress progress = model.begin("Beginning");
        assertEquals("Beginning", model.words().get());
        progress.report("reading tables", 1, 4);
        assertEquals("Beginning", model.words().get());
        run();
        assertEquals("Reading tables (1 of 4)", model.words().get());
        assertEquals(0.25, model.fraction().get());
        progress.report("comparing", 0, 0);
        run();
        assertEquals("Comparing", model.words().get());
        assertEquals(-1, model.fraction().get());
    }

    @Test
    void workThatIsToStopLearnsOfItAndIsNotHeardAnyMore() {
        Progress progress = model.begin("Beginning");
        progress.report("reading", 1, 2);
        assertFalse(progress.isCancelled());
        model.stop();
        run();
        assertTrue(progress.isCancelled());
        assertEquals("Beginning", model.words().get());
    }

    @Test
    void whatIsBegunTakesThePlaceOfWhatWentOn() {
        Progress first = model.begin("First");
        Progress second = model.begin("Second");
        first.report("late", 0, 0);
        run();
        assertTrue(first.isCancelled());
        assertFalse(second.isCancelled());
        assertEquals("Second", model.words().get());
    }

    @Test
    void whatCameOfItStaysWhateverTheWorkSaidLast() {
        Progress progress = model.begin("Beginning");
        progress.report("late", 1, 2);
        model.complete("Done.");
        run();
        assertEquals("Done.", model.words().get());
        assertEquals(1, model.fraction().get());
        assertFalse(progress.isCancelled());
    }
}
