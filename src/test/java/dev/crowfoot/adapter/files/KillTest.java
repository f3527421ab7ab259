package dev.crowfoot.adapter.files;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.crowfoot.app.Progress;
import dev.crowfoot.app.project.ProjectFolder;
import dev.crowfoot.app.project.UnsavedWork;
import dev.crowfoot.document.Document;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is left when the process is killed (SIGKILL) while it works. */
class KillTest {
    private static final int KILLS = 3;

    private final FileProjects files = new FileProjects();

    @TempDir
    Path temp;

    /** Runs the program until it has said so many things, and kills it in the middle of the next; gives the last number that it said. */
    private int killed(String mode, int steps) throws IOException, InterruptedException {
        Process process = new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-XX:TieredStopAtLevel=1",
                "-cp", System.getProperty("java.class.path"), SaveForever.class.getName(), temp.resolve("shop").toString(),
                temp.resolve("state").toString(), mode).redirectError(ProcessBuilder.Redirect.INHERIT).start();
        String said = "";
        try (BufferedReader output = process.inputReader()) {
            for (int i = 0; i < steps; i++) {
                said = output.readLine();
            }
            process.toHandle().destroyForcibly();
            for (String line = output.readLine(); line != null && !line.isEmpty(); line = output.readLine()) {
                said = line;
            }
        }
        process.waitFor();
        return Integer.parseInt(said);
    }

    private ProjectFolder opened() {
        ProjectFolder project = files.open(temp.resolve("shop"), Progress.NONE);
        assertEquals(List.of(), project.badFiles());
        return project;
    }

    @Test
    void inTheMiddleOfASaveTheFilesAreThoseOfOneSaveAndNothingThatWasSavedIsLost() throws IOException, InterruptedException {
        files.create(temp.resolve("shop"), SaveForever.version(1));
        for (int kill = 0; kill < KILLS; kill++) {
            int saved = killed("save", 3 + 5 * kill);
            int found = SaveForever.number(opened().saved());
            assertTrue(found == saved || found == saved + 1, "saved " + saved + ", found " + found);
        }
    }

    @Test
    void inTheMiddleOfEditsWhatWasNotedIsOfferedAtTheNextStart() throws IOException, InterruptedException {
        Document saved = SaveForever.version(1);
        files.create(temp.resolve("shop"), saved);
        for (int kill = 0; kill < KILLS; kill++) {
            foundAfter(killed("edit", 2 + 3 * kill), saved);
        }
    }

    @Test
    void editsOlderThanASecondAreOfferedThoughNobodyAskedForThemToBeWritten() throws IOException, InterruptedException {
        Document saved = SaveForever.version(1);
        files.create(temp.resolve("shop"), saved);
        foundAfter(killed("wait", 2), saved);
    }

    private void foundAfter(int noted, Document saved) {
        ProjectFolder project = opened();
        assertEquals(saved, project.saved());
        UnsavedWork work = new FileEditJournal(temp.resolve("state")).find(project).orElseThrow();
        int found = SaveForever.number(work.document());
        assertTrue(found == noted || found == noted + 1, "noted " + noted + ", found " + found);
        assertEquals(List.of(), work.changedSince());
    }
}
