package dev.crowfoot.ui.refresh;

import dev.crowfoot.app.Progress;
import dev.crowfoot.app.database.UnreadList;
import dev.crowfoot.app.migration.DatabaseReading;
import dev.crowfoot.app.migration.OtherSchema;
import dev.crowfoot.app.refresh.Refresh;
import dev.crowfoot.app.refresh.Refreshed;
import dev.crowfoot.document.Document;
import dev.crowfoot.document.refresh.Difference;
import dev.crowfoot.document.refresh.Difference.Choice;
import dev.crowfoot.document.refresh.RenameQuestion;
import dev.crowfoot.ui.common.Notices;
import dev.crowfoot.ui.common.ProgressModel;
import dev.crowfoot.ui.common.Texts;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.CancellationException;
import java.util.function.Consumer;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyDoubleProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.jspecify.annotations.Nullable;

/** What differs between the connected database and the drawing, what was chosen of it, and how far the reading is. For the UI thread alone. */
final class RefreshViewModel {

    private final Work work;
    private final Document document;
    private final ProgressModel progress;
    private final ObservableList<RefreshRow> rows = FXCollections.observableArrayList();
    private final ObservableList<RenameQuestion> questions = FXCollections.observableArrayList();
    private final ReadOnlyObjectWrapper<Stage> stage = new ReadOnlyObjectWrapper<>(Stage.READING);
    private final ReadOnlyBooleanWrapper chosen = new ReadOnlyBooleanWrapper();
    private final ReadOnlyBooleanWrapper taken = new ReadOnlyBooleanWrapper();
    private final BooleanProperty revise = new SimpleBooleanProperty();
    private final StringProperty message = new SimpleStringProperty(Texts.of("refresh.revision.message"));
    private final ObservableList<OtherSchema> others = FXCollections.observableArrayList();
    private final Set<String> more = new TreeSet<>();
    private final Set<List<Object>> denied = new HashSet<>();
    private @Nullable Compared compared;
    private boolean counting = true;

    /** How far it is. */
    enum Stage {
        READING, CHOOSING, APPLYING, FAILED, DONE
    }

    /** What was read and what came of comparing it. */
    record Compared(DatabaseReading reading, Refresh refresh) {}

    /** What was chosen, whether as a revision of its own, and under which name. */
    record Chosen(Refresh refresh, Map<Difference, Choice> choices, boolean revise, String message) {

        /** Copies the choices. */
        Chosen {
            choices = Map.copyOf(choices);
        }

        Choice of(Difference difference) {
            return choices.getOrDefault(difference, Choice.KEEP);
        }

        List<Difference> taken() {
            return refresh.differences().stream().filter(d -> of(d) == Choice.TAKE).toList();
        }
    }

    /** Does what takes long in the background, and calls one of the two on the UI thread. */
    interface Work {

        /** Reads the database, those further schemas of it too, unless it was read before, and compares. */
        void compare(@Nullable DatabaseReading reading, Set<String> more, List<RenameQuestion> confirmed, Progress progress,
                Consumer<Compared> done,
                Consumer<Throwable> failed);

        /** Finds the edit. */
        void choose(Chosen chosen, Progress progress, Consumer<Refreshed> done, Consumer<Throwable> failed);
    }

    /** Nothing was read yet; {@code userInterface} runs something on the UI thread. */
    RefreshViewModel(Document document, Work work, Consumer<Runnable> userInterface) {
        this.document = document;
        this.work = work;
        this.progress = new ProgressModel(userInterface);
    }

    ObservableList<RefreshRow> rows() {
        return rows;
    }

    ObservableList<RenameQuestion> questions() {
        return questions;
    }

    /** Schemas with tables that were not compared, since nothing is drawn in them. */
    ObservableList<OtherSchema> others() {
        return others;
    }

    ReadOnlyObjectProperty<Stage> stage() {
        return stage.getReadOnlyProperty();
    }

    ReadOnlyStringProperty words() {
        return progress.words();
    }

    ReadOnlyDoubleProperty fraction() {
        return progress.fraction();
    }

    /** Whether anything is to be taken or ignored. */
    ReadOnlyBooleanProperty chosen() {
        return chosen.getReadOnlyProperty();
    }

    /** Whether anything is to be taken. */
    ReadOnlyBooleanProperty taken() {
        return taken.getReadOnlyProperty();
    }

    /** Whether what is taken becomes a revision of its own. */
    BooleanProperty revise() {
        return revise;
    }

    /** What that revision is called. */
    StringProperty message() {
        return message;
    }

    /** Whether there is a revision already, so that what is taken may need one. */
    boolean hasRevision() {
        return document.baseline().revision() != null;
    }

    /** What could not be compared, a line each. */
    List<String> notes() {
        if (compared == null) {
            return List.of();
        }
        List<String> notes = new ArrayList<>(compared.refresh().sides().notes());
        UnreadList.firstOfEach(compared.refresh().sides().notRead())
                .forEach(u -> notes.add(Texts.of("sql.notCompared", u.kind(), u.name().toString(), u.reason())));
        return notes;
    }

