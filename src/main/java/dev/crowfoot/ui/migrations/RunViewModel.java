package dev.crowfoot.ui.migrations;

import dev.crowfoot.app.Progress;
import dev.crowfoot.app.migration.CurrentRevision;
import dev.crowfoot.app.migration.PlannedRun;
import dev.crowfoot.app.migration.PreviewStatement;
import dev.crowfoot.app.migration.Revision;
import dev.crowfoot.app.migration.RunReport;
import dev.crowfoot.ui.common.Notices;
import dev.crowfoot.ui.common.ProgressModel;
import dev.crowfoot.ui.common.Texts;
import java.util.List;
import java.util.function.Consumer;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyDoubleProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.SimpleBooleanProperty;

/** A run up or down: what it will do, whether it was confirmed, how far it is, and what came of it. */
final class RunViewModel {

    private final PlannedRun run;
    private final Runner runner;
    private final ProgressModel progress;
    private final BooleanProperty confirmed = new SimpleBooleanProperty();
    private final ReadOnlyObjectWrapper<Stage> stage = new ReadOnlyObjectWrapper<>(Stage.READY);

    /** How far it is. */
    enum Stage {
        READY, RUNNING, DONE, FAILED
    }

    /** Does the run in the background, and calls one of the two on the UI thread. */
    @FunctionalInterface
    interface Runner {
        void run(PlannedRun run, Progress progress, Consumer<RunReport> done, Consumer<Throwable> failed);
    }

    /** Nothing has run yet; {@code userInterface} runs something on the UI thread. */
    RunViewModel(PlannedRun run, Runner runner, Consumer<Runnable> userInterface) {
        this.run = run;
        this.runner = runner;
        this.progress = new ProgressModel(userInterface);
        confirmed.set(!run.isDestructive());
    }

    PlannedRun run() {
        return run;
    }

    /** What is lost, by name; empty if nothing is. */
    List<String> losses() {
        return run.statements().stream().filter(PreviewStatement::destructive)
                .map(s -> s.stepSummary().isBlank() ? s.sql() : s.stepSummary())
                .distinct().toList();
    }

    /** Whether the person confirmed what is lost; true from the start if nothing is. */
    BooleanProperty confirmed() {
        return confirmed;
    }

    ReadOnlyObjectProperty<Stage> stage() {
        return stage.getReadOnlyProperty();
    }

    /** What is being done, or what was. */
    ReadOnlyStringProperty words() {
        return progress.words();
    }

    /** From 0 to 1, or negative while nobody knows. */
    ReadOnlyDoubleProperty fraction() {
        return progress.fraction();
    }

    /** Begins, if it was confirmed and has not begun. */
    void start() {
        if (stage.get() == Stage.READY && confirmed.get()) {
            stage.set(Stage.RUNNING);
            runner.run(run, progress.begin(Texts.of("run.running")), this::done, this::failed);
        }
    }

    /** Asks it to stop between two changes. */
    void stop() {
        progress.stop();
        progress.end(Texts.of("run.stopping"));
    }

    private void done(RunReport report) {
        stage.set(Stage.DONE);
        String revisions = String.join(", ", report.done().stream().map(Revision::id).toList());
        String what = report.changesets() == 0 ? Texts.of("run.nothing") : Texts.of("run.done", report.changesets(), revisions);
        String where = String.join(" ", CurrentRevision.inWords(report.after()));
        progress.complete((report.cancelled() ? Texts.of("run.stopped") + " " : "") + what + " " + where);
    }

    private void failed(Throwable error) {
        stage.set(Stage.FAILED);
        Notices.Notice notice = Notices.of(error);
        progress.end((notice.text() + " " + notice.wayOut()).strip());
    }
}
