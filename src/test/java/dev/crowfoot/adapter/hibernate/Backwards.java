package dev.crowfoot.adapter.hibernate;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import org.jspecify.annotations.Nullable;

/** A converter such as people write: its columns hold texts backwards. */
@Converter
public final class Backwards implements AttributeConverter<@Nullable String, @Nullable String> {

    @Override
    public @Nullable String convertToDatabaseColumn(@Nullable String text) {
        return text == null ? null : new StringBuilder(text).reverse().toString();
    }

    @Override
    public @Nullable String convertToEntityAttribute(@Nullable String text) {
        return convertToDatabaseColumn(text);
    }
}
