package dev.crowfoot.ui.inspector.model;

import dev.crowfoot.design.EnumType;
import dev.crowfoot.design.type.ArrayType;
import dev.crowfoot.design.type.AttributeType;
import dev.crowfoot.design.type.EnumRef;
import dev.crowfoot.ui.common.Texts;
import dev.crowfoot.ui.inspector.form.Change;
import dev.crowfoot.ui.inspector.form.Field;
import dev.crowfoot.ui.inspector.form.FieldName;
import dev.crowfoot.ui.inspector.form.Option;
import dev.crowfoot.ui.inspector.line.TypeText;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** A type: which one, its parameters, and whether it is an array of that. */
final class TypeFields {

    static final String NEW_ENUM = "+enum";
    private final Context context;
    private final String wanted;
    private final Function<Chosen, Change> change;
    private final AttributeType element;
    private final int dimensions;

    /**
     * What was chosen.
     *
     * @param made an enum that has to be made for it, or null
     */
    record Chosen(AttributeType type, @Nullable EnumType made) {}

    private TypeFields(Context context, String wanted, AttributeType type, Function<Chosen, Change> change) {
        this.context = context;
        this.wanted = wanted;
        this.change = change;
        this.element = element(type);
        this.dimensions = dimensions(type);
    }

    /**
     * The fields of a type.
     *
     * @param wanted the field's name, after which a new enum is named
     * @param of makes the fields' ids differ
     */
    static List<Field> of(Context context, String wanted, String of, AttributeType type, Function<Chosen, Change> change) {
        TypeFields fields = new TypeFields(context, wanted, type, change);
        List<Field> all = new ArrayList<>();
        all.add(fields.chooser(of));
        all.addAll(TypeParameters.of(context, of, fields.element, now -> change.apply(new Chosen(fields.array(now), null))));
        if (fields.element instanceof EnumRef(var id, _)) {
            all.add(new Field.Fact(new FieldName(of + "-enum", "type.enum"), context.design().enumType(id).map(EnumType::name)
                    .orElse("?"), id));
        }
        if (fields.dimensions > 0) {
            all.add(fields.array(of));
        }
        return all;
    }

    /** The field that makes an array of what is none yet; nothing where it is one, and {@link #of} has the field. */
    static List<Field> array(Context context, String of, AttributeType type, Function<Chosen, Change> change) {
        TypeFields fields = new TypeFields(context, "", type, change);
        return fields.dimensions > 0 ? List.of() : List.of(fields.array(of));
    }

    private Field array(String of) {
        return new Field.WholeNumber(new FieldName(of + "-dimensions", "type.dimensions"), dimensions == 0 ? null : (long) dimensions,
                Texts.of("inspector.type.dimensions.prompt"), this::withDimensions);
    }

    /** What an array is of, however many dimensions it has. */
    static AttributeType element(AttributeType type) {
        return type instanceof ArrayType(AttributeType inner) ? element(inner) : type;
    }

    private static int dimensions(AttributeType type) {
        return type instanceof ArrayType(AttributeType inner) ? 1 + dimensions(inner) : 0;
    }

    private Field chooser(String of) {
        List<Option> options = TypeChoices.of(context.design());
        String selected = TypeChoices.key(element);
        return new Field.Choice(new FieldName(of + "-type", "type"), options, selected, TypeText.write(element, context.design()),
                this::choose, this::free);
    }

    /** What is typed, if it says a type. */
    private @Nullable Option free(String text) {
        try {
            String type = TypeText.write(TypeText.read(text, context.design()), context.design());
            return Option.of("=" + text, type);
        } catch (IllegalArgumentException notAType) {
            return null;
        }
    }

    private Change choose(String key) {
        if (key.equals(NEW_ENUM)) {
            EnumType made = New.enumType(context.design(), wanted);
            return change.apply(new Chosen(array(new EnumRef(made.id())), made));
        }
        if (key.startsWith("=")) {
            AttributeType typed = TypeText.read(key.substring(1), context.design());
            return change.apply(new Chosen(typed instanceof EnumRef ? TypeChoices.keeping(typed, element) : typed, null));
        }
        AttributeType chosen = Objects.requireNonNull(TypeChoices.type(key), "an option that was offered");
        return change.apply(new Chosen(array(TypeChoices.keeping(chosen, element)), null));
    }

    private AttributeType array(AttributeType of) {
        AttributeType type = of;
        for (int i = 0; i < dimensions; i++) {
            type = new ArrayType(type);
        }
        return type;
    }

    private Change withDimensions(@Nullable Long number) {
        long wantedDimensions = number == null ? 0 : number;
        if (wantedDimensions < 0 || wantedDimensions > 6) {
            throw new IllegalArgumentException(Texts.of("inspector.outOfRange", wantedDimensions, 0, 6));
        }
        AttributeType type = element;
        for (int i = 0; i < wantedDimensions; i++) {
            type = new ArrayType(type);
        }
        return change.apply(new Chosen(type, null));
    }
}
