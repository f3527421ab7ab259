package dev.crowfoot.migration.dialect;

import dev.crowfoot.schema.QualifiedName;
import dev.crowfoot.schema.diff.SqlText;
import dev.crowfoot.target.Identifiers;
import dev.crowfoot.target.Target;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Names and literals as SQL has them. */
public final class Names {

    private Names() {}

    /** A name with its schema. */
    public static String sql(QualifiedName name) {
        return qualified(name.schema(), name.name());
    }

    /** A name in the schema of a table, as constraints and indexes have it. */
    public static String beside(QualifiedName table, String name) {
        return qualified(table.schema(), name);
    }

    /** Names of columns, parted by commas. */
    public static String list(List<String> names) {
        return names.stream().map(Identifiers::sql).collect(Collectors.joining(", "));
    }

    /** The name of a schema; that of a new database's default one where none is given. */
    public static String schema(@Nullable String schema, Target target) {
        return schema == null ? target.defaultSchema() : Identifiers.sql(schema);
    }

    /**
     * The schema of a referenced table, without quotes where it needs none. The one that each H2 has is said in upper case, as an H2 that does not fold names
     * holds it.
     */
    public static String referenced(String schema, Target target) {
        return isMain(schema, target) ? target.defaultSchema() : Identifiers.sql(schema);
    }

    /** Whether it is H2's main schema, which has another name on an H2 that folds names to lower case, and yet the same without quotes. */
    public static boolean isMain(String schema, Target target) {
        return target == Target.H2 && schema.equals(target.defaultSchema().toLowerCase(Locale.ROOT));
    }

    /** A literal, or NULL. */
    public static String literal(@Nullable String text) {
        return text == null ? "NULL" : SqlText.literal(text);
    }

    private static String qualified(@Nullable String schema, String name) {
        return schema == null ? Identifiers.sql(name) : Identifiers.sql(schema) + "." + Identifiers.sql(name);
    }
}
