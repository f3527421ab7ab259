package dev.crowfoot.wiring;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RememberedInFileTest {

    @TempDir
    private Path folder;
    private final List<Runnable> writing = new ArrayList<>();

    @Test
    void aChangeIsOnTheDiskWithoutAnEndOfTheProgram() {
        RememberedInFile first = open();
        first.put("theme", "dark");
        first.put("window.width", "1280");
        assertEquals(1, writing.size(), "one write for what changed together");
        writing.removeFirst().run();

        assertEquals(Optional.of("dark"), open().get("theme"));
        assertEquals(Optional.of("1280"), open().get("window.width"));
    }

    @Test
    void whatIsAsItWasIsNotWrittenAgain() {
        RememberedInFile first = open();
        first.put("theme", "dark");
        writing.removeFirst().run();
        first.put("theme", "dark");
        assertEquals(List.of(), writing);
    }

    @Test
    void aFileThatCannotBeReadCountsAsEmpty() throws IOException {
        Files.writeString(file(), "theme=\\uZZZZ");
        assertFalse(open().get("theme").isPresent());
    }

    private RememberedInFile open() {
        return new RememberedInFile(file(), writing::add);
    }

    private Path file() {
        return folder.resolve("window.properties");
    }
}
