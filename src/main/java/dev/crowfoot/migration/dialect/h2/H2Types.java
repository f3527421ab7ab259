package dev.crowfoot.migration.dialect.h2;

import dev.crowfoot.migration.dialect.Names;
import dev.crowfoot.migration.dialect.TypeFamily;
import dev.crowfoot.migration.dialect.Types;
import dev.crowfoot.schema.Column;
import dev.crowfoot.schema.SqlType;
import dev.crowfoot.schema.diff.LabelRename;
import dev.crowfoot.target.Identifiers;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** H2's types. It converts most types by itself where the values allow it (H2 manual, "Data Types" and {@code ALTER COLUMN .. SET DATA TYPE .. USING}). */
record H2Types() implements Types {

    /** What Liquibase 4.33 takes for something else or prints wrongly. */
    private static final Set<String> MANGLED = Set.of("time with time zone", "binary varying", "varchar_ignorecase");
    private static final Map<String, String> NEUTRAL = Map.of("array", "ARRAY[]", "geometry", "'POINT (0 0)'");

    @Override
    public String sql(SqlType type) {
        return (type.userDefined() ? Names.sql(type.qualifiedName()) : type.scalarText()) + " array".repeat(type.dimensions());
    }

    @Override
    public boolean isStandard(SqlType type) {
        boolean plainLabels = type.arguments().stream().allMatch(a -> a.matches("[0-9]+|'[A-Za-z0-9_ -]*'"));
        boolean mangled = MANGLED.contains(type.name()) || type.name().startsWith("interval")
                || (type.name().equals("time") && !type.arguments().isEmpty());
        return !mangled && plainLabels && type.dimensions() == 0 && !type.userDefined() && type.name().matches("[a-z0-9_ ]+");
    }

    @Override
    public Optional<String> conversion(Column from, Column to, List<LabelRename> renames) {
        String column = Identifiers.sql(from.name());
        if (!renames.isEmpty() && from.type().dimensions() == 0) {
            return Optional.of(Types.renaming("CAST(" + column + " AS CHARACTER VARYING)", renames));
        }
        if (from.type().dimensions() == 0 && to.type().dimensions() > 0) {
            return Optional.of("ARRAY[" + column + "]");
        }
        if (from.type().dimensions() > 0 && to.type().dimensions() == 0) {
            return Optional.of(column + "[1]");
        }
        TypeFamily old = TypeFamily.of(from.type());
        TypeFamily now = TypeFamily.of(to.type());
        if (old == TypeFamily.NUMBER && now == TypeFamily.BOOLEAN) {
            return Optional.of("(" + column + " <> 0)");
        }
        boolean byText = now == TypeFamily.ENUM && old != TypeFamily.TEXT;
        return byText ? Optional.of("CAST(" + column + " AS CHARACTER VARYING)") : Optional.empty();
    }

    @Override
    public Optional<String> neutral(SqlType type) {
        if (type.dimensions() > 0) {
            return Optional.ofNullable(NEUTRAL.get("array"));
        }
        return switch (TypeFamily.of(type)) {
            case TEXT -> Optional.of("''");
            case BINARY -> Optional.of("X''");
            case NUMBER -> Optional.of("0");
            case BOOLEAN -> Optional.of("FALSE");
            case DATE -> Optional.of("CURRENT_DATE");
            case TIME -> Optional.of("LOCALTIME");
            case TIMESTAMP -> Optional.of("CURRENT_TIMESTAMP");
            case UUID -> Optional.of("'00000000-0000-0000-0000-000000000000'");
            case JSON -> Optional.of("JSON '{}'");
            case ENUM -> type.arguments().stream().findFirst();
            case OTHER -> type.name().startsWith("interval") ? Optional.of("INTERVAL '0' " + type.name().split(" ", -1)[1])
                    : Optional.ofNullable(NEUTRAL.get(type.name()));
        };
    }
}
