package dev.crowfoot.app.migration;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class CurrentRevisionTest {

    @Test
    void whatNoFileHasIsCountedByItsFile() {
        MigrationState state = new MigrationState(List.of(), Optional.empty(), List.of(),
                List.of("migrations/b.yaml::1::me", "migrations/a.yaml::1::me", "migrations/b.yaml::2::me"), Optional.empty(),
                Optional.empty());
        assertEquals("Changes that no file of this project has: one of migrations/a.yaml, 2 of migrations/b.yaml.",
                CurrentRevision.inWords(state).getLast());
    }
}
