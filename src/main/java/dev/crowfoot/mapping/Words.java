package dev.crowfoot.mapping;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Splits a name into words, all in lower case: at every character that is neither a letter nor a digit, before a capital behind a
 * small letter or a digit, and before the last capital of an acronym: {@code HTTPServer2} is {@code http server2}.
 */
final class Words {

    private Words() {}

    /** The words; none for a name without letters and digits. */
    static List<String> of(String name) {
        List<String> words = new ArrayList<>(4);
        StringBuilder word = new StringBuilder();
        int[] points = name.codePoints().toArray();
        for (int i = 0; i < points.length; i++) {
            boolean part = Character.isLetterOrDigit(points[i]);
            if (!part || startsWord(points, i)) {
                close(words, word);
            }
            if (part) {
                word.appendCodePoint(points[i]);
            }
        }
        close(words, word);
        return words;
    }

    private static boolean startsWord(int[] points, int i) {
        if (i == 0 || !Character.isUpperCase(points[i])) {
            return false;
        }
        boolean behindSmall = Character.isLowerCase(points[i - 1]) || Character.isDigit(points[i - 1]);
        boolean endsAcronym = i + 1 < points.length && Character.isLowerCase(points[i + 1]);
        return behindSmall || endsAcronym;
    }

    private static void close(List<String> words, StringBuilder word) {
        if (!word.isEmpty()) {
            words.add(word.toString().toLowerCase(Locale.ROOT));
            word.setLength(0);
        }
    }

    /** The word with a capital in front. */
    static String capitalised(String word) {
        if (word.isEmpty()) {
            return word;
        }
        int first = word.codePointAt(0);
        return new StringBuilder().appendCodePoint(Character.toUpperCase(first)).append(word, Character.charCount(first), word.length())
                .toString();
    }
}
