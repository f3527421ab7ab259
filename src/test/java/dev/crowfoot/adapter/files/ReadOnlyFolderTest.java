package dev.crowfoot.adapter.files;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.crowfoot.app.UserError;
import dev.crowfoot.app.project.ProjectFolder;
import dev.crowfoot.app.project.SaveReport;
import dev.crowfoot.document.Document;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Map;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReadOnlyFolderTest {

    @TempDir
    Path temp;

    /** Not for root, to whom no folder is read-only. */
    @Test
    void aProjectInAReadOnlyFolderOpensAndSaysWhyItIsNotSaved() throws IOException {
        Path folder = temp.resolve("shop");
        ProjectFolder project = new FileProjects().create(folder, SaveForever.version(1));
        Map<String, String> before = TempFolder.texts(folder);
        Path entities = folder.resolve("design/entities");
        Assumptions.assumeTrue(folder.getFileSystem().supportedFileAttributeViews().contains("posix"));
        Files.setPosixFilePermissions(entities, PosixFilePermissions.fromString("r-xr-xr-x"));
        Assumptions.assumeFalse(Files.isWritable(entities));
        Document changed = SaveForever.version(2);
        assertEquals("Change the rights of the folder, or save the project elsewhere.",
                assertThrows(UserError.class, () -> project.save(changed, false)).wayOut().replace("The files are as they were. ", ""));
        assertEquals(before, TempFolder.texts(folder));
        Files.setPosixFilePermissions(entities, PosixFilePermissions.fromString("rwxr-xr-x"));
    }

    /** Whoever runs it, root too, cannot make a folder where a file is. */
    @Test
    void aFileWhereAFolderMustBeIsSaidAndNothingElseIsTouched() throws IOException {
        Path folder = temp.resolve("shop");
        ProjectFolder project = new FileProjects().create(folder, SaveForever.version(1));
        Path entities = folder.resolve("design/entities");
        Path aside = Files.move(entities, folder.resolve("aside"));
        Files.writeString(entities, "a file");
        Map<String, String> before = TempFolder.texts(folder);
        UserError refused = assertThrows(UserError.class, () -> project.save(SaveForever.version(2), true));
        assertEquals(UserError.Kind.PROJECT, refused.kind());
        assertTrue(refused.what().contains(entities.toString()), refused.what());
        assertEquals(before, TempFolder.texts(folder));
        Files.delete(entities);
        Files.move(aside, entities);
        assertInstanceOf(SaveReport.Saved.class, project.save(SaveForever.version(2), true));
    }
}
