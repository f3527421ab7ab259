package dev.crowfoot.app.migration;

import java.text.Normalizer;
import java.time.Clock;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;

/** Names of revisions: the time in UTC to the second, and the message in a form that every file system takes. */
final class RevisionNames {

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("yyyyMMddHHmmss", Locale.ROOT);
    private static final int LONGEST_SLUG = 40;

    private RevisionNames() {}

    /** Now, or a second after the newest revision if that is not earlier, so that names sort as revisions run. */
    static String next(Clock clock, List<Revision> before) {
        LocalDateTime time = LocalDateTime.now(clock.withZone(ZoneOffset.UTC));
        for (Revision revision : before) {
            String prefix = revision.id().replaceFirst("_.*", "");
            if (prefix.matches("\\d{14}") && prefix.compareTo(TIME.format(time)) >= 0) {
                time = LocalDateTime.parse(prefix, TIME).plusSeconds(1);
            }
        }
        return TIME.format(time);
    }

    /** {@code "Add posts & tags"} is {@code add_posts_tags}. */
    static String slug(String message) {
        String plain = Normalizer.normalize(message, Normalizer.Form.NFD).replaceAll("\\p{M}", "").toLowerCase(Locale.ROOT);
        String words = plain.replaceAll("[^a-z0-9]+", "_").replaceAll("^_|_$", "");
        String cut = words.length() > LONGEST_SLUG ? words.substring(0, LONGEST_SLUG).replaceAll("_[^_]*$", "") : words;
        return cut.isEmpty() ? "revision" : cut;
    }
}
