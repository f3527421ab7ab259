package dev.crowfoot.target;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class IdentifiersTest {

    @ParameterizedTest
    @CsvSource(quoteCharacter = '\'', value = {"posts,posts,POSTS,posts", "order,'\"order\"',order,order", "Posts,'\"Posts\"',Posts,Posts",
            "'a\"b','\"a\"\"b\"','a\"b','a\"b'", "'\"posts\"','\"posts\"',posts,posts", "POSTS,'\"POSTS\"',POSTS,POSTS"})
    void aNameIsQuotedAndHeldByTheSameRuleEverywhere(String name, String sql, String h2, String postgresql) {
        assertEquals(sql, Identifiers.sql(name));
        assertEquals(h2, Identifiers.stored(name, Target.H2));
        assertEquals(postgresql, Identifiers.stored(name, Target.POSTGRESQL));
    }

    @ParameterizedTest
    @EnumSource(Target.class)
    void whatADatabaseHoldsComesBackExactly(Target target) {
        for (String stored : new String[] {"posts", "POSTS", "Posts", "order", "ORDER", "a b", "\"q\"", "ü", "_x1", "1a"}) {
            assertEquals(stored, Identifiers.stored(Identifiers.fromStored(stored, target), target), stored);
        }
    }

    @ParameterizedTest
    @CsvSource(quoteCharacter = '\'', value = {"posts,'\"posts\"'", "POSTS,POSTS", "Posts,Posts", "order,order", "ORDER,ORDER"})
    void whereAnH2FoldsNothingItsNamesAreReadAsEachH2WillHoldThem(String stored, String name) {
        assertEquals(name, Identifiers.fromStored(stored, Target.H2, Folding.KEPT));
        for (Folding folding : Folding.values()) {
            assertEquals(stored, Identifiers.stored(name, folding));
        }
        assertTrue(Identifiers.sql(name).startsWith("\""), "written in quotes");
    }

    @Test
    void aPlainNameIsHeldAsTheDatabaseFoldsIt() {
        assertEquals("POSTS", Identifiers.stored("posts", Folding.TO_UPPER));
        assertEquals("posts", Identifiers.stored("posts", Folding.KEPT));
        assertEquals("order", Identifiers.stored("order", Folding.TO_UPPER));
    }

    @ParameterizedTest
    @EnumSource(Target.class)
    void twoNamesOfADatabaseStayTwo(Target target) {
        assertNotEquals(Identifiers.fromStored("posts", target), Identifiers.fromStored("POSTS", target));
    }
}
