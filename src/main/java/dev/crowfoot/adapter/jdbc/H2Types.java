package dev.crowfoot.adapter.jdbc;

import dev.crowfoot.schema.QualifiedName;
import dev.crowfoot.schema.SqlType;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Types of H2 as its information schema describes them; arguments that are H2's own defaults are left out. Source of the defaults: H2
 * manual, "Data Types".
 */
final class H2Types {

    private static final long UNLIMITED_TEXT = 1_000_000_000L;
    private static final long UNLIMITED_OBJECT = Long.MAX_VALUE;
    private static final long UNLIMITED_NUMBER = 100_000L;

    /** The description of one type, of a column or of an array's element. */
    private record Described(String name, @Nullable Long length, @Nullable Long precision, @Nullable Long scale, @Nullable Long time,
            @Nullable String interval, @Nullable Long leading, @Nullable String geometry, @Nullable Long srid, String identifier,
            @Nullable String declared) {

        static Described of(Query.Row row) throws SQLException {
            return new Described(row.text("data_type").toLowerCase(Locale.ROOT), row.optionalNumber("character_maximum_length"),
                    row.optionalNumber("numeric_precision"), row.optionalNumber("numeric_scale"), row.optionalNumber("datetime_precision"),
                    row.optional("interval_type"), row.optionalNumber("interval_precision"), row.optional("geometry_type"),
                    row.optionalNumber("geometry_srid"), row.text("dtd_identifier"), row.optional("declared_numeric_precision"));
        }
    }

    private final Names names;
    private final Map<String, Described> elements = new HashMap<>();
    private final Map<String, List<String>> labels = new HashMap<>();

    H2Types(Connection connection, List<String> schemas, Names names) throws SQLException {
        this.names = names;
        Query.list(connection, H2Queries.ELEMENTS, schemas, row -> elements
                .put(key(row.text("object_schema"), row.text("object_name"), row.text("collection_type_identifier")), Described.of(row)));
        Query.list(connection, H2Queries.ENUM_VALUES, schemas,
                row -> labels.computeIfAbsent(key(row.text("object_schema"), row.text("object_name"), row.text("enum_identifier")),
                        _ -> new ArrayList<>()).add("'" + row.text("value_name").replace("'", "''") + "'"));
    }

    /** The type of a column. */
    SqlType of(Query.Row row) throws SQLException {
        String domain = row.optional("domain_name");
        if (domain != null) {
            QualifiedName name = names.qualified(row.text("domain_schema"), domain);
            return SqlType.userDefined(name);
        }
        return of(Described.of(row), row.text("table_schema"), row.text("table_name"));
    }

    private SqlType of(Described type, String schema, String table) {
        String key = key(schema, table, type.identifier());
        Described element = elements.get(key);
        if (type.name().equals("array") && element != null) {
            return of(element, schema, table).array();
        }
        if (type.name().equals("enum")) {
            return SqlType.of("enum", labels.getOrDefault(key, List.of()).toArray());
        }
        if (type.name().equals("interval")) {
            return interval(type);
        }
        return SqlType.of(type.name(), arguments(type).toArray());
    }

    private static List<?> arguments(Described type) {
        return switch (type.name()) {
            case "character varying", "binary varying", "varchar_ignorecase", "json", "java_object" ->
                unless(type.length(), UNLIMITED_TEXT);
            case "character", "binary" -> type.length() == null ? List.of() : List.of(type.length());
            case "character large object", "binary large object" -> unless(type.length(), UNLIMITED_OBJECT);
            case "numeric" -> numeric(type);
            case "decfloat" -> unless(type.precision(), UNLIMITED_NUMBER);
            case "timestamp", "timestamp with time zone" -> unless(type.time(), 6);
            case "time", "time with time zone" -> unless(type.time(), 0);
            case "geometry" -> geometry(type);
            default -> List.of();
        };
    }

    private static List<?> unless(@Nullable Long value, long usual) {
        return value == null || value == usual ? List.of() : List.of(value);
    }

    private static List<?> numeric(Described type) {
        Long precision = type.precision();
        Long scale = type.scale();
        if (precision == null || (precision == UNLIMITED_NUMBER && type.declared() == null)) {
            return List.of();
        }
        return scale == null ? List.of(precision) : List.of(precision, scale);
    }

    private static List<?> geometry(Described type) {
        if (type.geometry() == null) {
            return List.of();
        }
        return type.srid() == null ? List.of(type.geometry()) : List.of(type.geometry(), type.srid());
    }

    /** {@code interval day(3) to second(3)}; the name holds the arguments, as they stand in its middle. */
    private static SqlType interval(Described type) {
        String qualifier = type.interval() == null ? "" : type.interval().toLowerCase(Locale.ROOT);
        String leading = type.leading() == null || type.leading() == 2 ? "" : "(" + type.leading() + ")";
        String fraction = !qualifier.endsWith("second") || type.time() == null || type.time() == 6 ? "" : "(" + type.time() + ")";
        if (qualifier.equals("second")) {
            String both = fraction.isEmpty() ? leading : "(" + type.leading() + ", " + type.time() + ")";
            return SqlType.of("interval second" + both);
        }
        int space = qualifier.indexOf(' ');
        String text = space < 0 ? qualifier + leading : qualifier.substring(0, space) + leading + qualifier.substring(space) + fraction;
        return SqlType.of(("interval " + text).strip());
    }

    private static String key(String schema, String table, String identifier) {
        return schema + "\0" + table + "\0" + identifier;
    }
}
