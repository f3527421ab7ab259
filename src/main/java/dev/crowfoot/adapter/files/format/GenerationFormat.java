package dev.crowfoot.adapter.files.format;

import dev.crowfoot.adapter.files.yaml.Draft;
import dev.crowfoot.adapter.files.yaml.Keys;
import dev.crowfoot.adapter.files.yaml.Node;
import dev.crowfoot.adapter.files.yaml.Values;
import dev.crowfoot.adapter.files.yaml.YamlError;
import dev.crowfoot.design.SequenceOptions;
import dev.crowfoot.design.ValueGeneration;
import dev.crowfoot.design.id.SequenceId;
import org.jspecify.annotations.Nullable;

/** Where values come from: {@code identity}, {@code identityAlways}, {@code uuid}, or keys for a sequence and for how an identity counts. */
final class GenerationFormat {

    private GenerationFormat() {}

    static void write(Draft draft, ValueGeneration generation) {
        switch (generation) {
            case ValueGeneration.Assigned assigned -> {
                // as usual
            }
            case ValueGeneration.Identity identity when identity.options().equals(SequenceOptions.DEFAULT) ->
                draft.text("generation", identity.always() ? "identityAlways" : "identity");
            case ValueGeneration.Identity identity -> draft.draft("generation",
                    new Draft().text("identity", identity.always() ? "always" : "byDefault")
                            .all(SequenceFormat.options(identity.options())));
            case ValueGeneration.FromSequence(SequenceId sequence) ->
                draft.draft("generation", new Draft().text("sequence", sequence.value()));
            case ValueGeneration.Uuid(ValueGeneration.Uuid.Style style) when style == ValueGeneration.Uuid.Style.RANDOM ->
                draft.text("generation", "uuid");
            case ValueGeneration.Uuid uuid -> draft.draft("generation", new Draft().choice("uuid", uuid.style(), null));
        }
    }

    static ValueGeneration read(@Nullable Node node) {
        if (node == null) {
            return ValueGeneration.ASSIGNED;
        }
        if (!(node instanceof Node.Fields)) {
            return switch (Values.text(node, "generation")) {
                case "identity" -> ValueGeneration.Identity.BY_DEFAULT;
                case "identityAlways" -> new ValueGeneration.Identity(true, SequenceOptions.DEFAULT);
                case "uuid" -> new ValueGeneration.Uuid(ValueGeneration.Uuid.Style.RANDOM);
                default -> throw new YamlError(node,
                        "'generation' must be identity, identityAlways or uuid, or have the key identity, sequence or uuid below it");
            };
        }
        Keys keys = Keys.of(node);
        if (keys.has("sequence")) {
            SequenceId sequence = keys.text("sequence", SequenceId::new);
            return keys.end(() -> new ValueGeneration.FromSequence(sequence));
        }
        if (keys.has("uuid")) {
            ValueGeneration.Uuid.Style style = keys.choice("uuid", ValueGeneration.Uuid.Style.class);
            return keys.end(() -> new ValueGeneration.Uuid(style));
        }
        boolean always = switch (keys.text("identity")) {
            case "always" -> true;
            case "byDefault" -> false;
            default -> throw new YamlError(node, "'identity' must be always or byDefault");
        };
        SequenceOptions options = SequenceFormat.options(keys);
        return keys.end(() -> new ValueGeneration.Identity(always, options));
    }
}
