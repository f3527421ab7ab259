package dev.crowfoot.adapter.liquibase;

import dev.crowfoot.schema.SqlType;
import dev.crowfoot.target.Identifiers;
import dev.crowfoot.target.Target;
import java.util.Map;

/** Types as text: exactly for SQL, and in the words that people use for changelogs. */
final class TypeText {

    /** Not H2's {@code BLOB}, which it does not know by that name where it is set to be like PostgreSQL ({@code MODE=PostgreSQL}). */
    private static final Map<String, String> SHORT = Map.of("character varying", "varchar", "character", "char", "character large object",
            "clob", "binary varying", "varbinary", "integer", "int", "timestamp without time zone",
            "timestamp",
            "time without time zone", "time", "bit varying", "varbit");

    private TypeText() {}

    /** As that database takes it. */
    static String sql(SqlType type, Target target) {
        String scalar = type.userDefined() ? qualified(type) : type.scalarText();
        return scalar + (target == Target.H2 ? " array" : "[]").repeat(type.dimensions());
    }

    /** As a changelog has it: short names; whether Liquibase passes it through as it is must be seen. */
    static String changelog(SqlType type, Target target) {
        if (type.userDefined() || type.dimensions() > 0 || type.name().equals("bit varying")) {
            return sql(type, target);
        }
        String arguments = type.arguments().isEmpty() ? "" : "(" + String.join(", ", type.arguments()) + ")";
        String name = SHORT.get(type.name());
        return name == null ? type.scalarText() : name + arguments;
    }

    private static String qualified(SqlType type) {
        String local = Identifiers.sql(type.name());
        return type.schema() == null ? local : Identifiers.sql(type.schema()) + "." + local;
    }
}
