package dev.crowfoot.mapping;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/** English plurals of single words in lower case, by a table of exceptions and a table of endings; good enough for class names. */
final class Plurals {

    private static final Set<String> SAME = words(
            "aircraft analytics cors data devops diabetes goods kubernetes media metadata multimedia postgres trans deer equipment evidence feedback fish furniture hardware "
                    + "information knowledge luggage money news offspring research rice series sheep software species staff traffic weather");

    private static final Map<String, String> IRREGULAR = pairs("person people child children man men woman women mouse mice goose geese "
            + "foot feet tooth teeth ox oxen criterion criteria phenomenon phenomena medium media datum data quiz quizzes lens lenses "
            + "axis axes matrix matrices vertex vertices leaf leaves knife knives life lives wife wives shelf shelves half halves wolf wolves "
            + "thief thieves calf calves loaf loaves elf elves hero heroes potato potatoes tomato tomatoes echo echoes veto vetoes cargo cargoes "
            + "movie movies cookie cookies tie ties pie pies die dies lie lies zombie zombies rookie rookies selfie selfies brownie brownies "
            + "cache caches niche niches ache aches headache headaches psyche psyches avalanche avalanches house houses cause causes clause clauses "
            + "pause pauses use uses excuse excuses warehouse warehouses mouse mice blouse blouses spouse spouses "
            + "alias aliases atlas atlases canvas canvases bias biases gas gases basis bases iris irises "
            + "shoe shoes toe toes canoe canoes foe foes axe axes eye eyes bus buses plus pluses virus viruses "
            + "menu menus sku skus cpu cpus gpu gpus api apis kpi kpis uri uris wiki wikis emoji emojis taxi taxis gui guis "
            + "synopsis synopses ellipsis ellipses oasis oases emphasis emphases alumnus alumni locus loci radius radii stimulus stimuli "
            + "syllabus syllabi nucleus nuclei erratum errata bacterium bacteria spectrum spectra corpus corpora calorie calories hoodie hoodies "
            + "smoothie smoothies genie genies prairie prairies freebie freebies");

    private static final Map<String, String> SINGULARS = inverse();

    /** An ending and what stands in its place; the first that fits is taken. */
    private record Ending(Pattern pattern, String replacement) {
        static Ending of(String regex, String replacement) {
            return new Ending(Pattern.compile(regex + "$"), replacement);
        }
    }

    private static final List<Ending> TO_PLURAL = List.of(Ending.of("(?<=[^aeiou])y", "ies"), Ending.of("(?<=qu)y", "ies"),
            Ending.of("sis", "ses"), Ending.of("(s|x|z|ch|sh)", "$1es"), Ending.of("", "s"));

    private static final List<Ending> TO_SINGULAR = List.of(Ending.of("(?<=[a-z]{2})ies", "y"), Ending.of("yses", "ysis"),
            Ending.of("(?<=cri|the|gno|noe)ses", "sis"), Ending.of("(ss|us|x|zz|ch|sh)es", "$1"), Ending.of("(?<!s|u|i|a|o)s", ""),
            Ending.of("(?<=[a-z]{2}o)s", ""), Ending.of("(?<=[a-z]{2}[^a]a)s", ""));

    private Plurals() {}

    /** Many of it; a word that is a plural already stays as it is. */
    static String plural(String word) {
        String irregular = IRREGULAR.get(word);
        if (irregular != null) {
            return irregular;
        }
        if (SAME.contains(word) || SINGULARS.containsKey(word)) {
            return word;
        }
        String one = regularSingular(word);
        return one.equals(word) || !regularPlural(one).equals(word) ? regularPlural(word) : word;
    }

    /** One of them; a word that is a singular already stays as it is. */
    static String singular(String word) {
        String irregular = SINGULARS.get(word);
        if (irregular != null) {
            return irregular;
        }
        return SAME.contains(word) || IRREGULAR.containsKey(word) ? word : regularSingular(word);
    }

    private static String regularPlural(String word) {
        return replaced(word, TO_PLURAL);
    }

    private static String regularSingular(String word) {
        return word.length() <= 3 || !word.endsWith("s") ? word : replaced(word, TO_SINGULAR);
    }

    private static String replaced(String word, List<Ending> endings) {
        for (Ending ending : endings) {
            var matcher = ending.pattern().matcher(word);
            if (matcher.find()) {
                return matcher.replaceFirst(ending.replacement());
            }
        }
        return word;
    }

    private static Set<String> words(String text) {
        return Set.of(text.split(" ", -1));
    }

    private static Map<String, String> pairs(String text) {
        Map<String, String> pairs = new HashMap<>();
        String[] words = text.split(" ", -1);
        for (int i = 0; i < words.length; i += 2) {
            pairs.put(words[i], words[i + 1]);
        }
        return Map.copyOf(pairs);
    }

    /** {@code axes} and {@code data} have two singulars, {@code index} two plurals; what classes are named after is said here. */
    private static Map<String, String> inverse() {
        Map<String, String> singulars = new HashMap<>();
        IRREGULAR.forEach((one, many) -> singulars.put(many, one));
        singulars.put("axes", "axis");
        singulars.remove("data");
        singulars.remove("media");
        singulars.put("bases", "base");
        singulars.putAll(Map.of("indices", "index", "appendices", "appendix", "schemata", "schema", "formulae", "formula"));
        return Map.copyOf(singulars);
    }
}
