package dev.crowfoot.entity;

import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What PostgreSQL's driver calls types that SQL calls otherwise: the name in the catalogue, without quotes, behind a schema in them, and for an array with an underscore before it.
 * Hibernate compares the two when it validates, letter by letter but for capitals.
 */
final class DriverTypes {

    private static final Map<String, String> NAMES = Map.ofEntries(Map.entry("boolean", "bool"), Map.entry("smallint", "int2"),
            Map.entry("integer", "int4"), Map.entry("bigint", "int8"), Map.entry("real", "float4"), Map.entry("double precision", "float8"),
            Map.entry("character", "bpchar"), Map.entry("character varying", "varchar"), Map.entry("bit varying", "varbit"),
            Map.entry("time without time zone", "time"), Map.entry("time with time zone", "timetz"),
            Map.entry("timestamp without time zone", "timestamp"), Map.entry("timestamp with time zone", "timestamptz"));
    private static final String NAME = "(?:\"((?:[^\"]|\"\")+)\"|([^\".(\\[]+))";
    private static final Pattern TYPE = Pattern.compile("(?:" + NAME + "\\.)?" + NAME + "(\\(.*\\))?([^(\\[]*)((?:\\[\\])*)");

    private DriverTypes() {}

    /** The driver's name for a type, or the text itself where it needs none: types that a standard names keep their arguments. */
    static String name(String sql) {
        Matcher type = TYPE.matcher(sql.strip());
        if (!type.matches()) {
            return sql;
        }
        boolean array = !type.group(7).isEmpty();
        boolean quoted = type.group(3) != null;
        String schema = type.group(1) == null ? type.group(2) : type.group(1);
        if (!array && !quoted && schema == null) {
            return sql;
        }
        String written = quoted ? type.group(3).replace("\"\"", "\"") : type.group(4).strip() + type.group(6);
        String name = (array ? "_" : "") + (quoted ? written : NAMES.getOrDefault(written, written));
        return schema == null ? name : '"' + schema.replace("\"\"", "\"") + "\".\"" + name + '"';
    }
}
