package dev.crowfoot.adapter.files.yaml;

import java.util.Collection;
import java.util.Comparator;

/** Finds what somebody may have meant. */
final class Similar {

    private Similar() {}

    /** The most similar of these, or an empty text if none comes near. */
    static String to(String written, Collection<String> known) {
        return known.stream().filter(candidate -> distance(written, candidate) <= Math.max(1, candidate.length() / 3))
                .min(Comparator.<String>comparingInt(candidate -> distance(written, candidate)).thenComparing(Comparator.naturalOrder()))
                .orElse("");
    }

    /** How many letters must be put in, taken out or changed (Levenshtein). */
    private static int distance(String a, String b) {
        int[] row = new int[b.length() + 1];
        for (int j = 0; j <= b.length(); j++) {
            row[j] = j;
        }
        for (int i = 1; i <= a.length(); i++) {
            int diagonal = row[0];
            row[0] = i;
            for (int j = 1; j <= b.length(); j++) {
                int above = row[j];
                int change = Character.toLowerCase(a.charAt(i - 1)) == Character.toLowerCase(b.charAt(j - 1)) ? 0 : 1;
                row[j] = Math.min(Math.min(row[j] + 1, row[j - 1] + 1), diagonal + change);
                diagonal = above;
            }
        }
        return row[b.length()];
    }
}
