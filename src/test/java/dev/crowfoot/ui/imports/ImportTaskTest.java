package dev.crowfoot.ui.imports;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.crowfoot.app.UserError;
import dev.crowfoot.ui.common.Background;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import org.junit.jupiter.api.Test;

class ImportTaskTest {
    private final Queue<Runnable> waiting = new ArrayDeque<>();
    private final List<String> told = new ArrayList<>();
    private final ImportTask task = new ImportTask(new Background(waiting::add, Runnable::run, error -> {}));

    @Test
    void whatIsStoppedIsNotHeardOfAgainAndLearnsOfIt() {
        task.start("Reading", progress -> {
            progress.checkCancelled();
            return "read";
        }, told::add);
        assertTrue(task.running().get());
        task.stop();
        assertFalse(task.running().get());
        waiting.remove().run();
        assertEquals(List.of(), told);
        assertEquals("", task.error().get());
    }

    @Test
    void whatIsWrongIsSaidWithTheWayOut() {
        task.<String>start("Reading", progress -> {
            throw new UserError(UserError.Kind.DATABASE, "The server is gone.", "Start it.", null);
        }, told::add);
        waiting.remove().run();
        assertEquals("The server is gone. Start it.", task.error().get());
        assertFalse(task.running().get());
    }
}
