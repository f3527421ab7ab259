package dev.crowfoot.adapter.files;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.crowfoot.app.Progress;
import dev.crowfoot.app.project.ProjectFolder;
import dev.crowfoot.app.project.SaveReport.Saved;
import dev.crowfoot.document.Document;
import dev.crowfoot.testing.RandomDocument;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.function.LongFunction;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/** Law 5: {@code load(save(p)) = p}, and {@code save(load(f)) = f} to the byte. */
class FilesLawTest {
    private static final int SEEDS = 15;

    private final FileProjects files = new FileProjects();

    @TempDir
    Path temp;

    @TestFactory
    Stream<DynamicTest> whatIsSavedIsLoadedAgainAndNothingIsWrittenTwice() {
        return seeds("plain", RandomDocument::of);
    }

    @TestFactory
    Stream<DynamicTest> namesAndTextsThatTryToBreakOutAreLoadedAgainToo() {
        return seeds("hostile", RandomDocument::hostile);
    }

    private Stream<DynamicTest> seeds(String kind, LongFunction<Document> documents) {
        return LongStream.range(0, SEEDS).mapToObj(seed -> DynamicTest.dynamicTest(kind + " seed " + seed,
                () -> holds(temp.resolve(kind + seed), documents.apply(seed), documents.apply(seed + 1000))));
    }

    private void holds(Path folder, Document document, Document other) {
        files.create(folder.resolve("a"), document);
        Map<String, String> first = TempFolder.texts(folder.resolve("a"));
        files.create(folder.resolve("b"), document);
        assertEquals(first, TempFolder.texts(folder.resolve("b")), "the same model gives the same bytes");

        ProjectFolder opened = files.open(folder.resolve("a"), Progress.NONE);
        assertEquals(List.of(), opened.badFiles());
        assertEquals(document, opened.saved());
        assertEquals(new Saved(List.of(), List.of()), opened.save(opened.saved(), false));
        assertEquals(first, TempFolder.texts(folder.resolve("a")));

        opened.save(other, false);
        assertEquals(other, files.open(folder.resolve("a"), Progress.NONE).saved(), "after another document was saved over it");
        assertEquals(document, opened.withFiles(opened.unsaved(document)));
        opened.save(document, false);
        assertEquals(document, files.open(folder.resolve("a"), Progress.NONE).saved(), "after it was saved back");
    }
}
