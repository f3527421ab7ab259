package dev.crowfoot.adapter.jdbc;

import dev.crowfoot.schema.SqlType;
import dev.crowfoot.schema.diff.SqlText;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.StringJoiner;
import org.jspecify.annotations.Nullable;

/**
 * Types of H2 as its information schema describes them; arguments that are H2's own defaults are left out unless they were written. Source of the defaults: H2
 * manual, "Data Types"; what was written is what {@code DATA_TYPE_SQL} says.
 */
final class H2Types {

    private static final long UNLIMITED_TEXT = 1_000_000_000L;
    private static final long UNLIMITED_OBJECT = Long.MAX_VALUE;
    private static final long UNLIMITED_NUMBER = 100_000L;
    private static final long UNLIMITED_ARRAY = 65_536L;

    /** The description of one type, of a column or of an array's element. */
    private record Described(String name, @Nullable Long length, @Nullable Long precision, @Nullable Long scale, @Nullable Long time,
            @Nullable String interval, @Nullable Long leading, @Nullable String geometry, @Nullable Long srid, String identifier,
            @Nullable Long declaredPrecision, @Nullable Long declaredScale, @Nullable Long cardinality, @Nullable String written) {

        static Described of(Query.Row row) throws SQLException {
            return new Described(row.text("data_type").toLowerCase(Locale.ROOT), row.optionalNumber("character_maximum_length"),
                    row.optionalNumber("numeric_precision"), row.optionalNumber("numeric_scale"), row.optionalNumber("datetime_precision"),
                    row.optional("interval_type"), row.optionalNumber("interval_precision"), row.optional("geometry_type"),
                    row.optionalNumber("geometry_srid"), row.text("dtd_identifier"), row.optionalNumber("declared_numeric_precision"),
                    row.optionalNumber("declared_numeric_scale"), row.optionalNumber("maximum_cardinality"), null);
        }

        Described withWritten(@Nullable String text) {
            return new Described(name, length, precision, scale, time, interval, leading, geometry, srid, identifier, declaredPrecision,
                    declaredScale, cardinality, text);
        }

        /** The value, but nothing where it is what H2 takes if nothing is written, and nothing was. */
        List<?> unless(@Nullable Long value, long usual) {
            return value == null || (value == usual && (written == null || !written.contains("("))) ? List.of() : List.of(value);
        }
    }

    /** The table or the domain whose types are described. */
    private record Owner(String kind, String schema, String name) {

        static Owner of(Query.Row row) throws SQLException {
            return new Owner(row.text("object_type"), row.text("object_schema"), row.text("object_name"));
        }
    }

    /** The place of a type in its owner. */
    private record Key(Owner owner, String identifier) {}

    /** A field of a row type. */
    private record Field(String name, Described type) {}

    private final Names names;
    private final Map<Key, Described> elements = new HashMap<>();
    private final Map<Key, List<Field>> fields = new HashMap<>();
    private final Map<Key, List<String>> labels = new HashMap<>();

    H2Types(H2Reading reading) throws SQLException {
        this.names = reading.names();
        reading.list(H2Queries.ELEMENTS,
                row -> elements.put(new Key(Owner.of(row), row.text("collection_type_identifier")), Described.of(row)));
        reading.list(H2Queries.FIELDS,
                row -> fields.computeIfAbsent(new Key(Owner.of(row), row.text("row_identifier")), _ -> new ArrayList<>())
                        .add(new Field(row.text("field_name"), Described.of(row))));
        reading.list(H2Queries.ENUM_VALUES, row -> labels.computeIfAbsent(new Key(Owner.of(row), row.text("enum_identifier")),
                _ -> new ArrayList<>()).add(SqlText.literal(row.text("value_name"))));
    }

    /** The type of a column. */
    SqlType ofColumn(Query.Row row) throws SQLException {
        String domain = row.optional("domain_name");
        return domain != null ? SqlType.userDefined(names.qualified(row.text("domain_schema"), domain))
                : of(Described.of(row).withWritten(row.optional("written")),
                        new Owner("TABLE", row.text("table_schema"), row.text("table_name")));
    }

