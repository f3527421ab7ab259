package dev.crowfoot.testing;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Names and texts for random designs: such as people give, or hostile ones. No two names of one generator differ by case alone. */
final class RandomNames {

    private static final List<String> CLASSES = List.of("Author", "Book", "Invoice", "Payment", "Shipment", "Ticket", "Warehouse", "Lesson",
            "Engine", "Planet", "Recipe", "Guest", "Stadium", "Player", "Contract", "Parcel", "Meter", "Branch", "Vessel", "Harbour");
    private static final List<String> FIELDS = List.of("title", "label", "amount", "rating", "street", "city", "note", "height", "weight",
            "createdBy", "startedOn", "externalCode", "remark", "score", "speed", "capacity", "isActive", "lastSeenAt", "colour", "depth");
    private static final List<String> HOSTILE = List.of("order", "Select", "a\"b", "it's", "*/ class X {", ";-- drop table x", "x'); --",
            "\uD83D\uDE80 rocket", "\u00e9t\u00e9", "\u540d\u524d", "null", "true", "~", "1.5", "- dash", "key: value", "# hash", "{brace}",
            "[list]", "!tag", "&anchor", "*alias", "%percent", "@at", "`tick`", " leading", "trailing ", "two\nlines", "tab\there",
            "\\u000a",
            "CON", "../../etc/passwd", "a/b\\c", "x".repeat(200), "${env}", "\u202Ereversed", "'", "\"\"", "<b>", "nul.txt", "yes", "0x1F",
            "2020-01-01", "=", "|", ">", "?", "...", "---", "a\u0000b", "\uFEFFbom", "\u2028line");

    private final Chance chance;
    private final boolean hostile;
    private final Set<String> used = new HashSet<>();

    RandomNames(Chance chance, boolean hostile) {
        this.chance = chance;
        this.hostile = hostile;
    }

    /** A class name. */
    String type() {
        return unique(hostile && chance.oneIn(2) ? chance.of(HOSTILE) : chance.of(CLASSES));
    }

    /** A field name, unique in the whole design, so that mixins and embeddables never clash with a class. */
    String field() {
        return unique(hostile && chance.oneIn(2) ? chance.of(HOSTILE) : chance.of(FIELDS));
    }

    /** A field name of one plain word, whose column has the same name however words are joined in lower case. */
    String word() {
        return unique(chance.of("price", "size", "length", "total", "mark"));
    }

    /** A name in the database. */
    String database(String start) {
        return unique(hostile && chance.oneIn(2) ? chance.of(HOSTILE) : start);
    }

    /** A constant's name. */
    String constant() {
        return unique(hostile && chance.oneIn(2) ? chance.of(HOSTILE) : chance.of("OPEN", "CLOSED", "DRAFT", "SENT", "LOST"));
    }

    /** Free text. */
    String text() {
        return hostile ? chance.of(HOSTILE) + chance.of("", " ", "\n", "\n\n  indented\n") + chance.of(HOSTILE)
                : chance.of("What it is for.", "Two lines:\nthis is the second.", "It's \"quoted\".");
    }

    private String unique(String name) {
        String candidate = name;
        for (int i = 2; !used.add(candidate.toLowerCase(Locale.ROOT)); i++) {
            candidate = name + i;
        }
        return candidate;
    }
}
