package dev.crowfoot.ui.inspector.line;

import java.util.Locale;
import java.util.Set;

/** Tells values from expressions in SQL where a person did not say which they mean. */
public final class Literals {

    /** Those that SQL writes without brackets. */
    private static final Set<String> FUNCTIONS = Set.of("current_timestamp", "current_date", "current_time", "localtimestamp", "localtime",
            "current_user", "session_user", "null");

    private Literals() {}

    /** Whether it is a call, or one of the functions that are written without brackets. */
    public static boolean looksLikeSql(String text) {
        String stripped = text.strip().toLowerCase(Locale.ROOT);
        return FUNCTIONS.contains(stripped) || stripped.matches("[a-z_][a-z0-9_.]*\\s*\\(.*\\)");
    }
}
