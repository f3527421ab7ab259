package dev.crowfoot.adapter.files.yaml;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class YamlTextTest {
    private static final String LETTERS = "ab \n\t:#-?,[]{}&*!|>'\"%@`=<.~0\\/\r\u0000\u0085\u00a0\u2028\uFEFF\u00e9\u540d\u202E";

    private static String written(String text) {
        return YamlWriter.write(new Draft().text("k", text).text("next", "x").done());
    }

    private static String read(String yaml) {
        Keys keys = Keys.of(YamlReader.read(yaml));
        String text = keys.text("k");
        keys.text("next");
        return keys.end(() -> text);
    }

    @Test
    void anyTextIsReadAsItWasWritten() {
        Random random = new Random(1);
        for (int i = 0; i < 20_000; i++) {
            StringBuilder text = new StringBuilder();
            for (int j = random.nextInt(8); j >= 0; j--) {
                text.append(LETTERS.charAt(random.nextInt(LETTERS.length())));
                if (random.nextInt(20) == 0) {
                    text.appendCodePoint(0x1F680);
                }
            }
            assertEquals(text.toString(), read(written(text.toString())), () -> "written as " + written(text.toString()));
        }
    }

    /** The reader's buffer has some thousand places; an emoji that lies across its end was refused. */
    @Test
    void anEmojiMayStandAnywhere() {
        for (int before = 0; before < 5_000; before++) {
            String text = "x".repeat(before) + "\uD83D\uDE80 and more";
            assertEquals(text, read("k: " + text + "\nnext: x\n"));
        }
        String many = "\uD83D\uDE80".repeat(5_000);
        assertEquals(many, read(written(many)));
        assertEquals("x" + many, read(written("x" + many)));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '~', quoteCharacter = '`', value = {
            "Order ~ Order", "decimal(12,2) ~ decimal(12,2)", "price > 0 ~ price > 0", "it's ~ it's", "a: b ~ 'a: b'", "true ~ 'true'",
            "12 ~ '12'", "1e5 ~ '1e5'", "2020-01-01 ~ '2020-01-01'", "12:30 ~ '12:30'", "null ~ 'null'", "'quoted' ~ '''quoted'''",
            "a #b ~ 'a #b'", "- x ~ '- x'", "0123456789 ~ '0123456789'", "12abc ~ '12abc'", "3kdk2j ~ 3kdk2j",
            "status in ('a', 'b') ~ status in ('a', 'b')"
    })
    void quotesStandWhereAnyReaderWouldNeedThem(String text, String expected) {
        assertEquals("k: " + expected + "\nnext: x\n", written(text));
    }

    @Test
    void severalLinesAreABlock() {
        assertEquals("k: |\n  select 1\n\n    from x\nnext: x\n", written("select 1\n\n  from x\n"));
        assertEquals("k: |-\n  a\n  b\nnext: x\n", written("a\nb"));
        assertEquals("k: |+\n  a\n  b\n\nnext: x\n", written("a\nb\n\n"));
    }
}
