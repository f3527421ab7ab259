package dev.crowfoot.adapter.files;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.crowfoot.app.UserError;
import dev.crowfoot.app.database.ConnectionSettings;
import dev.crowfoot.app.database.Location;
import dev.crowfoot.app.project.RecentProjects.Recent;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the user's own folder remembers. */
class UserFilesTest {

    @TempDir
    Path temp;

    @Test
    void connectionsOfEachKindAreKeptInTheUsersOrder() {
        List<ConnectionSettings> all = List.of(
                new ConnectionSettings("1", "Scratch", new Location.EmbeddedH2("scratch"), null, null),
                new ConnectionSettings("2", "File", new Location.H2File("/data/x y"), "sa", "PUBLIC"),
                new ConnectionSettings("3", "Memory", new Location.H2Memory("mem"), null, null),
                new ConnectionSettings("4", "It's: #1", new Location.Postgresql("db.example", 5433, "shop", Location.TlsMode.VERIFY_CA),
                        "app", "sales"),
                new ConnectionSettings("5", "URL", new Location.JdbcUrl("jdbc:postgresql://localhost/x"), null, null));
        FileConnectionStore store = new FileConnectionStore(temp.resolve("config"));
        assertEquals(List.of(), store.load());
        all.forEach(store::save);
        assertEquals(all, new FileConnectionStore(temp.resolve("config")).load());
        ConnectionSettings renamed = new ConnectionSettings("2", "Other", new Location.H2Memory("x"), null, null);
        store.save(renamed);
        store.remove("1");
        assertEquals(List.of(renamed, all.get(2), all.get(3), all.get(4)), store.load());
    }

    @Test
    void onlyTheUserMayReadThem() throws IOException {
        Assumptions.assumeTrue(temp.getFileSystem().supportedFileAttributeViews().contains("posix"));
        FileConnectionStore store = new FileConnectionStore(temp.resolve("config"));
        store.save(new ConnectionSettings("1", "Scratch", new Location.EmbeddedH2("scratch"), null, null));
        assertEquals("rwx------", PosixFilePermissions.toString(Files.getPosixFilePermissions(temp.resolve("config"))));
        assertEquals("rw-------", PosixFilePermissions.toString(Files.getPosixFilePermissions(temp.resolve("config/connections.yaml"))));
    }

    @Test
    void aListThatCannotBeReadSaysWhereAndIsNotWrittenOver() throws IOException {
        Files.writeString(temp.resolve("connections.yaml"),
                "connections:\n  - id: 1\n    name: x\n    password: secret\n    h2Memory: m\n");
        FileConnectionStore store = new FileConnectionStore(temp);
        UserError error = assertThrows(UserError.class, store::load);
        assertEquals("Your connections cannot be read: " + temp.resolve("connections.yaml") + ":4:5: unknown key 'password'.",
                error.what());
        assertThrows(UserError.class, () -> store.save(ConnectionSettings.url("jdbc:h2:mem:x", null)));
        assertEquals(5, Files.readAllLines(temp.resolve("connections.yaml")).size());
    }

    @Test
    void theProjectThatWasOpenedLastIsTheFirstOfTheRecentOnes() throws IOException {
        Path a = Files.createDirectories(temp.resolve("a"));
        Path b = Files.createDirectories(temp.resolve("b"));
        FileRecentProjects recent = new FileRecentProjects(temp.resolve("config"));
        recent.opened(a, "A");
        recent.opened(b, "B");
        recent.opened(a, "A renamed");
        recent.opened(temp.resolve("gone"), "Gone");
        assertEquals(List.of(new Recent(a, "A renamed"), new Recent(b, "B")), new FileRecentProjects(temp.resolve("config")).list());
        recent.forget(a);
        assertEquals(List.of(new Recent(b, "B")), recent.list());
    }

    @Test
    void aBrokenListOfRecentProjectsCountsAsNone() throws IOException {
        Files.writeString(temp.resolve("recent.yaml"), "projects: [");
        FileRecentProjects recent = new FileRecentProjects(temp);
        assertEquals(List.of(), recent.list());
        recent.opened(temp, "A");
        assertEquals(List.of(new Recent(temp, "A")), recent.list());
    }
}
