package dev.crowfoot.wiring;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;

class UserFoldersTest {
    private static final Path HOME = Path.of("/home/ann");

    @Test
    void linuxFollowsTheBaseDirectorySpecification() {
        assertEquals(new UserFolders(HOME.resolve(".config/crowfoot"), HOME.resolve(".local/share/crowfoot")),
                UserFolders.of(Map.<String, String>of()::get, "Linux", HOME));
        assertEquals(new UserFolders(Path.of("/c/crowfoot"), Path.of("/d/crowfoot")),
                UserFolders.of(Map.of("XDG_CONFIG_HOME", "/c", "XDG_DATA_HOME", "/d")::get, "Linux", HOME));
    }

    @Test
    void aRelativePathInAVariableIsIgnored() {
        assertEquals(HOME.resolve(".config/crowfoot"), UserFolders.of(Map.of("XDG_CONFIG_HOME", "c")::get, "Linux", HOME).config());
    }
}
