package dev.crowfoot.ui.refresh;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.crowfoot.app.Progress;
import dev.crowfoot.app.database.Catalogue;
import dev.crowfoot.app.migration.DatabaseReading;
import dev.crowfoot.app.migration.SideBySide;
import dev.crowfoot.app.refresh.Refresh;
import dev.crowfoot.app.refresh.Refreshed;
import dev.crowfoot.document.Document;
import dev.crowfoot.document.Settings;
import dev.crowfoot.document.edit.Edit;
import dev.crowfoot.document.refresh.Difference;
import dev.crowfoot.document.refresh.Difference.Choice;
import dev.crowfoot.document.refresh.RenameQuestion;
import dev.crowfoot.schema.ElementId;
import dev.crowfoot.schema.QualifiedName;
import dev.crowfoot.schema.Schema;
import dev.crowfoot.target.Target;
import dev.crowfoot.ui.refresh.RefreshViewModel.Chosen;
import dev.crowfoot.ui.refresh.RefreshViewModel.Compared;
import dev.crowfoot.ui.refresh.RefreshViewModel.Stage;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CancellationException;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class RefreshViewModelTest {

    private static final Document DOCUMENT = Document.empty(Settings.of("Shop", Target.H2));

    private final Waiting work = new Waiting();
    private final List<Refreshed> applied = new ArrayList<>();
    private final RefreshViewModel model = new RefreshViewModel(DOCUMENT, work, Runnable::run);

    /** The work waits until the test says what came of it. */
    private static final class Waiting implements RefreshViewModel.Work {

        private Progress progress = Progress.NONE;
        private Consumer<Refreshed> chosen = refreshed -> {};
        private Consumer<Throwable> failed = error -> {};

        @Override
        public void compare(@Nullable DatabaseReading reading, Set<String> more, List<RenameQuestion> confirmed, Progress how,
                Consumer<Compared> done,
                Consumer<Throwable> refused) {
            done.accept(new Compared(new DatabaseReading(new Catalogue(Schema.EMPTY, List.of()), Set.of()), new Refresh(
                    new SideBySide(Schema.EMPTY, Schema.EMPTY, Schema.EMPTY, List.of(), List.of()),
                    List.of(added("notes"), added("tags")), List.of(), confirmed, List.of())));
        }

        private static Difference added(String table) {
            QualifiedName name = new QualifiedName(null, table);
            return new Difference("table", name, name, Difference.Where.ONLY_DATABASE, null, table, List.of(), null, new ElementId(table));
        }

        @Override
        public void choose(Chosen what, Progress how, Consumer<Refreshed> done, Consumer<Throwable> refused) {
            progress = how;
            chosen = done;
            failed = refused;
        }
    }

    private static Refreshed refreshed() {
        return new Refreshed(new Edit.Batch("Refresh", List.of()), DOCUMENT, List.of());
    }

    private void apply() {
        model.start();
        model.all(Choice.TAKE);
        model.apply(applied::add);
        assertEquals(Stage.APPLYING, model.stage().get());
    }

    @Test
    void whatIsFoundIsHandedOver() {
        apply();
        work.chosen.accept(refreshed());
        assertEquals(List.of(refreshed()), applied);
        assertEquals(Stage.DONE, model.stage().get());
    }

    @Test
    void whatWasStoppedIsNotDoneEvenIfItIsFoundAllTheSame() {
        apply();
        model.stop();
        assertTrue(work.progress.isCancelled());
        work.chosen.accept(refreshed());
        assertEquals(List.of(), applied);
        assertEquals(Stage.CHOOSING, model.stage().get());
    }

    @Test
    void whoStopsChoosesAgain() {
        apply();
        model.stop();
        work.failed.accept(new CancellationException());
        assertEquals(Stage.CHOOSING, model.stage().get());
        assertEquals("2 differences: 2 to take, 0 to keep, 0 to ignore.", model.words().get());
        model.all(Choice.KEEP);
        assertEquals("2 differences: 0 to take, 2 to keep, 0 to ignore.", model.words().get());
    }
}
