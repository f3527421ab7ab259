package dev.crowfoot.ui.welcome;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import dev.crowfoot.app.Progress;
import dev.crowfoot.app.project.EditJournal;
import dev.crowfoot.app.project.ProjectFiles;
import dev.crowfoot.app.project.ProjectFolder;
import dev.crowfoot.app.project.RecentProjects;
import dev.crowfoot.document.Document;
import dev.crowfoot.document.DocumentStore;
import dev.crowfoot.document.Settings;
import dev.crowfoot.document.Subscription;
import dev.crowfoot.target.Target;
import dev.crowfoot.ui.common.Background;
import dev.crowfoot.ui.common.LongWork;
import dev.crowfoot.ui.common.Notices;
import dev.crowfoot.ui.common.Workspace;
import java.lang.reflect.Proxy;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Whatever takes how long, the project that was asked for last is the one that is open. */
class ProjectsInOrderTest {

    private final Deque<Runnable> waiting = new ArrayDeque<>();
    private final Background background = new Background(waiting::add, Runnable::run, error -> {
        throw new AssertionError(error);
    });
    private final Workspace workspace = new Workspace(new DocumentStore(Document.empty(Settings.of("Untitled", Target.H2))), new Notices());
    private final Projects projects = new Projects(workspace,
            new Projects.Storage(new Folders(), answering(RecentProjects.class, Map.of()),
                    answering(EditJournal.class, Map.of("find", Optional.empty()))),
            background, new LongWork(background), answering(Projects.Questions.class, Map.of()));

    /** Every folder is a project that is called like it. */
    private static final class Folders implements ProjectFiles {

        @Override
        public boolean isProject(Path folder) {
            return true;
        }

        @Override
        public ProjectFolder open(Path folder, Progress progress) {
            Subscription nothing = () -> {};
            return answering(ProjectFolder.class, Map.of("folder", folder, "saved",
                    Document.empty(Settings.of(folder.toString(), Target.H2)), "badFiles", List.of(), "watch", nothing));
        }

        @Override
        public ProjectFolder create(Path folder, Document document) {
            return open(folder, Progress.NONE);
        }
    }

    private static <T> T answering(Class<T> port, Map<String, Object> answers) {
        return port.cast(Proxy.newProxyInstance(port.getClassLoader(), new Class<?>[] {port},
                (self, method, arguments) -> method.getName().equals("equals")
                        ? System.identityHashCode(self) == System.identityHashCode(arguments[0]) : answers.get(method.getName())));
    }

    @Test
    void whatWasAskedForFirstDoesNotTakeThePlaceOfWhatWasAskedForLast() {
        projects.open(Path.of("slow"));
        projects.open(Path.of("fast"));
        waiting.removeLast().run();
        assertEquals(Optional.of(Path.of("fast")), projects.folder());
        assertFalse(projects.opening().get());
        waiting.removeFirst().run();
        assertEquals(Optional.of(Path.of("fast")), projects.folder());
        assertEquals("fast", workspace.document().settings().name());
    }
}
