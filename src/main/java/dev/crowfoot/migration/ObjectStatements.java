package dev.crowfoot.migration;

import dev.crowfoot.migration.dialect.Names;
import dev.crowfoot.schema.SqlObject;
import dev.crowfoot.schema.diff.SqlText;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The statements that make, comment on and replace SQL objects. */
final class ObjectStatements {

    private static final Pattern DROP = Pattern.compile("DROP\\s+", Pattern.CASE_INSENSITIVE);
    private static final Pattern DROP_WORDS = Pattern.compile("\\s*\\b(IF EXISTS|CASCADE|RESTRICT)\\b", Pattern.CASE_INSENSITIVE);
    private static final Pattern OR_REPLACE = Pattern.compile("\\s*CREATE\\s+OR\\s+REPLACE\\s", Pattern.CASE_INSENSITIVE);
    private static final Pattern BODY = Pattern.compile("\\s(AS|LANGUAGE|BEGIN|RETURN)\\s", Pattern.CASE_INSENSITIVE);

    private ObjectStatements() {}

    /** What makes an object, with its comment. */
    static List<Statement> made(SqlObject object) {
        List<Statement> statements = new ArrayList<>(List.of(new Statement.Sql(object.create())));
        if (object.comment() != null) {
            statements.addAll(comment(object, object.comment()));
        }
        return statements;
    }

    /** Statements that make routines whose bodies speak of things that are not there yet (PostgreSQL manual, {@code check_function_bodies}). */
    static List<Statement> unchecked(List<Statement> making) {
        List<Statement> statements = new ArrayList<>(List.of(new Statement.Sql("SET check_function_bodies = off")));
        statements.addAll(making);
        statements.add(new Statement.Sql("RESET check_function_bodies"));
        return statements;
    }

    /** The comment on it, or its end: {@code COMMENT ON} takes the same words as {@code DROP}. Nothing where it is not dropped by that. */
    static List<Statement> comment(SqlObject object, @Nullable String comment) {
        if (!DROP.matcher(object.drop()).lookingAt()) {
            return List.of();
        }
        String what = DROP_WORDS.matcher(DROP.matcher(object.drop()).replaceFirst("")).replaceAll("");
        return List.of(new Statement.Sql("COMMENT ON " + what.strip() + " IS " + Names.literal(comment)));
    }

    /** Whether {@code CREATE OR REPLACE} makes the one of the other: the same routine with the same result, or another comment alone. */
    static boolean replacesInPlace(SqlObject before, SqlObject after) {
        boolean same =
                before.kind().equals(after.kind()) && before.name().equals(after.name()) && SqlText.same(before.drop(), after.drop());
        return same && (SqlText.same(before.create(), after.create()) || (ObjectOrder.ROUTINES.contains(before.kind())
                && OR_REPLACE.matcher(before.create()).lookingAt() && OR_REPLACE.matcher(after.create()).lookingAt()
                && SqlText.same(head(before.create()), head(after.create()))));
    }

    private static String head(String create) {
        return BODY.split(create.toUpperCase(Locale.ROOT), 2)[0];
    }
}
