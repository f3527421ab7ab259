package dev.crowfoot.adapter.liquibase;

import dev.crowfoot.target.Target;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * Operators of PostgreSQL with a question mark, as {@code jsonb} has them. Liquibase alone lets the driver translate what is in an {@code sql} change, and that takes them for parameters (source: Liquibase's
 * issue 2032), but leaves literals alone; so what has such an operator is run from a literal.
 */
final class QuestionMarks {

    /** PostgreSQL runs these neither from a literal nor in a transaction (manual, {@code CREATE INDEX}). */
    private static final Pattern ALONE = Pattern.compile("\\bconcurrently\\b", Pattern.CASE_INSENSITIVE);

    private QuestionMarks() {}

    /** The same statement for that database, so that Liquibase leaves it as it is. */
    static String kept(String sql, Target target) {
        String bare = SafeLiterals.withoutQuoted(sql);
        if (target != Target.POSTGRESQL || !bare.contains("?") || ALONE.matcher(bare).find()) {
            return sql;
        }
        String tag = IntStream.iterate(1, i -> i + 1).mapToObj(i -> i == 1 ? "crowfoot" : "crowfoot" + i)
                .filter(t -> !sql.contains("$" + t + "$")).findFirst().orElseThrow();
        return "DO $run_" + tag + "$ BEGIN EXECUTE $" + tag + "$" + sql + "$" + tag + "$; END $run_" + tag + "$";
    }
}