    /** The type of a domain: another domain, or what it is made of. */
    SqlType ofDomain(Query.Row row) throws SQLException {
        String parent = row.optional("parent_domain_name");
        return parent != null ? SqlType.userDefined(names.qualified(row.text("parent_domain_schema"), parent))
                : of(Described.of(row).withWritten(row.optional("written")),
                        new Owner("DOMAIN", row.text("domain_schema"), row.text("domain_name")));
    }

    private SqlType of(Described type, Owner owner) {
        Key key = new Key(owner, type.identifier());
        Described element = elements.get(key);
        return switch (type.name()) {
            case "array" -> element == null ? SqlType.of("array")
                    : array(of(element.withWritten(H2TypeText.element(type.written())), owner), type.cardinality());
            case "row" -> row(fields.getOrDefault(key, List.of()), H2TypeText.fields(type.written()), owner);
            case "enum" -> SqlType.of("enum", labels.getOrDefault(key, List.of()).toArray());
            case "interval" -> interval(type);
            default -> SqlType.of(type.name(), arguments(type).toArray());
        };
    }

    private SqlType row(List<Field> parts, List<String> written, Owner owner) {
        StringJoiner row = new StringJoiner(", ", "row(", ")");
        for (int i = 0; i < parts.size(); i++) {
            Field part = parts.get(i);
            row.add(quoted(part.name()) + " "
                    + text(of(part.type().withWritten(written.size() == parts.size() ? written.get(i) : null), owner)));
        }
        return SqlType.of(row.toString());
    }

    /** An array of a length of its own has it in its name, as no number of dimensions says it. */
    private static SqlType array(SqlType element, @Nullable Long cardinality) {
        return cardinality == null || cardinality == UNLIMITED_ARRAY ? element.array()
                : SqlType.of(text(element) + " array[" + cardinality + "]");
    }

    private static String text(SqlType type) {
        return type.scalarText() + " array".repeat(type.dimensions());
    }

    private static String quoted(String name) {
        return '"' + name.replace("\"", "\"\"") + '"';
    }

    private static List<?> arguments(Described type) {
        return switch (type.name()) {
            case "character varying", "binary varying", "varchar_ignorecase", "json", "java_object" ->
                type.unless(type.length(), UNLIMITED_TEXT);
            case "character", "binary" -> type.length() == null ? List.of() : List.of(type.length());
            case "character large object", "binary large object" -> type.unless(type.length(), UNLIMITED_OBJECT);
            case "numeric" -> numeric(type);
            case "decfloat" -> type.unless(type.precision(), UNLIMITED_NUMBER);
            case "timestamp", "timestamp with time zone" -> type.unless(type.time(), 6);
            case "time", "time with time zone" -> type.unless(type.time(), 0);
            case "geometry" -> geometry(type);
            default -> List.of();
        };
    }

    private static List<?> numeric(Described type) {
        Long precision = type.precision();
        Long scale = type.scale();
        if (precision == null || (precision == UNLIMITED_NUMBER && type.declaredPrecision() == null)) {
            return List.of();
        }
        return scale == null || (scale == 0 && type.declaredScale() == null) ? List.of(precision) : List.of(precision, scale);
    }

    private static List<?> geometry(Described type) {
        if (type.geometry() == null && type.srid() != null) {
            return List.of("GEOMETRY", type.srid());
        }
        if (type.geometry() == null) {
            return List.of();
        }
        return type.srid() == null ? List.of(type.geometry()) : List.of(type.geometry(), type.srid());
    }

    /** {@code interval day(3) to second(3)}; the name holds the arguments, as they stand in its middle. */
    private static SqlType interval(Described type) {
        if (type.written() != null) {
            return SqlType.of(type.written().toLowerCase(Locale.ROOT));
        }
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
}
