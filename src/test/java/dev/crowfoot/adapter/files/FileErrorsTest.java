package dev.crowfoot.adapter.files;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.crowfoot.app.UserError;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class FileErrorsTest {
    private static final Path FOLDER = Path.of("shop");

    private static String saving(IOException e) {
        UserError error = FileErrors.writing(FOLDER, e);
        return error.what() + " " + error.wayOut();
    }

    @Test
    void aFullDiskIsCalledThat() {
        assertEquals(
                "The project in shop could not be saved: the disk is full. The files are as they were. Make room on the disk and save again.",
                saving(new IOException("No space left on device")));
        assertEquals(
                "The project in shop could not be saved: the disk is full. The files are as they were. Make room on the disk and save again.",
                saving(new FileSystemException("x", null, "There is not enough space on the disk")));
    }

    @Test
    void aFolderWithoutRightsIsCalledThat() {
        assertEquals("The project in shop could not be saved: x must not be written or read by you. The files are as they were. "
                + "Change the rights of the folder, or save the project elsewhere.", saving(new AccessDeniedException("x")));
        assertEquals("The project in shop could not be saved: x: Read-only file system. The files are as they were. "
                + "Change the rights of the folder, or save the project elsewhere.",
                saving(new FileSystemException("x", null, "Read-only file system")));
    }
}
