package dev.crowfoot.mapping.type;

import dev.crowfoot.design.EnumConstant;
import dev.crowfoot.design.EnumType;
import dev.crowfoot.schema.ElementId;
import dev.crowfoot.schema.EnumType.Label;
import dev.crowfoot.schema.QualifiedName;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A drawn enum as columns hold it.
 *
 * @param nativeName the name of the database's type, should it be native
 */
public record StoredEnum(EnumType enumType, QualifiedName nativeName) {

    /** Whether columns hold text with a check. */
    boolean isText() {
        return enumType.storage() == EnumType.Storage.NAME || enumType.storage() == EnumType.Storage.VALUE;
    }

    /** The constants as a column holds them, in their order. */
    public List<Label> labels() {
        List<Label> labels = new ArrayList<>(enumType.constants().size());
        for (EnumConstant constant : enumType.constants()) {
            labels.add(new Label(new ElementId(constant.id().value()), text(constant, labels.size())));
        }
        return List.copyOf(labels);
    }

    /** What a column holds for the constant that a text names, by its name or, failing that, by its value. */
    Optional<String> held(String text) {
        for (boolean byName : List.of(true, false)) {
            for (int i = 0; i < enumType.constants().size(); i++) {
                EnumConstant constant = enumType.constants().get(i);
                if (text.equals(byName ? constant.name() : constant.databaseValue())) {
                    return Optional.of(text(constant, i));
                }
            }
        }
        return Optional.empty();
    }

    private String text(EnumConstant constant, int place) {
        return switch (enumType.storage()) {
            case NAME -> constant.name();
            case VALUE, NATIVE -> constant.databaseValue();
            case ORDINAL -> Integer.toString(place);
        };
    }

    /** The condition that a column of that name holds one of the constants; empty where the type itself sees to it. */
    public Optional<String> condition(String column) {
        if (enumType.storage() == EnumType.Storage.NATIVE || enumType.constants().isEmpty()) {
            return Optional.empty();
        }
        List<String> texts = labels().stream().map(Label::text).map(t -> isText() ? Literals.quoted(t) : t).toList();
        return Optional.of(column + " in (" + String.join(", ", texts) + ")");
    }
}
