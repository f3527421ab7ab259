package dev.crowfoot.entity;

import dev.crowfoot.design.Attribute;
import dev.crowfoot.design.Entity;
import dev.crowfoot.design.Inheritance;
import dev.crowfoot.design.Owner;
import dev.crowfoot.design.Sequence;
import dev.crowfoot.design.SequenceOptions;
import dev.crowfoot.design.ValueGeneration;
import dev.crowfoot.entity.spec.AnnotationValue;
import dev.crowfoot.entity.spec.AnnotationValue.Constant;
import dev.crowfoot.entity.spec.AnnotationValue.Values;
import dev.crowfoot.entity.spec.JavaAnnotation;
import dev.crowfoot.entity.spec.JavaUnit.Support;
import dev.crowfoot.entity.spec.TypeRef.ClassRef;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Where values come from when the program gives none. */
final class Generators {

    private final Context context;

    Generators(Context context) {
        this.context = context;
    }

    /** The annotations that say it; none where the program gives all values. */
    List<JavaAnnotation> of(Owner owner, Attribute attribute, boolean key) {
        return switch (attribute.generation()) {
            case ValueGeneration.Assigned assigned -> List.of();
            case ValueGeneration.Uuid uuid -> uuid(uuid);
            case ValueGeneration.Identity identity -> key ? identity(owner, attribute) : byDatabase();
            case ValueGeneration.FromSequence from -> key ? sequence(owner, attribute, from) : besideKey(owner, attribute, from);
        };
    }

    /** Each table would count by itself, so Hibernate refuses identity columns where objects of one hierarchy are in several tables. */
    private List<JavaAnnotation> identity(Owner owner, Attribute attribute) {
        boolean several = owner instanceof Entity entity && context.drawing().hierarchy(entity)
                .map(root -> root.strategy() == Inheritance.Strategy.TABLE_PER_CLASS).orElse(false);
        if (several) {
            context.note(owner.id(), attribute.id(),
                    attribute.name() + " is not generated in Java, because an identity column cannot count "
                            + "for several tables: use a sequence or a UUID");
            return List.of();
        }
        return List.of(generatedValue("IDENTITY"));
    }

    /** RFC 9562 versions 1 and 7 only Hibernate can ask for; Jakarta Persistence says nothing but UUID. */
    private static List<JavaAnnotation> uuid(ValueGeneration.Uuid uuid) {
        String style = switch (uuid.style()) {
            case RANDOM -> "RANDOM";
            case TIME -> "TIME";
            case VERSION_7 -> "VERSION_7";
        };
        ClassRef styles = new ClassRef(Annotations.hibernateType("UuidGenerator").packageName(), "UuidGenerator.Style");
        return List.of(Annotations.hibernate("UuidGenerator").with("style", styles, style));
    }

    private List<JavaAnnotation> sequence(Owner owner, Attribute attribute, ValueGeneration.FromSequence from) {
        Sequence sequence = drawn(owner, attribute, from).orElse(null);
        if (sequence == null) {
            return List.of();
        }
        Long increment = sequence.options().increment();
        Long start = sequence.options().start();
        JavaAnnotation generator = Annotations.persistence("SequenceGenerator").with("name", sequence.name())
                .with("sequenceName", SqlText.name(sequence.name()));
        String schema = sequence.schema();
        generator = schema == null ? generator : generator.with("schema", SqlText.name(schema));
        if (start != null && start != 1 && start == start.intValue()) {
            generator = generator.with("initialValue", start.intValue());
        }
        generator = generator.with("allocationSize", increment == null ? 1 : increment.intValue());
        String options = options(sequence.options());
        generator = options.isEmpty() ? generator : generator.with("options", options);
        return List.of(generatedValue("SEQUENCE").with("generator", sequence.name()), generator);
    }

    private Optional<Sequence> drawn(Owner owner, Attribute attribute, ValueGeneration.FromSequence from) {
        Optional<Sequence> sequence = context.design().sequence(from.sequence());
        if (sequence.isEmpty()) {
            context.note(owner.id(), attribute.id(), attribute.name() + " counts by a sequence that is not there: choose another");
        }
        return sequence;
    }

    /** Hibernate counts by sequences for keys only. */
    private List<JavaAnnotation> besideKey(Owner owner, Attribute attribute, ValueGeneration.FromSequence from) {
        if (!takesSequenceValue(attribute)) {
            return byDatabase();
        }
        return drawn(owner, attribute, from).map(sequence -> {
            String schema = sequence.schema();
            String name = (schema == null ? "" : SqlText.name(schema) + ".") + SqlText.name(sequence.name());
            return List.of(JavaAnnotation.of(context.classes().support(Support.SEQUENCE_VALUE)).with("value", name));
        }).orElse(List.of());
    }

    /** Whether the insert itself must count, where the attribute is no key: no default of the column does it. */
    static boolean takesSequenceValue(Attribute attribute) {
        return attribute.generation() instanceof ValueGeneration.FromSequence && attribute.column().defaultValue() == null;
    }

    /** What has no element of its own. */
    private static String options(SequenceOptions options) {
        List<String> words = new ArrayList<>();
        add(words, "minvalue", options.minimum());
        add(words, "maxvalue", options.maximum());
        add(words, "cache", options.cache());
        if (options.cycle()) {
            words.add("cycle");
        }
        return String.join(" ", words);
    }

    private static void add(List<String> words, String word, @Nullable Long value) {
        if (value != null) {
            words.add(word + " " + value);
        }
    }

    private static JavaAnnotation generatedValue(String strategy) {
        return Annotations.persistence("GeneratedValue").with("strategy", Annotations.GENERATION_TYPE, strategy);
    }

    private static List<JavaAnnotation> byDatabase() {
        return List.of(Annotations.hibernate("Generated").with("event", new Values(
                List.<AnnotationValue>of(new Constant(new ClassRef("org.hibernate.generator", "EventType"), "INSERT")))));
    }
}
