package dev.crowfoot.adapter.files.format;

import dev.crowfoot.adapter.files.yaml.Draft;
import dev.crowfoot.adapter.files.yaml.Keys;
import dev.crowfoot.adapter.files.yaml.Node;
import dev.crowfoot.adapter.files.yaml.Node.Field;
import dev.crowfoot.adapter.files.yaml.Values;
import dev.crowfoot.adapter.files.yaml.YamlError;
import dev.crowfoot.design.id.EntityId;
import dev.crowfoot.diagram.CardColor;
import dev.crowfoot.diagram.Diagram;
import dev.crowfoot.diagram.DiagramId;
import dev.crowfoot.diagram.Placement;
import java.util.SequencedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Diagrams: a line a card, by the id of its entity, so that two people who move two cards do not meet. */
public final class DiagramFormat {

    private DiagramFormat() {}

    /** A diagram as it is written. */
    public static Node.Fields write(Diagram diagram) {
        Draft cards = new Draft();
        diagram.placements().forEach((entity, place) -> cards.put(entity.value(),
                new Draft().put("x", Node.Scalar.bare(number(place.x()))).put("y", Node.Scalar.bare(number(place.y())))
                        .choice("color", place.color(), CardColor.BLUE).inline()));
        return new Draft().text("diagram", diagram.name()).draft("cards", cards).done();
    }

    /** The diagram with that id, as it was read. */
    public static Diagram read(DiagramId id, Node node) {
        Keys keys = Keys.of(node);
        String name = keys.text("diagram");
        SequencedMap<EntityId, Placement> cards = new TreeMap<>();
        for (Field card : keys.fields("cards")) {
            cards.put(Values.made(card.value(), () -> new EntityId(card.key())), placement(card.value()));
        }
        return keys.end(() -> new Diagram(id, name, cards));
    }

    private static Placement placement(Node node) {
        Keys keys = Keys.of(node);
        double x = coordinate(keys.node("x"), node);
        double y = coordinate(keys.node("y"), node);
        CardColor color = keys.choice("color", CardColor.class, CardColor.BLUE);
        return keys.end(() -> new Placement(x, y, color));
    }

    private static double coordinate(@Nullable Node value, Node card) {
        if (value == null) {
            throw new YamlError(card, "a card needs x and y");
        }
        String text = Values.text(value, "x or y");
        if (!text.matches("-?\\d{1,17}(\\.\\d{1,17})?(E-?\\d{1,3})?")) {
            throw new YamlError(value, "this is no place on a diagram: " + text);
        }
        return Double.parseDouble(text);
    }

    /** Whole numbers stand without a point. */
    private static String number(double value) {
        String text = Double.toString(value);
        return text.endsWith(".0") ? text.substring(0, text.length() - 2) : text;
    }
}
