package dev.crowfoot.cli;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.crowfoot.app.UserError;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** What stands behind --accept and --decline. */
class ImportWordsTest {

    @Test
    void kindsStandBetweenCommasInAnyCase() {
        assertEquals(Set.of("version", "soft_delete", "enum"), ImportWords.of(List.of("Version, soft-delete", "ENUM,")));
        assertEquals(Set.of(), ImportWords.of(List.of()));
    }

    @Test
    void anIdIsTakenAsItStandsWithTheCommasInIt() {
        assertEquals(Set.of("mixins:createdAt, updatedAt:Order", "enum:Orders.State"),
                ImportWords.of(List.of("mixins:createdAt, updatedAt:Order", "enum:Orders.State")));
    }

    @Test
    void theFirstUnknownWordIsNamedWithAllThatCouldBeSaid() {
        UserError error = assertThrows(UserError.class, () -> ImportWords.refuse(List.of("everything", "nothing")));
        assertEquals(UserError.Kind.USE, error.kind());
        assertEquals("There is nothing called everything that could be accepted or declined.", error.what());
        assertEquals("Say many_to_many, one_to_one, association, self_reference, relationship_name, enum, native_enum, version, timestamps,"
                + " soft_delete, mixins, or an id that import --json lists.",
                error.wayOut());
        assertDoesNotThrow(() -> ImportWords.refuse(List.of()));
    }
}
