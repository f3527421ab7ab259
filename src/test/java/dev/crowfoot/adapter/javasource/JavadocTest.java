package dev.crowfoot.adapter.javasource;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class JavadocTest {

    @ParameterizedTest
    @CsvSource({"*/,*&#47;", "\\u002a/,&#92;u002a/", "@author x,&#64;author x", "<b>,&#60;b&#62;", "{@link X},&#123;&#64;link X&#125;",
            "/*,/&#42;"})
    void aCommentCannotBreakOutOfJavadoc(String comment, String escaped) {
        assertEquals(escaped, Javadoc.escape(comment));
    }

    @Test
    void charactersThatTurnTextAroundAreShown() {
        assertEquals("a&#8238;b", Javadoc.escape("a\u202Eb"));
    }

    @Test
    void halfACharacterIsReplaced() {
        assertEquals("&#65533;", Javadoc.escape("\uD800"));
    }

    @Test
    void paragraphsAreKept() {
        assertEquals("One\ntwo.".replace("\n", " ") + "\n\n<p>Three.", Javadoc.of("One\ntwo.\n\nThree.").toString());
    }

    @Test
    void aLiteralKeepsEveryCharacter() {
        assertEquals("\"a\\\"b\\\\u002a\\n\\u202eö\"", StringLiteral.of("a\"b\\u002a\n\u202Eö"));
    }
}
