package dev.crowfoot.target;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

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
    @EnumSource(Target.class)
    void twoNamesOfADatabaseStayTwo(Target target) {
        assertNotEquals(Identifiers.fromStored("posts", target), Identifiers.fromStored("POSTS", target));
    }
}
