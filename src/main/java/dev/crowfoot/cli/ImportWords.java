package dev.crowfoot.cli;

import dev.crowfoot.app.UserError;
import dev.crowfoot.app.imports.DrawingWishes;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;

/** The words of {@code --accept} and {@code --decline}: kinds with commas between them, or an id, which has a colon and may have commas itself. */
final class ImportWords {

    private ImportWords() {}

    /** The kinds and ids in those arguments. Of a kind the case of letters does not count, and a hyphen is as good as an underscore. */
    static Set<String> of(List<String> arguments) {
        Set<String> words = new LinkedHashSet<>();
        arguments.stream().flatMap(argument -> argument.contains(":") ? Stream.of(argument)
                : Stream.of(argument.split(",", -1)).map(kind -> kind.strip().toLowerCase(Locale.ROOT).replace('-', '_')))
                .filter(word -> !word.isEmpty()).forEach(words::add);
        return words;
    }

    /**
     * Refuses if there is one.
     *
     * @throws UserError that names the first
     */
    static void refuse(List<String> unknown) {
        unknown.stream().findFirst().ifPresent(word -> {
            throw new UserError(UserError.Kind.USE, "There is nothing called " + word + " that could be accepted or declined.",
                    "Say " + String.join(", ", DrawingWishes.kinds()) + ", or an id that import --json lists.", null);
        });
    }
}
