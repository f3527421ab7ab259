package dev.crowfoot.adapter.liquibase;

import java.io.IOException;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.events.Event;

/**
 * Refuses a YAML that would take minutes or all memory, as Liquibase 4.33 reads it without a limit: one whose aliases multiply ("billion laughs"), of which SnakeYAML itself bears fifty, and one with
 * an endless line, as the time that a comment takes grows with the square of its length.
 */
final class BearableYaml {

    private static final int MOST = 50;
    private static final int LONGEST_LINE = 1 << 20;
    /** What may begin an alias; a star in SQL often does, so that what is found is counted by the parser then. */
    private static final Pattern LOOKS_LIKE_ONE = Pattern.compile("(?:^|[\\s,\\[{:-])\\*[^\\s,\\]}*]");

    private BearableYaml() {}

    /** @throws IOException if it is one of these, or the file cannot be read; what is no YAML is left to whoever reads it next */
    static void check(Path file) throws IOException {
        String text = new String(Files.readAllBytes(file), StandardCharsets.UTF_8);
        for (int begin = 0, end; begin < text.length(); begin = end + 1) {
            int next = text.indexOf('\n', begin);
            end = next < 0 ? text.length() : next;
            if (end - begin > LONGEST_LINE) {
                throw new IOException("%s has a line of %,d characters; break it".formatted(file.getFileName(), end - begin));
            }
        }
        if (text.indexOf('&') < 0 || LOOKS_LIKE_ONE.matcher(text).results().limit(MOST + 1L).count() <= MOST) {
            return;
        }
        LoaderOptions options = new LoaderOptions();
        options.setCodePointLimit(Integer.MAX_VALUE);
        try (Reader reader = Files.newBufferedReader(file)) {
            int aliases = 0;
            for (Event event : new Yaml(options).parse(reader)) {
                aliases += event.is(Event.ID.Alias) ? 1 : 0;
                if (aliases > MOST) {
                    throw new IOException("%s refers to what it says elsewhere more than %d times by aliases; write it out"
                            .formatted(file.getFileName(), MOST));
                }
            }
        } catch (YAMLException noYaml) {
            return;
        }
    }
}
