package dev.crowfoot.adapter.files;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.crowfoot.app.Progress;
import dev.crowfoot.app.project.ProjectFolder;
import dev.crowfoot.app.project.UnsavedWork;
import dev.crowfoot.document.Document;
import dev.crowfoot.testing.RandomDocument;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FileEditJournalTest {
    private final FileProjects files = new FileProjects();
    private final Document saved = SaveForever.version(1);
    private final Document edited = SaveForever.version(2);

    @TempDir
    Path temp;

    private FileEditJournal journal() {
        return new FileEditJournal(temp.resolve("state"));
    }

    private ProjectFolder created() {
        return files.create(temp.resolve("shop"), saved);
    }

    private ProjectFolder opened() {
        return files.open(temp.resolve("shop"), Progress.NONE);
    }

    @Test
    void whatWasNotedLastIsFound() {
        FileEditJournal journal = journal();
        ProjectFolder project = created();
        journal.note(project, RandomDocument.of(5));
        journal.note(project, edited);
        journal.flush();
        UnsavedWork work = journal().find(opened()).orElseThrow();
        assertEquals(edited, work.document());
        assertEquals(project.unsaved(edited).keySet(), Set.copyOf(work.files()));
        assertEquals(List.of(), work.changedSince());
    }

    @Test
    void hostileTextsAreFoundAsTheyWere() {
        for (long seed = 0; seed < 10; seed++) {
            ProjectFolder project = files.create(temp.resolve("shop" + seed), RandomDocument.hostile(seed));
            FileEditJournal journal = journal();
            Document work = RandomDocument.hostile(seed + 100);
            journal.note(project, work);
            journal.flush();
            assertEquals(work, journal.find(files.open(temp.resolve("shop" + seed), Progress.NONE)).orElseThrow().document(),
                    "seed " + seed);
        }
    }

    @Test
    void nothingIsFoundOnceItWasSavedOrGivenUp() {
        FileEditJournal journal = journal();
        ProjectFolder project = created();
        journal.note(project, edited);
        journal.flush();
        project.save(edited, false);
        assertEquals(Optional.empty(), journal().find(opened()), "saved, and the program ended before it could clear the journal");
        journal.note(project, saved);
        journal.clear(project.folder());
        journal.flush();
        assertEquals(Optional.empty(), journal().find(opened()), "given up");
    }

    @Test
    void workThatUndoTookBackIsNotFound() {
        FileEditJournal journal = journal();
        ProjectFolder project = created();
        journal.note(project, edited);
        journal.flush();
        journal.note(project, saved);
        journal.flush();
        assertEquals(Optional.empty(), journal().find(opened()));
    }

    @Test
    void filesThatWereChangedSinceAreNamed() throws IOException {
        FileEditJournal journal = journal();
        ProjectFolder project = created();
        journal.note(project, saved.withDesign(saved.design().with(saved.design().entities().firstEntry().getValue().withComment("mine"))));
        journal.flush();
        String file = "design/entities/Entity0v1.yaml";
        Files.writeString(temp.resolve("shop").resolve(file), "entity: Entity0v1\nid: e0\ncomment: pulled\n");
        UnsavedWork work = journal().find(opened()).orElseThrow();
        assertEquals(List.of(file), work.changedSince());
        assertEquals("mine", work.document().design().entities().firstEntry().getValue().comment());
    }

    @Test
    void aJournalThatCannotBeReadIsKeptAndStopsNobody() throws IOException {
        FileEditJournal journal = journal();
        ProjectFolder project = created();
        journal.note(project, edited);
        journal.flush();
        Path file;
        try (Stream<Path> unsaved = Files.list(temp.resolve("state/unsaved"))) {
            file = unsaved.findFirst().orElseThrow();
        }
        Files.writeString(file, "files: [");
        assertEquals(Optional.empty(), journal().find(opened()));
        assertEquals("files: [", Files.readString(file));
    }
}
