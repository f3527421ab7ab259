package dev.crowfoot.adapter.files;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.crowfoot.app.UserError;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
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
    void aNewRepositoryCountsAsEmptyAndTheFolderStaysTheOneThatPeopleStandIn() throws IOException {
        Path git = Files.createDirectory(place.resolve(".git"));
        Object key = Files.readAttributes(place, BasicFileAttributes.class).fileKey();
        folders.make(place, StagedFoldersTest::write);
        assertEquals(List.of("", ".git", "one"), below());
        assertEquals(key, Files.readAttributes(place, BasicFileAttributes.class).fileKey());
        Files.delete(place.resolve("one"));
        Files.writeString(place.resolve(".two"), "mine");
        assertThrows(UserError.class, () -> folders.make(place, staged -> {
            write(staged);
            write(staged, ".two");
        }));
        assertEquals(List.of("", ".git", ".two"), below());
        assertEquals("mine", Files.readString(place.resolve(".two")));
        Files.delete(git);
    }

    @Test
    void whatCannotBeMadeIsSaidAndLeavesNothing() throws IOException {
        write(place);
        UserError below = assertThrows(UserError.class, () -> folders.make(place.resolve("one/project"), StagedFoldersTest::write));
        assertEquals(true, below.what().startsWith("The project in " + place.resolve("one/project") + " could not be saved: "),
                below.what());
        UserError file = assertThrows(UserError.class, () -> folders.make(place.resolve("one"), StagedFoldersTest::write));
        assertEquals("There is a file called " + place.resolve("one") + ".", file.what());
        assertEquals(List.of("", "one"), below());
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
        write(folder, "one");
    }

    private static void write(Path folder, String name) {
        try {
            Files.writeString(folder.resolve(name), "1");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
