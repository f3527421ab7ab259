package dev.crowfoot.ui.dialogs;

import dev.crowfoot.ui.common.Texts;
import javafx.util.StringConverter;
import org.jspecify.annotations.Nullable;

/**
 * The words for the constants of an enum in a choice box: the text under a prefix and the constant's name.
 *
 * @param <T> the enum
 */
public final class EnumTexts<T extends Enum<T>> extends StringConverter<@Nullable T> {

    private final String prefix;

    /** Words under that prefix. */
    public EnumTexts(String prefix) {
        this.prefix = prefix;
    }

    @Override
    public String toString(@Nullable T value) {
        return value == null ? "" : Texts.of(prefix + value.name());
    }

    @Override
    public @Nullable T fromString(String text) {
        return null;
    }
}
