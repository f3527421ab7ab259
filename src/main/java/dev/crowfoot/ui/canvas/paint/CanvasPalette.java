package dev.crowfoot.ui.canvas.paint;

import dev.crowfoot.diagram.CardColor;
import java.util.EnumMap;
import java.util.Map;
import javafx.scene.paint.Color;

/**
 * The colours of a diagram. A canvas cannot look colours up in a style sheet; these are the ones of {@code crowfoot.css}, and a test holds
 * the two together.
 *
 * @param ground behind everything
 * @param card behind a card's rows
 * @param border around cards
 * @param text names
 * @param quiet types, notes and small signs
 * @param line lines between cards
 * @param accent what is selected
 * @param accentQuiet behind rows that are selected
 * @param hover behind rows that are pointed at
 * @param bands for each colour of cards its band
 */
public record CanvasPalette(Color ground, Color card, Color border, Color text, Color quiet, Color line, Color accent, Color accentQuiet,
        Color hover, Map<CardColor, Color> bands) {

    /** On light ground; also for whatever is printed. */
    public static final CanvasPalette LIGHT = new CanvasPalette(Color.web("#f9fafb"), Color.web("#ffffff"), Color.web("#c9d1d9"),
            Color.web("#1f2328"), Color.web("#59636e"), Color.web("#6e7781"), Color.web("#0969da"), Color.web("#ddeeff"),
            Color.web("#eef1f4"),
            bands("#3f7fd0", "#2a9d94", "#4a9a50", "#c9a227", "#d9782d", "#cc4f4f", "#8a63c9", "#7d8590"));

    /** On dark ground. */
    public static final CanvasPalette DARK = new CanvasPalette(Color.web("#12161b"), Color.web("#1f252d"), Color.web("#3b444f"),
            Color.web("#e6edf3"), Color.web("#9aa4af"), Color.web("#8b949e"), Color.web("#4493f8"), Color.web("#1c3250"),
            Color.web("#262c34"),
            bands("#4c86cf", "#35a098", "#569c5b", "#c2a03a", "#cf7c3c", "#c85c5c", "#936fcb", "#7d8590"));

    /** Copies the bands. */
    public CanvasPalette {
        bands = Map.copyOf(bands);
    }

    private static Map<CardColor, Color> bands(String... inOrder) {
        Map<CardColor, Color> bands = new EnumMap<>(CardColor.class);
        int next = 0;
        for (CardColor each : CardColor.values()) {
            bands.put(each, Color.web(inOrder[next++]));
        }
        return bands;
    }

    /** The band of a card. */
    public Color band(CardColor color) {
        return bands.getOrDefault(color, quiet);
    }

    /** Behind a card's name: a breath of its band. */
    public Color head(CardColor color) {
        return card.interpolate(band(color), 0.1);
    }

    /** Lines inside a card. */
    public Color hairline() {
        return card.interpolate(border, 0.6);
    }
}
