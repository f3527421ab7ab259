package dev.crowfoot.ui.inspector.model;

import dev.crowfoot.design.Attribute;
import dev.crowfoot.design.Owner;
import dev.crowfoot.design.Sequence;
import dev.crowfoot.design.SequenceOptions;
import dev.crowfoot.design.ValueGeneration;
import dev.crowfoot.design.ValueGeneration.Assigned;
import dev.crowfoot.design.ValueGeneration.FromSequence;
import dev.crowfoot.design.ValueGeneration.Identity;
import dev.crowfoot.design.ValueGeneration.Uuid;
import dev.crowfoot.design.id.SequenceId;
import dev.crowfoot.document.edit.Edit;
import dev.crowfoot.ui.common.Texts;
import dev.crowfoot.ui.inspector.form.Change;
import dev.crowfoot.ui.inspector.form.Field;
import dev.crowfoot.ui.inspector.form.FieldName;
import dev.crowfoot.ui.inspector.form.Option;
import dev.crowfoot.ui.inspector.form.Section;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Where the values of an attribute come from. */
final class GenerationSection {

    private static final String ASSIGNED = "generation.assigned";
    private static final String BY_DEFAULT = "generation.identityByDefault";
    private static final String ALWAYS = "generation.identityAlways";
    private static final String UUID = "generation.uuid.";
    private static final String SEQUENCE = "generation.sequence.";
    private static final String NEW_SEQUENCE = "generation.newSequence";
    private final Context context;
    private final Owner owner;
    private final Attribute attribute;

    private GenerationSection(Context context, Owner owner, Attribute attribute) {
        this.context = context;
        this.owner = owner;
        this.attribute = attribute;
    }

    /** Open where something is generated, or where it is the key. */
    static Section of(Context context, Owner owner, Attribute attribute) {
        GenerationSection section = new GenerationSection(context, owner, attribute);
        List<Field> fields = new ArrayList<>();
        fields.add(Field.Choice.of(FieldName.of("attribute.generation"), section.options(), section.selected(), "", section::choose));
        if (attribute.generation() instanceof Identity identity) {
            fields.addAll(SequenceFields.of("identity", identity.options(),
                    options -> section.change(new Identity(identity.always(), options))));
        } else if (attribute.generation() instanceof FromSequence(SequenceId id)) {
            fields.add(new Field.Fact(FieldName.of("attribute.sequence"),
                    context.design().sequence(id).map(Sequence::name).orElse("?"), id));
        }
        boolean open = !(attribute.generation() instanceof Assigned) || KeyMembership.isKey(owner, attribute);
        return new Section("generation", section.summary(), open, fields);
    }

    private String summary() {
        return attribute.generation() instanceof Assigned ? ""
                : options().stream().filter(o -> o.key().equals(selected())).map(Option::text).findFirst().orElse("");
    }

    private String selected() {
        return switch (attribute.generation()) {
            case Assigned _ -> ASSIGNED;
            case Identity(boolean always, _) -> always ? ALWAYS : BY_DEFAULT;
            case FromSequence(SequenceId id) -> SEQUENCE + id.value();
            case Uuid(Uuid.Style style) -> UUID + style.name();
        };
    }

    private List<Option> options() {
        List<Option> options = new ArrayList<>(List.of(Options.option(ASSIGNED), Options.option(BY_DEFAULT), Options.option(ALWAYS)));
        for (Uuid.Style style : Uuid.Style.values()) {
            options.add(Options.option(UUID + style.name()));
        }
        for (Option sequence : Options.named(context.design().sequences().values(), s -> s.id().value(), Sequence::name)) {
            options.add(Option.of(SEQUENCE + sequence.key(), Texts.of("inspector.generation.sequence", sequence.text())));
        }
        options.add(Options.option(NEW_SEQUENCE));
        return options;
    }

    private Change choose(String key) {
        if (key.equals(NEW_SEQUENCE)) {
            return newSequence();
        }
        if (key.startsWith(SEQUENCE)) {
            return change(new FromSequence(new SequenceId(key.substring(SEQUENCE.length()))));
        }
        if (key.startsWith(UUID)) {
            return change(new Uuid(Uuid.Style.valueOf(key.substring(UUID.length()))));
        }
        return change(switch (key) {
            case BY_DEFAULT -> new Identity(false, options(attribute.generation()));
            case ALWAYS -> new Identity(true, options(attribute.generation()));
            default -> ValueGeneration.ASSIGNED;
        });
    }

    /** The options of an identity are kept when it changes between always and by default. */
    private static SequenceOptions options(ValueGeneration generation) {
        return generation instanceof Identity identity ? identity.options() : SequenceOptions.DEFAULT;
    }

    private Change newSequence() {
        String wanted = (owner.name() + "_" + attribute.name() + "_seq").toLowerCase(Locale.ROOT);
        Sequence sequence = New.sequence(context.design(), wanted);
        return Change.of(new Edit.Batch(Texts.of("inspector.edit.newSequenceFor", sequence.name(), attribute.name()),
                List.of(new Edit.PutSequence(sequence), new Edit.ChangeMember(owner.id(),
                        attribute.withGeneration(new FromSequence(sequence.id()))))));
    }

    private Change change(ValueGeneration generation) {
        return Context.change(owner.id(), attribute.withGeneration(generation));
    }
}
