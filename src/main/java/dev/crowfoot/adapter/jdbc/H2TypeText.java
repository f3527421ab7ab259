package dev.crowfoot.adapter.jdbc;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The texts of the types in H2's text of a type; {@code DATA_TYPE_SQL} gives them only together. */
final class H2TypeText {

    private static final String ROW = "ROW(";

    private H2TypeText() {}

    /** The type of an array's elements; null where nothing is known. */
    static @Nullable String element(@Nullable String array) {
        return array == null ? null : array.replaceFirst(" ARRAY(?:\\[\\d+])?$", "");
    }

    /** The types of a row's fields in their order; empty where nothing is known. */
    static List<String> fields(@Nullable String row) {
        List<String> types = new ArrayList<>();
        if (row == null || !row.startsWith(ROW)) {
            return types;
        }
        int from = ROW.length();
        int depth = 0;
        char quote = 0;
        for (int i = from; i < row.length(); i++) {
            char c = row.charAt(i);
            if (quote != 0 || c == '"' || c == '\'') {
                quote = quote == 0 ? c : c == quote ? 0 : quote;
            } else if (depth == 0 && (c == ',' || c == ')')) {
                types.add(withoutName(row.substring(from, i).strip()));
                from = i + 1;
            } else {
                depth += c == '(' ? 1 : c == ')' ? -1 : 0;
            }
        }
        return types;
    }

    private static String withoutName(String field) {
        return field.replaceFirst("^\"(?:[^\"]|\"\")*\" ", "");
    }
}
