package dev.crowfoot.document;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SpellingTest {

    @ParameterizedTest
    @CsvSource({"kitten, sitting, 3", "orders, orders, 0", "'', name, 4", "name, '', 4", "length, lenght, 2", "tag, tags, 1",
            "Tag, tag, 1"})
    void theFewestChangesAreCounted(String one, String other, int changes) {
        assertEquals(changes, Spelling.distance(one, other));
        assertEquals(changes, Spelling.distance(other, one));
    }
}
