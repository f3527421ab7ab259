package dev.crowfoot.ui.canvas.paint;

import dev.crowfoot.diagram.card.TextMeasure;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import javafx.scene.text.Font;
import javafx.scene.text.FontWeight;
import javafx.scene.text.Text;

/**
 * The system's font in the sizes of a diagram, and how wide texts are in it. Widths are sums over letters, each measured once: measuring
 * 26,000 texts one by one would take a second. For the UI thread.
 */
public final class CanvasFonts implements TextMeasure {

    private static final double NAME_SIZE = 13;
    private static final double ROW_SIZE = 12;
    private static final double QUIET_SIZE = 11;

    /** Letters are measured this much larger, so that hinting does not add up. */
    private static final double MEASURED_AT = 8;

    private final Map<Style, Map<Double, Font>> fonts = new EnumMap<>(Style.class);
    private final Map<Style, Map<Integer, Double>> widths = new EnumMap<>(Style.class);

    /** Fonts that were not used yet. */
    public CanvasFonts() {
        for (Style style : Style.values()) {
            fonts.put(style, new HashMap<>());
            widths.put(style, new HashMap<>());
        }
    }

    /** The font of a style at a scale. */
    public Font font(Style style, double scale) {
        return sizes(fonts, style).computeIfAbsent(scale, s -> made(style, s));
    }

    /** The font's size at 100 %. */
    public static double size(Style style) {
        return switch (style) {
            case NAME -> NAME_SIZE;
            case ROW -> ROW_SIZE;
            case QUIET -> QUIET_SIZE;
        };
    }

    @Override
    public double width(String text, Style style) {
        return text.codePoints().mapToDouble(letter -> letterWidth(letter, style)).sum();
    }

    private double letterWidth(int letter, Style style) {
        return sizes(widths, style).computeIfAbsent(letter, code -> {
            Text text = new Text(Character.toString(code));
            text.setFont(made(style, MEASURED_AT));
            return text.getLayoutBounds().getWidth() / MEASURED_AT;
        });
    }

    private static Font made(Style style, double scale) {
        String family = Font.getDefault().getFamily();
        if (style != Style.NAME) {
            return Font.font(family, size(style) * scale);
        }
        Font semibold = Font.font(family, FontWeight.SEMI_BOLD, size(style) * scale);
        boolean there = semibold.getStyle().toLowerCase(Locale.ROOT).matches(".*(semi|demi).*");
        return there ? semibold : Font.font(family, FontWeight.BOLD, size(style) * scale);
    }

    private static <K, V> Map<K, V> sizes(Map<Style, Map<K, V>> byStyle, Style style) {
        Map<K, V> found = byStyle.get(style);
        if (found == null) {
            throw new IllegalStateException("a style without fonts: " + style);
        }
        return found;
    }
}
