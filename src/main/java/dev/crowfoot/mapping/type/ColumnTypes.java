package dev.crowfoot.mapping.type;

import dev.crowfoot.design.Conventions.TypeDefaults;
import dev.crowfoot.design.id.EnumTypeId;
import dev.crowfoot.design.type.AttributeType;
import dev.crowfoot.target.Target;
import java.util.Optional;
import java.util.function.Function;

/** The column types of one target. */
public interface ColumnTypes {

    /** How long an enum that is held as text may get; the length that Jakarta Persistence takes when nothing is said. */
    int ENUM_LENGTH = 255;

    /**
     * The column types of that target.
     *
     * @param enums the drawn enums; one that is no longer there is held as text
     */
    static ColumnTypes of(Target target, TypeDefaults defaults, Function<EnumTypeId, Optional<StoredEnum>> enums) {
        return switch (target) {
            case H2 -> new H2Types(defaults, enums);
            case POSTGRESQL -> new PostgresqlTypes(defaults, enums);
        };
    }

    /** The column type for a drawn type. */
    ColumnType of(AttributeType type);
}
