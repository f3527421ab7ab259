package dev.crowfoot.adapter.files.yaml;

import dev.crowfoot.document.Spelling;
import java.util.Collection;
import java.util.Comparator;
import java.util.Locale;

/** Finds what somebody may have meant. */
final class Similar {

    private Similar() {}

    /** The most similar of these, or an empty text if none comes near. */
    static String to(String written, Collection<String> known) {
        return known.stream().filter(candidate -> distance(written, candidate) <= Math.max(1, candidate.length() / 3))
                .min(Comparator.<String>comparingInt(candidate -> distance(written, candidate)).thenComparing(Comparator.naturalOrder()))
                .orElse("");
    }

    private static int distance(String one, String other) {
        return Spelling.distance(one.toLowerCase(Locale.ROOT), other.toLowerCase(Locale.ROOT));
    }
}
