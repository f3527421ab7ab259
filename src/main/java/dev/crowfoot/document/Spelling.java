package dev.crowfoot.document;

/** How alike two names are written. */
public final class Spelling {

    private Spelling() {}

    /** How many letters must be put in, taken out or changed to make one of the other (the Levenshtein distance). */
    public static int distance(String one, String other) {
        int[] row = new int[other.length() + 1];
        for (int j = 0; j <= other.length(); j++) {
            row[j] = j;
        }
        for (int i = 1; i <= one.length(); i++) {
            int diagonal = row[0];
            row[0] = i;
            for (int j = 1; j <= other.length(); j++) {
                int above = row[j];
                int changed = diagonal + (one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1);
                row[j] = Math.min(Math.min(above, row[j - 1]) + 1, changed);
                diagonal = above;
            }
        }
        return row[other.length()];
    }
}
