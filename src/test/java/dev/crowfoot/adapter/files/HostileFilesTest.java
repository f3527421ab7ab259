package dev.crowfoot.adapter.files;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.crowfoot.app.Progress;
import dev.crowfoot.app.UserError;
import dev.crowfoot.app.project.BadFile;
import dev.crowfoot.app.project.ProjectFolder;
import dev.crowfoot.design.Entity;
import dev.crowfoot.design.id.EntityId;
import dev.crowfoot.document.Document;
import dev.crowfoot.document.Settings;
import dev.crowfoot.target.Target;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Projects from people who mean harm, and names that file systems dislike. */
class HostileFilesTest {
    private final FileProjects files = new FileProjects();
    private final Document empty = Document.empty(Settings.of("shop", Target.H2));

    @TempDir
    Path temp;

    private Path folder() {
        return temp.resolve("shop");
    }

    private String refusalOf(String text) throws IOException {
        if (!files.isProject(folder())) {
            files.create(folder(), empty);
        }
        Files.createDirectories(folder().resolve("design/entities"));
        Files.writeString(folder().resolve("design/entities/Bad.yaml"), text);
        return refusal();
    }

    private String refusal() {
        ProjectFolder project = files.open(folder(), Progress.NONE);
        assertEquals(empty, project.saved());
        return String.join("\n", project.badFiles().stream().map(BadFile::text).toList());
    }

    @Test
    void namesStayInTheirFolderAndAreOneFileEachOnEveryFileSystem() throws IOException {
        List<String> names =
                List.of("../../x", "/etc/passwd", "CON", "nul", "Com1", "Order", "ORDER", "order", "a".repeat(200), "a".repeat(201),
                        "\uD83D\uDE80", "\uD83D\uDE81", ".", "..", "a b", "a/b", "a\\b", "a:b", "a\"b", "a\nb", "\u00e9", "e\u0301",
                        "x.yaml", "-", "*");
        Document document = empty;
        for (int i = 0; i < names.size(); i++) {
            document = document.withDesign(document.design().with(Entity.named(new EntityId("id" + i), names.get(i))));
        }
        files.create(folder(), document);
        ProjectFolder opened = files.open(folder(), Progress.NONE);
        assertEquals(List.of(), opened.badFiles());
        assertEquals(document, opened.saved());
        Set<String> paths = new HashSet<>();
        for (String path : TempFolder.texts(folder()).keySet()) {
            assertTrue(path.matches("(design/entities|diagrams)/[A-Za-z0-9_-]{1,120}\\.yaml|crowfoot\\.yaml"), path);
            assertTrue(paths.add(path.toLowerCase(Locale.ROOT)), path);
        }
        assertEquals(names.size() + 2, paths.size());
        assertTrue(TempFolder.texts(temp).keySet().stream().allMatch(path -> path.startsWith("shop/")));
    }

    @Test
    void yamlBombsAreRefused() throws IOException {
        assertEquals("design/entities/Bad.yaml:1:9: an anchor stands here; project files have none",
                refusalOf("entity: &a [x,x]\nid: [*a,*a]\n"));
        assertEquals("design/entities/Bad.yaml:1:9: an alias stands here; write out what it means", refusalOf("entity: *a\n"));
        assertEquals("design/entities/Bad.yaml:1:41: this is nested more than 32 deep", refusalOf("entity: " + "[".repeat(100_000)));
    }

    @Test
    void typeTagsAreRefused() throws IOException {
        assertEquals("design/entities/Bad.yaml:1:9: the tag tag:yaml.org,2002:java.net.URL stands here; project files have none",
                refusalOf("entity: !!java.net.URL http://localhost/\n"));
        assertEquals("design/entities/Bad.yaml:1:9: the tag !x stands here; project files have none", refusalOf("entity: !x y\n"));
    }

