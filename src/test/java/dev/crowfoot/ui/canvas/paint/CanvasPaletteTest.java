package dev.crowfoot.ui.canvas.paint;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.crowfoot.diagram.CardColor;
import dev.crowfoot.ui.theme.Theme;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javafx.scene.paint.Color;
import org.junit.jupiter.api.Test;

class CanvasPaletteTest {

    private static final Pattern COLOR = Pattern.compile("-cf-([a-z-]+):\\s*(#[0-9a-f]{6});");

    @Test
    void thePaletteHasTheColoursOfTheStyleSheet() throws IOException {
        String sheet = sheet();
        int dark = sheet.indexOf(".root:dark");
        assertPalette(CanvasPalette.LIGHT, colors(sheet.substring(0, dark)));
        assertPalette(CanvasPalette.DARK, colors(sheet.substring(dark)));
    }

    private static void assertPalette(CanvasPalette palette, Map<String, Color> sheet) {
        Map<String, Color> mine = new TreeMap<>(Map.of("canvas", palette.ground(), "card", palette.card(), "card-border", palette.border(),
                "text", palette.text(), "text-quiet", palette.quiet(), "line", palette.line(), "accent", palette.accent(),
                "accent-quiet", palette.accentQuiet(), "hover", palette.hover()));
        for (CardColor color : CardColor.values()) {
            mine.put("band-" + color.name().toLowerCase(Locale.ROOT), palette.band(color));
        }
        Map<String, Color> theirs = new TreeMap<>(sheet);
        theirs.keySet().retainAll(mine.keySet());
        assertEquals(theirs, mine);
    }

    private static Map<String, Color> colors(String text) {
        Map<String, Color> found = new TreeMap<>();
        Matcher matcher = COLOR.matcher(text);
        while (matcher.find()) {
            found.put(matcher.group(1), Color.web(matcher.group(2)));
        }
        return found;
    }

    private static String sheet() throws IOException {
        try (InputStream in = Objects.requireNonNull(Theme.class.getResourceAsStream("crowfoot.css"), "the style sheet")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
