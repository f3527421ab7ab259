package dev.crowfoot.wiring;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.crowfoot.app.project.Samples;
import dev.crowfoot.ui.dialogs.FolderChooser;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeoutException;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The page of a first start, with samples that may only be read, as where the application is installed for all. */
class WelcomeTest {

    @TempDir
    Path folder = Path.of("");
    private WindowRobot robot = WindowRobot.none();
    private final List<String> asked = new ArrayList<>();
    private Optional<Path> answer = Optional.empty();

    private void open() throws TimeoutException {
        FolderChooser chooser = (title, owner) -> {
            asked.add(title);
            return answer;
        };
        robot = WindowRobot.open(folder, null, p -> {
            Ports.Projects projects = new Ports.Projects(p.projects().files(), p.projects().recent(), p.projects().journal(),
                    new ReadOnly(p.projects().samples()));
            return new Ports(projects, p.remembered(), p.databases(), p.migrations(), p.code(), p.imports(), chooser);
        });
    }

    @AfterEach
    void close() {
        robot.close();
    }

    private record ReadOnly(Samples samples) implements Samples {

        @Override
        public List<Sample> list() {
            return samples.list().stream().map(s -> new Sample(s.name(), s.folder(), false)).toList();
        }

        @Override
        public Path copy(Sample sample, Path below) {
            return samples.copy(sample, below);
        }
    }

    @Test
    void aSampleThatMayOnlyBeReadIsCopiedAndAFolderIsOpened() throws TimeoutException {
        open();
        robot.until(() -> Stream.of("bank", "blog", "catalogue", "staff", "university").allMatch(s -> robot.isShown("#sample-" + s)));
        robot.clickOn("#sample-blog");
        assertEquals(Optional.empty(), robot.parts().projects.folder());

        Path below = folder.resolve("mine");
        answer = Optional.of(below);
        robot.clickOn("#sample-blog");
        robot.until(() -> robot.parts().projects.folder().equals(Optional.of(below.resolve("blog"))));
        assertEquals(List.of("A folder for a copy of the sample blog", "A folder for a copy of the sample blog"), asked);
        assertTrue(Files.exists(below.resolve("blog/crowfoot.yaml")) && Files.isDirectory(below.resolve("blog/migrations")),
                "all is copied");
        assertFalse(robot.entity("User").members().isEmpty());

        robot.command("Welcome Page");
        robot.clickOn("#sample-blog");
        robot.until(() -> robot.notices().stream().anyMatch(n -> n.contains("is there already")));

        robot.clickOn("#sample-bank");
        robot.until(() -> robot.parts().projects.folder().equals(Optional.of(below.resolve("bank"))));
        answer = Optional.of(below.resolve("blog"));
        robot.clickOn("#tool-file-open");
        robot.until(() -> robot.parts().projects.folder().equals(Optional.of(below.resolve("blog"))));
        assertEquals("Open Project", asked.getLast());
    }
}
