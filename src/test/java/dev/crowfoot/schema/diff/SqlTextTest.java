package dev.crowfoot.schema.diff;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SqlTextTest {

    @ParameterizedTest
    @ValueSource(strings = {"a || 'it''s -- no comment' || E'\\'x' || \"q\"\"--\" /* one /* two */ still */ + 1.5e-3",
            "$$ body 'with' $x$ $$ || $tag$ $$ $tag$", "u&'d\\0061t' || $1 :: int[] -- end", "'open", "\"open", "/* open", "", "$",
            "é = 'ü😀'"})
    void tokensPutTogetherAreTheSameText(String sql) {
        StringBuilder text = new StringBuilder();
        SqlTokens.of(sql).forEach(t -> text.append(t.text()));
        assertEquals(sql, text.toString());
    }

    @Test
    void whiteSpaceCaseOfWordsAndOuterParenthesesSayNothing() {
        assertTrue(SqlText.same("length(Title)>3 AND n IN (1,2)", "( LENGTH( title ) > 3\n and  N in (1 , 2) ) -- why"));
        assertTrue(SqlText.same("\"TITLE\" > 3", "title > 3"));
        assertTrue(SqlText.same(null, null));
    }

    @Test
    void literalsQuotedNamesAndInnerParenthesesAreExact() {
        assertFalse(SqlText.same("'a'", "'A'"));
        assertFalse(SqlText.same("'a  b'", "'a b'"));
        assertFalse(SqlText.same("\"Title\" > 3", "title > 3"));
        assertFalse(SqlText.same("(a or b) and (c or d)", "a or b) and (c or d"));
        assertFalse(SqlText.same("a or (b and c)", "(a or b) and c"));
        assertFalse(SqlText.same("0", null));
    }

    @Test
    void normalTextHasItsTokensApart() {
        assertEquals(List.of("a", "::", "text", "~~", "'x'", "->", "\"order\""), SqlText.words("(A::TEXT ~~'x'->\"order\")"));
    }

    @Test
    void aNameInQuotesIsMentionedInEachFormThatItCanHave() {
        assertEquals(Set.of("a", "\"b\"", "b", "C", "c", "Dd", "order", "ORDER"),
                SqlText.mentioned("a + \"b\" + \"C\" + \"Dd\" + \"order\" + \"ORDER\""));
    }

    @Test
    void whatIsCalledIsNamedBeforeBracketsAlsoInTheBodyOfAFunction() {
        assertEquals(Set.of("f", "g", "tools_f", "Odd"),
                SqlText.called("SELECT f (a), 'g(1)', b FROM c WHERE $x$ tools_f(1) + x.\"Odd\"(2) $x$"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"SELECT * FROM t", "SELECT DISTINCT * FROM t", "SELECT t.*, 1 FROM t", "SELECT 1, * FROM t",
            "SELECT row(t.*) FROM t",
            "CREATE VIEW v AS TABLE t", "SELECT a FROM t NATURAL JOIN u", "SELECT 1 FROM (TABLE t) x", "INSERT INTO l VALUES (NEW.*)"})
    void aStarOrATableOrANaturalJoinTakesAllColumns(String sql) {
        assertTrue(SqlText.takesAllColumns(sql));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"SELECT count(*) FROM t", "SELECT a * b, 2*(c) FROM t", "SELECT (a + 1) * -b FROM t", "SELECT '*' AS \"natural\"",
                    "SELECT 1 /* * */"})
    void aProductAndACountOfRowsTakeNoColumns(String sql) {
        assertFalse(SqlText.takesAllColumns(sql));
    }

    @Test
    void aQueryGivesNamesAndAPolicyForOneGivesNone() {
        assertTrue(SqlText.selects("CREATE RULE r AS ON INSERT TO t DO ALSO SELECT a FROM t"));
        assertTrue(SqlText.selects("INSERT INTO t VALUES (1) RETURNING a"));
        assertFalse(SqlText.selects("CREATE POLICY p ON t FOR SELECT USING (a = 'select')"));
    }

    @Test
    void whatLiteralsSayIsMentionedSomewhere() {
        assertEquals(Set.of("as", "select", "it", "from", "users", "deep"),
                SqlText.mentionedAnywhere("AS 'SELECT ''it'' FROM users' $$ $x$Deep$x$ $$"));
        assertEquals(Set.of("as"), SqlText.mentioned("AS 'SELECT 1'"));
    }
}
