package dev.crowfoot.diagram.card;

import dev.crowfoot.diagram.card.TextMeasure.Style;
import dev.crowfoot.diagram.geometry.Grid;
import java.util.ArrayList;
import java.util.List;

/**
 * A card's content with its sizes.
 *
 * @param name the name as far as it fits
 * @param lines the rows' texts as far as they fit
 * @param gutter the room in front of the rows' names, for their signs
 */
public record CardLayout(CardContent content, String name, List<Line> lines, double gutter, double width, double height) {

    /** The height of the coloured band at the top. */
    public static final double BAND = 4;

    /** The height of the head, band included. */
    public static final double HEAD = 32;

    /** The height of a row. */
    public static final double ROW = 24;

    /** The room left and right. */
    public static final double PAD = 12;

    /** The room for one sign. */
    public static final double MARK = 16;

    private static final double FOOT = 4;
    private static final double GAP = 24;
    private static final double MIN_WIDTH = 160;
    private static final double MAX_WIDTH = 400;
    private static final double MAX_TYPE = 180;

    /** The texts of a row as far as they fit. */
    public record Line(String name, String type) {}

    /** Copies the lines. */
    public CardLayout {
        lines = List.copyOf(lines);
    }

    /** The content in the size that it needs, within limits. */
    public static CardLayout of(CardContent content, TextMeasure measure) {
        double gutter = MARK * Math.max(1, content.rows().stream().mapToInt(CardRow::leadingMarks).max().orElse(1));
        double note = content.note().isEmpty() ? 0 : GAP / 2 + measure.width(content.note(), Style.QUIET);
        double wanted = Math.max(MIN_WIDTH, 2 * PAD + note + measure.width(content.name(), Style.NAME));
        for (CardRow row : content.rows()) {
            double type = Math.min(MAX_TYPE, measure.width(row.type(), Style.QUIET));
            wanted = Math.max(wanted, 2 * PAD + gutter + measure.width(row.name(), Style.ROW) + GAP + type + MARK);
        }
        double width = 2 * Grid.up(Math.min(wanted, MAX_WIDTH) / 2);
        String name = measure.elided(content.name(), Style.NAME, width - 2 * PAD - note);
        double height = HEAD + ROW * content.rows().size() + FOOT;
        return new CardLayout(content, name, lines(content, measure, width - 2 * PAD - gutter - MARK), gutter, width, height);
    }

    private static List<Line> lines(CardContent content, TextMeasure measure, double room) {
        List<Line> lines = new ArrayList<>();
        for (CardRow row : content.rows()) {
            String type = measure.elided(row.type(), Style.QUIET, MAX_TYPE);
            double left = room - GAP / 2 - measure.width(type, Style.QUIET);
            lines.add(new Line(measure.elided(row.name(), Style.ROW, left), type));
        }
        return lines;
    }
}
