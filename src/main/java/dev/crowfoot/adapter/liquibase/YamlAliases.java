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
 * Refuses a YAML whose aliases multiply: a few lines that refer to one another ("billion laughs") stand for more than any memory holds, and Liquibase 4.33 reads them without a limit. Fifty is
 * SnakeYAML's own limit for collections.
 */
final class YamlAliases {

    private static final int MOST = 50;
    /** What may begin an alias; a star in SQL often does, so that what is found is counted by the parser then. */
    private static final Pattern LOOKS_LIKE_ONE = Pattern.compile("(?:^|[\\s,\\[{:-])\\*[^\\s,\\]}*]");

    private YamlAliases() {}

    /** @throws IOException if there are too many, or the file cannot be read; what is no YAML is left to whoever reads it next */
    static void check(Path file) throws IOException {
        String text = new String(Files.readAllBytes(file), StandardCharsets.UTF_8);
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
