package dev.crowfoot.adapter.files.format;

import dev.crowfoot.adapter.files.yaml.Draft;
import dev.crowfoot.adapter.files.yaml.Keys;
import dev.crowfoot.adapter.files.yaml.Node;
import dev.crowfoot.design.Sequence;
import dev.crowfoot.design.SequenceOptions;
import dev.crowfoot.design.id.AttributeId;
import dev.crowfoot.design.id.EntityId;
import dev.crowfoot.design.id.SequenceId;

/** Sequences, and how sequences count. */
final class SequenceFormat {

    private SequenceFormat() {}

    static Node write(Sequence sequence) {
        Sequence.Owner owner = sequence.owner();
        Draft draft = new Draft().text("sequence", sequence.name()).text("id", sequence.id().value()).text("schema", sequence.schema())
                .text("type", sequence.type()).all(options(sequence.options()));
        if (owner != null) {
            draft.put("owner", new Draft().text("entity", owner.entity().value()).text("attribute", owner.attribute().value()).done());
        }
        return draft.text("comment", sequence.comment()).done();
    }

    static Sequence read(Node node) {
        Keys keys = Keys.of(node);
        String name = keys.text("sequence");
        SequenceId id = keys.text("id", SequenceId::new);
        String schema = keys.textOrNull("schema");
        String type = keys.textOrNull("type");
        SequenceOptions options = options(keys);
        Node owned = keys.node("owner");
        Sequence.Owner owner = owned == null ? null : owner(owned);
        String comment = keys.textOrNull("comment");
        return keys.end(() -> new Sequence(id, name, schema, type, options, owner, comment));
    }

    private static Sequence.Owner owner(Node node) {
        Keys keys = Keys.of(node);
        EntityId entity = keys.text("entity", EntityId::new);
        AttributeId attribute = keys.text("attribute", AttributeId::new);
        return keys.end(() -> new Sequence.Owner(entity, attribute));
    }

    static Draft options(SequenceOptions options) {
        return new Draft().number("start", options.start()).number("increment", options.increment()).number("minimum", options.minimum())
                .number("maximum", options.maximum()).number("cache", options.cache()).flag("cycle", options.cycle(), false);
    }

    static SequenceOptions options(Keys keys) {
        Long start = keys.longNumber("start");
        Long increment = keys.longNumber("increment");
        Long minimum = keys.longNumber("minimum");
        Long maximum = keys.longNumber("maximum");
        Long cache = keys.longNumber("cache");
        boolean cycle = keys.flag("cycle", false);
        return new SequenceOptions(start, increment, minimum, maximum, cache, cycle);
    }
}
