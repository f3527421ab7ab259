package dev.crowfoot.ui.shell;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

class FuzzyMatchTest {
    private static final List<String> NAMES =
            List.of("Undo Rename title", "Add Attribute", "Add Entity", "createdAt", "Upgrade...", "PostStatus");

    private static List<String> find(String query) {
        return FuzzyMatch.find(NAMES, query, name -> name, 10);
    }

    @Test
    void aBlankQueryFindsAllInTheirOrder() {
        assertEquals(NAMES, find("  "));
    }

    @Test
    void theBeginningsOfWordsFindTheWhole() {
        assertEquals(List.of("Add Attribute"), find("aatt"));
        assertEquals(List.of("PostStatus"), find("ps"));
        assertEquals("createdAt", find("cA").getFirst());
    }

    @Test
    void aWordAtItsStartComesBeforeOneInTheMiddle() {
        assertEquals(List.of("Add Attribute", "PostStatus"), FuzzyMatch.find(List.of("PostStatus", "Add Attribute"), "at", n -> n, 10));
    }

    @Test
    void lettersThatAreNotThereFindNothing() {
        assertEquals(List.of(), find("xyz"));
    }
}
