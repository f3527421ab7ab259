package dev.crowfoot.ui.common;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.crowfoot.app.Progress;
import dev.crowfoot.ui.common.LongWork.State;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.CancellationException;
import org.junit.jupiter.api.Test;

class LongWorkTest {
    private final Queue<Runnable> waiting = new ArrayDeque<>();
    private final List<Object> heard = new ArrayList<>();
    private final LongWork work = new LongWork(new Background(waiting::add, Runnable::run, heard::add));

    private void next() {
        waiting.remove().run();
    }

    @Test
    void whatIsGoingOnIsSaidUntilItIsDone() {
        List<Optional<State>> states = new ArrayList<>();
        work.start("Counting", progress -> {
            progress.report("to four", 1, 4);
            states.add(work.state().get());
            return "done";
        }, heard::add, heard::add);
        assertEquals(Optional.of(new State("Counting", -1)), work.state().get());
        next();
        assertEquals(List.of(Optional.of(new State("Counting", 0.25))), states);
        assertEquals(Optional.empty(), work.state().get());
        assertEquals(List.of("done"), heard);
    }

    @Test
    void whatIsStoppedIsToldAtOnceAndItsResultIsDropped() {
        List<Progress> given = new ArrayList<>();
        work.start("Counting", progress -> {
            given.add(progress);
            return "done";
        }, heard::add, heard::add);
        work.stop();
        assertEquals(Optional.empty(), work.state().get());
        assertInstanceOf(CancellationException.class, heard.getFirst());
        next();
        assertEquals(1, heard.size());
        assertThrows(CancellationException.class, () -> given.getFirst().checkCancelled());
    }

    @Test
    void whatWasBegunLastIsShownAndStoppedFirst() {
        Runnable first = work.start("One", progress -> 1, heard::add, error -> heard.add("one stopped"));
        work.start("Two", progress -> 2, heard::add, error -> heard.add("two stopped"));
        assertEquals(Optional.of(new State("Two", -1)), work.state().get());
        work.stop();
        assertEquals(Optional.of(new State("One", -1)), work.state().get());
        first.run();
        first.run();
        assertEquals(List.of("two stopped", "one stopped"), heard);
    }

    @Test
    void aFailureIsToldOnce() {
        IllegalStateException failure = new IllegalStateException("no");
        work.start("Failing", progress -> {
            throw failure;
        }, heard::add, heard::add);
        next();
        work.stop();
        assertEquals(List.of(failure), heard);
    }
}
