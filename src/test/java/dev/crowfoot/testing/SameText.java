package dev.crowfoot.testing;

import jakarta.persistence.AttributeConverter;
import org.jspecify.annotations.Nullable;

/** A converter for random texts, which leaves them as they are. */
public final class SameText implements AttributeConverter<String, String> {

    @Override
    public @Nullable String convertToDatabaseColumn(@Nullable String text) {
        return text;
    }

    @Override
    public @Nullable String convertToEntityAttribute(@Nullable String text) {
        return text;
    }
}
