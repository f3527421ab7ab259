package dev.crowfoot.ui.preview;

import dev.crowfoot.app.Progress;
import dev.crowfoot.app.UserError;
import dev.crowfoot.app.database.DatabaseSession;
import dev.crowfoot.app.database.UnreadList;
import dev.crowfoot.app.migration.DatabaseDifference;
import dev.crowfoot.app.migration.DatabaseReading;
import dev.crowfoot.app.migration.DiffDatabase;
import dev.crowfoot.app.migration.Preview;
import dev.crowfoot.app.migration.PreviewMigration;
import dev.crowfoot.app.migration.PreviewTarget;
import dev.crowfoot.document.Document;
import dev.crowfoot.ui.common.Notices;
import dev.crowfoot.ui.common.Texts;
import dev.crowfoot.ui.common.Workspace;
import dev.crowfoot.ui.connections.ConnectionChooser;
import dev.crowfoot.ui.connections.ConnectionState;
import dev.crowfoot.ui.connections.Connections;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;

/**
 * What takes the connected database to what is drawn, while somebody wants to see it. The database is read when it is connected and when it
 * is asked for; each edit is compared with what was read. An answer that was overtaken is dropped. For the UI thread alone.
 */
public final class LiveDifference {

    private final Workspace workspace;
    private final Connections connections;
    private final DiffDatabase diff;
    private final PreviewMigration preview;
    private final AtomicLong newest = new AtomicLong();
    private final ReadOnlyObjectWrapper<Answer> answer = new ReadOnlyObjectWrapper<>(Answer.NOTHING);
    private @Nullable DatabaseReading reading;
    private boolean wanted;

    /**
     * What came of it.
     *
     * @param notes for people: what was not compared, or as text only
     * @param words what to say in place of statements; empty if there is a preview
     */
    record Answer(Optional<Preview> preview, List<String> notes, String words) {

        static final Answer NOTHING = new Answer(Optional.empty(), List.of(), "");

        static Answer words(String words) {
            return new Answer(Optional.empty(), List.of(), words);
        }
    }

    private record Compared(DatabaseReading reading, Answer answer) {}

    /** The difference between that workspace's document and what is connected. */
    public LiveDifference(Workspace workspace, Connections connections, DiffDatabase diff, PreviewMigration preview) {
        this.workspace = workspace;
        this.connections = connections;
        this.diff = diff;
        this.preview = preview;
        connections.state().subscribe(this::readAgain);
        workspace.store().listen(change -> {
            if (change.changesRevision()) {
                compare();
            }
        });
    }

    /** What came of the newest comparison. */
    ReadOnlyObjectProperty<Answer> answer() {
        return answer.getReadOnlyProperty();
    }

    /** Whether somebody wants to see it; nothing is read for nobody. */
    void want(boolean now) {
        if (now != wanted) {
            wanted = now;
            readAgain();
        }
    }

    /** Reads the database again, as it may have changed. */
    void readAgain() {
        forget();
        compare();
    }

    private void forget() {
        newest.incrementAndGet();
        reading = null;
    }

    private void compare() {
        if (!wanted) {
            return;
        }
        long mine = newest.incrementAndGet();
        if (!(connections.state().get() instanceof ConnectionState.Connected(_, _, String database))) {
            answer.set(Answer.words(inWords(connections.state().get())));
            return;
        }
        if (reading == null) {
            answer.set(Answer.words(Texts.of("sql.reading", database)));
        }
        Document document = workspace.document();
        DatabaseReading known = reading;
        connections.use(session -> isNewest(mine) ? Optional.of(compare(document, known, session, whileNewest(mine))) : Optional.empty(),
                (Optional<Compared> compared) -> compared.filter(c -> isNewest(mine)).ifPresent(this::show), error -> failed(mine, error));
    }

    private Compared compare(Document document, @Nullable DatabaseReading known, DatabaseSession session, Progress progress) {
        if (!session.isOpen()) { // what was read before says nothing of a database that is gone
            throw new UserError(UserError.Kind.DATABASE, "The connection to " + session.description() + " is lost.", "Connect again.",
                    null);
        }
        DatabaseReading read = known == null ? diff.read(document, session, progress) : known;
        DatabaseDifference difference = diff.diff(document, read, session, progress);
        List<String> notes = new ArrayList<>(difference.notes());
        UnreadList.firstOfEach(difference.notRead())
                .forEach(u -> notes.add(Texts.of("sql.notCompared", u.kind(), u.name().toString(), u.reason())));
        PreviewTarget target = PreviewTarget.live(session, difference.live());
        return new Compared(read, new Answer(Optional.of(preview.of(difference.plan(), document.settings().targets(), target)), notes, ""));
    }

    private void show(Compared compared) {
        reading = compared.reading();
        answer.set(compared.answer());
    }

    private void failed(long mine, Throwable error) {
        if (isNewest(mine)) {
            reading = null;
            Notices.Notice notice = Notices.of(error);
            answer.set(Answer.words((notice.text() + " " + notice.wayOut()).strip()));
        }
    }

    private static String inWords(ConnectionState state) {
        String words = ConnectionChooser.describe(state);
        return state instanceof ConnectionState.Lost ? words + " " + Texts.of("connection.lost") : words;
    }

    private boolean isNewest(long number) {
        return newest.get() == number;
    }

    private Progress whileNewest(long number) {
        return new Progress() {
            @Override
            public void report(String what, long done, long total) {}

            @Override
            public boolean isCancelled() {
                return !isNewest(number);
            }
        };
    }
}
