package dev.crowfoot.adapter.files;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.crowfoot.app.UserError;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StagedFoldersTest {
    @TempDir
    Path place = Path.of("");
    private final StagedFolders folders = new StagedFolders();

    @Test
    void aFolderIsThereWhenAllIsWrittenEvenWhereAnEmptyOneWas() throws IOException {
        Path folder = place.resolve("a/b");
        folders.make(folder, StagedFoldersTest::write);
        assertEquals(List.of("", "a", "a/b", "a/b/one"), below());
        Files.delete(folder.resolve("one"));
        folders.make(folder, StagedFoldersTest::write);
        assertEquals(List.of("", "a", "a/b", "a/b/one"), below());
    }

    @Test
    void whatIsCancelledLeavesNothing() throws IOException {
        assertThrows(CancellationException.class, () -> folders.make(place.resolve("a/b"), staged -> {
            write(staged);
            throw new CancellationException();
        }));
        assertEquals(List.of(""), below());
    }

    @Test
    void aFolderWithSomethingInItIsRefusedInWords() throws IOException {
        write(place);
        UserError error = assertThrows(UserError.class, () -> folders.make(place, StagedFoldersTest::write));
        assertEquals("The folder " + place + " is not empty.", error.what());
        assertEquals(List.of("", "one"), below());
    }

    private List<String> below() throws IOException {
        try (Stream<Path> all = Files.walk(place)) {
            return all.map(p -> place.relativize(p).toString()).sorted().toList();
        }
    }

    private static void write(Path folder) {
        try {
            Files.writeString(folder.resolve("one"), "1");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
