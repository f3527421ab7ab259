package dev.crowfoot.adapter.files.yaml;

import dev.crowfoot.adapter.files.yaml.Node.Field;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Parse;
import org.snakeyaml.engine.v2.common.Anchor;
import org.snakeyaml.engine.v2.events.AliasEvent;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.events.MappingStartEvent;
import org.snakeyaml.engine.v2.events.NodeEvent;
import org.snakeyaml.engine.v2.events.ScalarEvent;
import org.snakeyaml.engine.v2.events.SequenceStartEvent;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;

/**
 * Reads a file that may come from anybody. It builds nothing but texts, lists and keys: tags, anchors and aliases are refused, so are
 * keys that stand twice, several documents in one file, and nesting that no project needs.
 */
public final class YamlReader {

    private static final int DEEPEST = 32;

    private final Iterator<Event> events;

    private YamlReader(Iterator<Event> events) {
        this.events = events;
    }

    /**
     * What the text holds.
     *
     * @throws YamlError if it is no YAML, or more than project files may have
     */
    public static Node read(String text) {
        LoadSettings settings = LoadSettings.builder().setCodePointLimit(Integer.MAX_VALUE).setMaxAliasesForCollections(0)
                .setUseMarks(true).build();
        try {
            return new YamlReader(new Parse(settings).parseReader(new WholeCharacters(text)).iterator()).document();
        } catch (MarkedYamlEngineException e) {
            Mark mark = e.getProblemMark().or(e::getContextMark).orElse(null);
            String problem = "this is not YAML: " + e.getProblem();
            throw mark == null ? new YamlError(0, 0, problem) : new YamlError(mark.getLine() + 1, mark.getColumn() + 1, problem);
        } catch (YamlEngineException e) {
            throw new YamlError(0, 0, "this is not YAML: " + String.valueOf(e.getMessage()).lines().findFirst().orElse("unreadable"));
        }
    }

    private Node document() {
        Event event = events.next();
        while (event.getEventId() == Event.ID.StreamStart || event.getEventId() == Event.ID.Comment) {
            event = events.next();
        }
        if (event.getEventId() == Event.ID.StreamEnd) {
            throw new YamlError(0, 0, "the file is empty");
        }
        Node root = node(events.next(), 0);
        events.next();
        Event end = events.next();
        if (end.getEventId() != Event.ID.StreamEnd) {
            throw at(end, "a second document begins here; a file has one");
        }
        return root;
    }

    private Node node(Event event, int depth) {
        if (depth > DEEPEST) {
            throw at(event, "this is nested more than " + DEEPEST + " deep");
        }
        refuseReferences(event);
        return switch (event) {
            case ScalarEvent scalar -> new Node.Scalar(line(event), column(event), scalar.getValue(), scalar.isPlain());
            case SequenceStartEvent sequence -> items(sequence, depth);
            case MappingStartEvent mapping -> fields(mapping, depth);
            default -> throw at(event, "a value is missing");
        };
    }

    private Node items(Event start, int depth) {
        List<Node> items = new ArrayList<>();
        for (Event event = events.next(); event.getEventId() != Event.ID.SequenceEnd; event = events.next()) {
            items.add(node(event, depth + 1));
        }
        return new Node.Items(line(start), column(start), items);
    }

    private Node fields(Event start, int depth) {
        List<Field> fields = new ArrayList<>();
        Set<String> keys = new HashSet<>();
        for (Event event = events.next(); event.getEventId() != Event.ID.MappingEnd; event = events.next()) {
            if (!(node(event, depth + 1) instanceof Node.Scalar key)) {
                throw at(event, "a key must be text");
            }
            if (!keys.add(key.text())) {
                throw at(event, "the key '" + key.text() + "' stands here a second time");
            }
            fields.add(new Field(key.line(), key.column(), key.text(), node(events.next(), depth + 1)));
        }
        return new Node.Fields(line(start), column(start), fields, false);
    }

    private static void refuseReferences(Event event) {
        if (event instanceof AliasEvent) {
            throw at(event, "an alias stands here; write out what it means");
        }
        Optional<Anchor> anchor = event instanceof NodeEvent node ? node.getAnchor() : Optional.empty();
        if (anchor.isPresent()) {
            throw at(event, "an anchor stands here; project files have none");
        }
        Optional<String> tag = switch (event) {
            case ScalarEvent scalar -> scalar.getTag();
            case SequenceStartEvent sequence -> sequence.getTag();
            case MappingStartEvent mapping -> mapping.getTag();
            default -> Optional.empty();
        };
        if (tag.isPresent()) {
            throw at(event, "the tag " + tag.get() + " stands here; project files have none");
        }
    }

    private static YamlError at(Event event, String message) {
        return new YamlError(line(event), column(event), message);
    }

    private static int line(Event event) {
        return event.getStartMark().map(mark -> mark.getLine() + 1).orElse(0);
    }

    private static int column(Event event) {
        return event.getStartMark().map(mark -> mark.getColumn() + 1).orElse(0);
    }
}
