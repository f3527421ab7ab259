package dev.crowfoot.ui.migrations;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.crowfoot.app.Progress;
import dev.crowfoot.app.UserError;
import dev.crowfoot.app.migration.MigrationState;
import dev.crowfoot.app.migration.PlannedRun;
import dev.crowfoot.app.migration.PreviewStatement;
import dev.crowfoot.app.migration.Revision;
import dev.crowfoot.app.migration.RunReport;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

class RunViewModelTest {

    private static final Revision USERS = new Revision("20261120093000", "users", null, "migrations/20261120093000_users.yaml");
    private static final MigrationState BEFORE =
            new MigrationState(List.of(), Optional.empty(), List.of(USERS), List.of(), Optional.empty(), Optional.empty());
    private static final MigrationState AFTER =
            new MigrationState(List.of(USERS), Optional.empty(), List.of(), List.of(), Optional.empty(), Optional.empty());
    private final List<Progress> begun = new ArrayList<>();
    private final List<Consumer<RunReport>> done = new ArrayList<>();
    private final List<Consumer<Throwable>> failed = new ArrayList<>();

    private RunViewModel model(boolean destructive) {
        PreviewStatement statement = new PreviewStatement("DROP TABLE users", Optional.empty(), destructive, "drop table users");
        PlannedRun run = new PlannedRun(Optional.of(USERS), List.of(USERS), List.of(statement, statement), BEFORE);
        return new RunViewModel(run, (planned, progress, whenDone, whenFailed) -> {
            begun.add(progress);
            done.add(whenDone);
            failed.add(whenFailed);
        }, Runnable::run);
    }

    @Test
    void eachStatementIsSaidWhileItRuns() {
        RunViewModel model = model(false);
        model.start();
        assertEquals(RunViewModel.Stage.RUNNING, model.stage().get());
        assertTrue(model.fraction().get() < 0, "nobody knows yet");
        begun.getFirst().report("create table users", 1, 4);
        assertEquals("Create table users (1 of 4)", model.words().get());
        assertEquals(0.25, model.fraction().get());
        begun.getFirst().report("create index", 3, 4);
        assertEquals(0.75, model.fraction().get());
        done.getFirst().accept(new RunReport(List.of(USERS), 4, false, AFTER));
        assertEquals(RunViewModel.Stage.DONE, model.stage().get());
        assertEquals(1.0, model.fraction().get());
        assertTrue(model.words().get().startsWith("4 changes done (20261120093000)."), model.words().get());
    }

    @Test
    void whatIsStoppedEndsBetweenTwoChangesAndSaysWhatIsDone() {
        RunViewModel model = model(false);
        model.start();
        assertFalse(begun.getFirst().isCancelled());
        model.stop();
        assertTrue(begun.getFirst().isCancelled());
        assertTrue(model.words().get().startsWith("Stopping"), model.words().get());
        begun.getFirst().report("create index", 3, 4);
        assertTrue(model.words().get().startsWith("Stopping"), "what it still says is not heard");
        done.getFirst().accept(new RunReport(List.of(), 1, true, BEFORE));
        assertTrue(model.words().get().startsWith("Stopped. 1 change done"), model.words().get());
    }

    @Test
    void whatLosesDataBeginsOnlyWhenItIsConfirmedAndOnlyOnce() {
        RunViewModel model = model(true);
        assertEquals(List.of("drop table users"), model.losses());
        model.start();
        assertEquals(List.of(), begun);
        model.confirmed().set(true);
        model.start();
        model.start();
        assertEquals(1, begun.size());
    }

    @Test
    void whatFailsSaysWhyAndTheWayOut() {
        RunViewModel model = model(false);
        model.start();
        failed.getFirst().accept(new UserError(UserError.Kind.DATABASE, "The table users is there already.", "Drop it.", null));
        assertEquals(RunViewModel.Stage.FAILED, model.stage().get());
        assertEquals("The table users is there already. Drop it.", model.words().get());
    }
}
