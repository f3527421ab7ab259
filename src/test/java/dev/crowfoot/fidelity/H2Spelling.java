package dev.crowfoot.fidelity;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * One spelling for the types of H2 that have two names, which are no difference in what is drawn: {@code FLOAT(10)} is {@code REAL}, {@code DECIMAL} is {@code NUMERIC}, {@code
 * CHARACTER} is {@code CHARACTER(1)}; and none for {@code DEFAULT NULL}, which is no default.
 *
 * <p>Source: H2 2.4, "Data Types".
 */
final class H2Spelling {

    private static final Pattern SINGLE = Pattern.compile("\\bFLOAT\\((?:1?[0-9]|2[0-4])\\)");
    private static final Pattern DOUBLE = Pattern.compile("\\bFLOAT(?:\\([0-9]+\\))?");
    private static final Pattern DECIMAL = Pattern.compile("\\bDECIMAL\\b");
    private static final Pattern ONE_LONG = Pattern.compile("\\b(CHARACTER|BINARY)(?! VARYING| LARGE|\\()\\b");

    /** How H2 was told a type, behind the type that it is. */
    private static final Pattern TOLD = Pattern.compile("\\A((?:position \\d+\n)?(?:NUMERIC|REAL|DOUBLE PRECISION)\n)[A-Z ]+\n");
    /** A default that says nothing, unless a domain has another; domains are in quotes. */
    private static final Pattern NO_DEFAULT = Pattern.compile("(?<!\") DEFAULT NULL\\b");
    private static final Pattern NO_DEFAULT_FACT = Pattern.compile("(?m)^default NULL\n");
    private static final Pattern DECLARED = Pattern.compile("(?m)^declared .*\n");

    private H2Spelling() {}

    /** What the catalogue says of a column without how it was declared. */
    static String ofFacts(String facts) {
        String said = facts.contains("\ndomain ") ? facts : NO_DEFAULT_FACT.matcher(facts).replaceAll("");
        Matcher told = TOLD.matcher(said);
        return told.lookingAt() ? DECLARED.matcher(told.replaceFirst("$1")).replaceAll("") : said;
    }

    /** A statement of {@code SCRIPT} with each type in its one spelling; any other name as it is. */
    static String ofName(String name) {
        if (!name.startsWith("script: ")) {
            return name;
        }
        String floats = DOUBLE.matcher(SINGLE.matcher(name).replaceAll("REAL")).replaceAll("DOUBLE PRECISION");
        String numbers = DECIMAL.matcher(floats).replaceAll("NUMERIC");
        return NO_DEFAULT.matcher(ONE_LONG.matcher(numbers).replaceAll("$1(1)")).replaceAll("");
    }
}