    /** Reads and compares. */
    void start() {
        compare(null, List.of());
    }

    private void compare(@Nullable DatabaseReading reading, List<RenameQuestion> confirmed) {
        stage.set(Stage.READING);
        work.compare(reading, Set.copyOf(more), confirmed, progress.begin(Texts.of("refresh.reading")), this::show, this::failed);
    }

    /** Compares that schema too, from now on. */
    void include(OtherSchema schema) {
        if (compared != null && stage.get() == Stage.CHOOSING) {
            more.add(schema.name());
            compare(null, compared.refresh().confirmed());
        }
    }

    /** It was renamed: what was new and what was missing are one. */
    void confirm(RenameQuestion question) {
        if (compared != null && stage.get() == Stage.CHOOSING) {
            List<RenameQuestion> confirmed = new ArrayList<>(compared.refresh().confirmed());
            confirmed.add(question);
            compare(compared.reading(), confirmed);
        }
    }

    /** It was not renamed: nobody asks again while the dialog is open. */
    void deny(RenameQuestion question) {
        denied.add(key(question));
        questions.remove(question);
    }

    private static List<Object> key(RenameQuestion question) {
        return List.of(question.kind(), question.drawn(), question.live());
    }

    /** One choice for all. */
    void all(Choice choice) {
        counting = false; // once at the end, not for each
        rows.stream().filter(r -> r.difference() != null).forEach(r -> r.choice().set(choice));
        counting = true;
        count();
    }

    /** Stops what is going on. */
    void stop() {
        progress.stop();
    }

    private void show(Compared now) {
        Map<String, Choice> known = new HashMap<>();
        rows.stream().filter(r -> r.difference() != null).forEach(r -> known.put(r.text(), r.choice().get()));
        compared = now;
        List<RefreshRow> all = new ArrayList<>();
        String group = "";
        for (Difference difference : now.refresh().differences()) {
            boolean inTable = difference.tableId() != null || difference.kind().equals("table");
            String heading = inTable ? Texts.of("refresh.table", difference.table().toString()) : Texts.of("refresh.others");
            if (!heading.equals(group)) {
                all.add(RefreshRow.heading(heading));
                group = heading;
            }
            RefreshRow row = RefreshRow.of(difference);
            row.choice().set(known.getOrDefault(row.text(), Choice.KEEP));
            row.choice().subscribe(_ -> count());
            all.add(row);
        }
        rows.setAll(all);
        others.setAll(now.refresh().others());
        questions.setAll(now.refresh().questions().stream().filter(q -> !denied.contains(key(q))).toList());
        stage.set(Stage.CHOOSING);
        count();
    }

    private void count() {
        if (!counting) {
            return;
        }
        List<RefreshRow> all = rows.stream().filter(r -> r.difference() != null).toList();
        long take = all.stream().filter(r -> r.choice().get() == Choice.TAKE).count();
        long ignore = all.stream().filter(r -> r.choice().get() == Choice.IGNORE).count();
        taken.set(take > 0);
        chosen.set(take + ignore > 0);
        if (stage.get() == Stage.CHOOSING) {
            progress.end(
                    all.isEmpty() ? Texts.of("refresh.nothing") : Texts.of("refresh.count", all.size(), take, all.size() - take - ignore,
                            ignore));
        }
    }

    /** Does what was chosen; the edit is handed over once it is found. */
    void apply(Consumer<Refreshed> done) {
        if (stage.get() != Stage.CHOOSING || !chosen.get()) {
            return;
        }
        Chosen what = chosenNow();
        stage.set(Stage.APPLYING);
        Progress mine = progress.begin(Texts.of("refresh.applying"));
        work.choose(what, mine, refreshed -> {
            if (mine.isCancelled()) { // too late for the work to learn of it, in time for the person
                failed(new CancellationException());
                return;
            }
            stage.set(Stage.DONE);
            done.accept(refreshed);
        }, this::failed);
    }

    /** What is chosen now. */
    Chosen chosenNow() {
        Map<Difference, Choice> choices = new HashMap<>();
        for (RefreshRow row : rows) {
            Difference difference = row.difference();
            if (difference != null) {
                choices.put(difference, row.choice().get());
            }
        }
        Compared now = compared;
        if (now == null) {
            throw new IllegalStateException("nothing was compared yet");
        }
        return new Chosen(now.refresh(), choices, hasRevision() && revise.get() && taken.get(), message.get().strip());
    }

    private void failed(Throwable error) {
        if (error instanceof CancellationException && compared != null) {
            stage.set(Stage.CHOOSING);
            count();
            return;
        }
        stage.set(compared == null ? Stage.FAILED : Stage.CHOOSING);
        if (error instanceof CancellationException) {
            progress.end(Texts.of("refresh.stopped"));
            return;
        }
        Notices.Notice notice = Notices.of(error);
        progress.end((notice.text() + " " + notice.wayOut()).strip());
    }
}
