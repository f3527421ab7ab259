package dev.crowfoot.mapping.type;

import dev.crowfoot.target.Target;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Expressions that two targets spell differently and mean the same by (manuals of both, chapter on functions). */
final class DefaultExpressions {

    private static final Map<String, String> TO_H2 = Map.of("now()", "current_timestamp", "transaction_timestamp()", "current_timestamp",
            "gen_random_uuid()", "random_uuid()");
    private static final Map<String, String> TO_POSTGRESQL = Map.of("random_uuid()", "gen_random_uuid()");

    private static final Pattern NEXTVAL = Pattern.compile("nextval\\('([a-z0-9_.]+)'(?:::regclass)?\\)");
    private static final Pattern NEXT_VALUE = Pattern.compile("next value for ([a-z0-9_.]+)");

    private DefaultExpressions() {}

    /** The expression as that target spells it; one without an exact counterpart stays as it is. */
    static String translated(String expression, Target target) {
        String key = expression.strip().toLowerCase(Locale.ROOT);
        return switch (target) {
            case H2 -> {
                Matcher sequence = NEXTVAL.matcher(key);
                yield sequence.matches() ? "next value for " + sequence.group(1) : TO_H2.getOrDefault(key, expression);
            }
            case POSTGRESQL -> {
                Matcher sequence = NEXT_VALUE.matcher(key);
                yield sequence.matches() ? "nextval('" + sequence.group(1) + "')" : TO_POSTGRESQL.getOrDefault(key, expression);
            }
        };
    }
}
