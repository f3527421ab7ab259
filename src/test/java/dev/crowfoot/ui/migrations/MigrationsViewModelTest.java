package dev.crowfoot.ui.migrations;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.crowfoot.app.database.ConnectionReport;
import dev.crowfoot.app.database.ConnectionSettings;
import dev.crowfoot.app.database.DatabaseSession;
import dev.crowfoot.app.database.Databases;
import dev.crowfoot.app.database.Location;
import dev.crowfoot.app.database.Password;
import dev.crowfoot.app.migration.Changelogs;
import dev.crowfoot.app.migration.CurrentRevision;
import dev.crowfoot.app.migration.History;
import dev.crowfoot.app.migration.MigrationRunner;
import dev.crowfoot.app.migration.MigrationState;
import dev.crowfoot.target.Target;
import dev.crowfoot.ui.common.Background;
import dev.crowfoot.ui.common.Notices;
import dev.crowfoot.ui.common.Texts;
import dev.crowfoot.ui.connections.Connections;
import java.lang.reflect.Proxy;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Queue;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import org.junit.jupiter.api.Test;

class MigrationsViewModelTest {

    private static final MigrationState UP_TO_DATE =
            new MigrationState(List.of(), Optional.empty(), List.of(), List.of(), Optional.empty(), Optional.empty());
    private static final ConnectionSettings SETTINGS = new ConnectionSettings("c", "Shop", new Location.H2Memory("shop"), null, null);

    private final Queue<Runnable> database = new ArrayDeque<>();
    private final Queue<Runnable> workers = new ArrayDeque<>();
    private final ObjectProperty<Optional<Path>> project = new SimpleObjectProperty<>(Optional.of(Path.of("shop")));
    private final Connections connections = new Connections(new AlwaysThere(), background(database), new Notices(), Target.H2);
    private final MigrationsViewModel model = new MigrationsViewModel(project, connections, background(workers),
            new History(answering(Changelogs.class, Map.of("revisions", List.of()))),
            new CurrentRevision(answering(MigrationRunner.class, Map.of("state", UP_TO_DATE))));

    /** A database that can be connected to. */
    private static final class AlwaysThere implements Databases {

        @Override
        public DatabaseSession open(ConnectionSettings settings, Password password) {
            return answering(DatabaseSession.class, Map.of("target", Target.H2, "description", "the shop", "isOpen", true));
        }

        @Override
        public ConnectionReport test(ConnectionSettings settings, Password password) {
            return new ConnectionReport(true, "Connected.", List.of());
        }
    }

    private static <T> T answering(Class<T> port, Map<String, Object> answers) {
        return port.cast(Proxy.newProxyInstance(port.getClassLoader(), new Class<?>[] {port},
                (self, method, arguments) -> answers.get(method.getName())));
    }

    private static Background background(Queue<Runnable> waiting) {
        return new Background(waiting::add, Runnable::run, error -> {
            throw new AssertionError(error);
        });
    }

    private static void run(Queue<Runnable> waiting) {
        while (!waiting.isEmpty()) {
            waiting.remove().run();
        }
    }

    @Test
    void whereTheConnectedDatabaseStandsIsShown() {
        connections.connect(SETTINGS, Password.none());
        run(database);
        assertEquals(Optional.of(UP_TO_DATE), model.state().get());
    }

    @Test
    void anAnswerOfADatabaseThatWasLeftMeanwhileIsDropped() {
        connections.connect(SETTINGS, Password.none());
        database.remove().run();
        connections.goOffline(Target.H2);
        run(workers);
        run(database);
        assertEquals(Optional.empty(), model.state().get());
        assertEquals(Texts.of("migrations.none"), model.words().get());
    }

    @Test
    void anAnswerOfTheDatabaseBeforeIsDroppedWhileAnotherOneIsConnected() {
        connections.connect(SETTINGS, Password.none());
        database.remove().run();
        Runnable question = database.remove();
        connections.connect(SETTINGS, Password.none());
        question.run();
        assertEquals(Optional.empty(), model.state().get());
        run(database);
        assertEquals(Optional.of(UP_TO_DATE), model.state().get());
    }
}
