package dev.crowfoot.migration.dialect.postgresql;

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

/**
 * PostgreSQL's types. Conversions: manual, 5.7.7 ({@code ALTER COLUMN TYPE} takes assignment casts by itself, all others in {@code USING}) and
 * {@code CREATE CAST} (any type casts to a string type by assignment, and from one explicitly).
 */
record PostgresqlTypes() implements Types {

    /** What Liquibase 4.33 takes for something else or prints wrongly. */
    private static final Set<String> MANGLED = Set.of("\"char\"", "bpchar", "money");
    private static final Map<String, String> NEUTRAL = Map.ofEntries(Map.entry("interval", "'0'"), Map.entry("inet", "'0.0.0.0'"),
            Map.entry("cidr", "'0.0.0.0/0'"), Map.entry("macaddr", "'00:00:00:00:00:00'"), Map.entry("tsvector", "''"),
            Map.entry("money", "0"), Map.entry("hstore", "''"), Map.entry("xml", "'<empty/>'"), Map.entry("int4range", "'empty'"),
            Map.entry("int8range", "'empty'"), Map.entry("numrange", "'empty'"), Map.entry("tsrange", "'empty'"),
            Map.entry("tstzrange", "'empty'"), Map.entry("daterange", "'empty'"), Map.entry("bit varying", "''"));

    @Override
    public String sql(SqlType type) {
        String arguments = type.arguments().isEmpty() ? "" : "(" + String.join(",", type.arguments()) + ")";
        String scalar = type.userDefined() ? Names.sql(type.qualifiedName()) + arguments : type.scalarText();
        return scalar + "[]".repeat(type.dimensions());
    }

    @Override
    public boolean isStandard(SqlType type) {
        if (type.userDefined()) {
            String schema = type.schema();
            return Identifiers.isPlain(type.name()) && (schema == null || Identifiers.isPlain(schema)) && type.dimensions() == 0
                    && type.arguments().isEmpty();
        }
        boolean arguments = !type.arguments().isEmpty();
        return !MANGLED.contains(type.name()) && type.name().matches("[a-z0-9_ ]+") && !(arguments && type.dimensions() > 0)
                && !(type.name().startsWith("interval") && (arguments || type.name().contains(" ")));
    }

    @Override
    public Optional<String> conversion(Column from, Column to, List<LabelRename> renames) {
        String column = Identifiers.sql(from.name());
        if (!renames.isEmpty()) {
            String text = from.type().dimensions() > 0 ? renamedArray(column, renames) : Types.renaming(column + "::text", renames);
            return Optional.of("(" + text + ")::" + sql(to.type()));
        }
        return convert(from.type(), to.type(), column).map(s -> s.replace("%", sql(to.type())));
    }

    /** An array of the renamed elements, in their order. */
    static String renamedArray(String column, List<LabelRename> renames) {
        return "CASE WHEN " + column + " IS NOT NULL THEN ARRAY(SELECT " + Types.renaming("e::text", renames) + " FROM unnest(" + column
                + ") WITH ORDINALITY AS u(e, n) ORDER BY n) END";
    }

    /** How to convert; {@code %} stands for the type; empty where the database does it by itself. */
    private static Optional<String> convert(SqlType from, SqlType to, String column) {
        TypeFamily old = TypeFamily.of(from);
        TypeFamily now = TypeFamily.of(to);
        if (to.dimensions() > 0) {
            return Optional.of((from.dimensions() > 0 ? column : "ARRAY[" + column + "]") + "::%");
        }
        if (from.dimensions() > 0 && now != TypeFamily.TEXT) {
            return Optional.of(column + "[1]::%");
        }
        return switch (now) {
            case TEXT -> old == TypeFamily.BINARY ? Optional.of("convert_from(" + column + ", 'UTF8')") : Optional.empty();
            case BINARY -> old == TypeFamily.BINARY ? Optional.empty() : Optional.of("convert_to(" + column + "::text, 'UTF8')");
            case NUMBER -> switch (old) {
                case NUMBER -> Optional.empty();
                case BOOLEAN -> Optional.of(to.name().equals("integer") ? column + "::%" : column + "::integer::%");
                case TEXT, DATE, TIME, TIMESTAMP, BINARY, UUID, JSON, ENUM, OTHER -> Optional.of(byText(old, column));
            };
            case BOOLEAN -> Optional.of(old == TypeFamily.NUMBER ? "(" + column + " <> 0)" : byText(old, column));
            case DATE, TIME, TIMESTAMP -> Optional.of(isTime(old) ? column + "::%" : byText(old, column));
            case JSON -> Optional.of(old == TypeFamily.JSON || old == TypeFamily.TEXT ? column + "::%" : "to_jsonb(" + column + ")::%");
            case UUID, ENUM -> Optional.of(byText(old, column));
            case OTHER -> from.name().equals(to.name()) ? Optional.empty() : Optional.of(byText(old, column));
        };
    }

    private static String byText(TypeFamily old, String column) {
        return old == TypeFamily.TEXT ? column + "::%" : column + "::text::%";
    }

    private static boolean isTime(TypeFamily family) {
        return family == TypeFamily.DATE || family == TypeFamily.TIMESTAMP || family == TypeFamily.TIME;
    }

    @Override
    public Optional<String> neutral(SqlType type) {
        if (type.dimensions() > 0) {
            return Optional.of("'{}'");
        }
        return switch (TypeFamily.of(type)) {
            case TEXT, BINARY -> Optional.of("''");
            case NUMBER -> Optional.of("0");
            case BOOLEAN -> Optional.of("false");
            case DATE -> Optional.of("CURRENT_DATE");
            case TIME -> Optional.of("LOCALTIME");
            case TIMESTAMP -> Optional.of("CURRENT_TIMESTAMP");
            case UUID -> Optional.of("'00000000-0000-0000-0000-000000000000'");
            case JSON -> Optional.of("'{}'");
            case ENUM -> Optional.of("(enum_range(NULL::" + sql(type) + "))[1]");
            case OTHER -> type.name().equals("bit")
                    ? Optional.of("B'" + "0".repeat(type.arguments().isEmpty() ? 1 : Integer.parseInt(type.arguments().getFirst())) + "'")
                    : Optional.ofNullable(NEUTRAL.get(type.name()));
        };
    }
}
