package dev.crowfoot.ui.preview;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.crowfoot.ui.preview.Token.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class TokensTest {
    private static List<String> parts(String text, Language language) {
        List<String> parts = new ArrayList<>();
        int at = 0;
        for (Token token : Tokens.of(text, language)) {
            String part = text.substring(at, at + token.length());
            at += token.length();
            if (token.kind() != Kind.PLAIN) {
                parts.add(token.kind() + " " + part);
            }
        }
        return parts;
    }

    @Test
    void sqlHasKeywordsTextNumbersAndComments() {
        assertEquals(List.of("COMMENT -- add it", "KEYWORD ALTER", "KEYWORD TABLE", "KEYWORD ADD", "KEYWORD default", "TEXT 'it''s -- x'",
                "NUMBER 12", "COMMENT /* ; */"),
                parts("-- add it\nALTER TABLE \"select\" ADD x default 'it''s -- x', 12 /* ; */", Language.SQL));
    }

    @Test
    void javaHasAnnotationsAndEscapedQuotes() {
        assertEquals(List.of("ANNOTATION @Table", "TEXT \"\\\"order\\\"\"", "KEYWORD public", "KEYWORD class", "COMMENT // end"),
                parts("@Table(name = \"\\\"order\\\"\") public class Order {} // end", Language.JAVA));
    }

    @Test
    void textThatDoesNotEndIsTextToTheEnd() {
        assertEquals(List.of("TEXT 'abc"), parts("'abc", Language.SQL));
        assertEquals(List.of("COMMENT /* abc"), parts("/* abc", Language.SQL));
    }

    @Test
    void whateverTheTextTheStretchesAreAsLongAsIt() {
        String letters = "aZ9 '\"\\/*-@\n.;\uD83D\uDE00";
        for (long seed = 0; seed < 500; seed++) {
            Random random = new Random(seed);
            StringBuilder text = new StringBuilder();
            for (int i = random.nextInt(60); i > 0; i--) {
                text.append(letters.charAt(random.nextInt(letters.length())));
            }
            for (Language language : Language.values()) {
                int length = Tokens.of(text.toString(), language).stream().mapToInt(Token::length).sum();
                assertEquals(text.length(), length, "seed " + seed + ": " + text);
            }
        }
    }
}