    @Test
    void whatIsNoYamlIsRefusedAtItsPlace() throws IOException {
        assertTrue(refusalOf("entity: 'x\n").startsWith("design/entities/Bad.yaml:2:1: this is not YAML: "));
        assertEquals("design/entities/Bad.yaml: the file is empty", refusalOf(""));
        assertEquals("design/entities/Bad.yaml:1:1: keys with values are expected here", refusalOf("just text\n"));
        assertEquals("design/entities/Bad.yaml:2:1: the key 'entity' stands here a second time", refusalOf("entity: A\nentity: B\n"));
        assertEquals("design/entities/Bad.yaml:2:1: a second document begins here; a file has one", refusalOf("entity: A\n---\nid: x\n"));
    }

    @Test
    void wrongTypesAreRefusedByNameAndPlace() throws IOException {
        String head = "entity: A\nid: e\n";
        assertEquals("design/entities/Bad.yaml:3:11: 'readOnly' must be true or false, not 'yes'", refusalOf(head + "readOnly: yes\n"));
        assertEquals("design/entities/Bad.yaml:3:10: 'members' must be a list, each item on a line that begins with '- '",
                refusalOf(head + "members: x\n"));
        assertEquals(
                "design/entities/Bad.yaml:6:11: unknown type 'strng'; a type that only your database has is written as the key 'native'",
                refusalOf(head + "members:\n  - attribute: x\n    id: a\n    type: strng\n"));
        assertEquals("design/entities/Bad.yaml:6:11: string length must be 1 to 10485760, not 0",
                refusalOf(head + "members:\n  - attribute: x\n    id: a\n    type: string(0)\n"));
        assertEquals("design/entities/Bad.yaml:2:5: not an id (1 to 64 letters, digits, '_' or '-'): ../x",
                refusalOf("entity: A\nid: ../x\n"));
        assertEquals("design/entities/Bad.yaml:1:1: the key 'id' is missing here", refusalOf("entity: A\n"));
        assertEquals("design/entities/Bad.yaml:2:4: 'id' has no value; give it one, leave it out, or write '' for an empty text",
                refusalOf("entity: A\nid:\n"));
    }

    @Test
    void whatIsNotUtf8IsRefusedAtItsPlace() throws IOException {
        refusalOf("entity: A\n");
        Files.write(folder().resolve("design/entities/Bad.yaml"), new byte[] {'e', ':', '\n', ' ', (byte) 0xFF});
        assertEquals("design/entities/Bad.yaml:2:2: this is not UTF-8 text", refusal());
    }

    @Test
    void aFileOfFiftyMegabytesIsRefusedUnread() throws IOException {
        refusalOf("entity: A\n");
        try (RandomAccessFile file = new RandomAccessFile(folder().resolve("design/entities/Bad.yaml").toFile(), "rw")) {
            file.setLength(50L * 1024 * 1024);
        }
        assertEquals("design/entities/Bad.yaml: this file has 50 MB; a project's file may have 32 MB", refusal());
    }

    @Test
    void linksOutOfTheFolderAreNotFollowed() throws IOException {
        Path secret = Files.writeString(temp.resolve("secret.yaml"), "entity: Secret\nid: s\n");
        refusalOf("entity: A\n");
        Files.delete(folder().resolve("design/entities/Bad.yaml"));
        Files.createSymbolicLink(folder().resolve("design/entities/Bad.yaml"), secret);
        assertEquals("design/entities/Bad.yaml: this is a link that leads out of the project's folder, and is not followed", refusal());
    }

    @Test
    void nothingIsWrittenThroughAFolderThatLeadsOut() throws IOException {
        Path outside = Files.createDirectories(temp.resolve("outside"));
        files.create(folder(), empty);
        Files.createSymbolicLink(folder().resolve("design"), outside);
        Files.createDirectories(outside.resolve("entities"));
        Files.writeString(outside.resolve("entities/Theirs.yaml"), "entity: Theirs\nid: t\n");
        ProjectFolder project = files.open(folder(), Progress.NONE);
        assertEquals(empty, project.saved());
        Document more = empty.withDesign(empty.design().with(Entity.named(new EntityId("e"), "Mine")));
        assertThrows(UserError.class, () -> project.save(more, true));
        assertEquals(Set.of("entities/Theirs.yaml"), TempFolder.texts(outside).keySet());
    }
}
