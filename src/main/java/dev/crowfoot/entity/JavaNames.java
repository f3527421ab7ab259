package dev.crowfoot.entity;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** Names in Java: which are possible, and how the names of methods follow from those of fields. */
public final class JavaNames {

    /** Reserved and contextual keywords that cannot name a field or a class (Java Language Specification 25, 3.9), and the literals. */
    private static final Set<String> KEYWORDS =
            Set.of(("abstract assert boolean break byte case catch char class const continue default do "
                    + "double else enum extends final finally float for goto if implements import instanceof int interface long native new package private "
                    + "protected public return short static strictfp super switch synchronized this throw throws transient try void volatile while _ "
                    + "true false null").split(" "));
    /** Words that cannot name a class although they can name a field. */
    private static final Set<String> NO_CLASS = Set.of("permits", "record", "sealed", "var", "yield", "when");
    /** Files of these names cannot be made on Windows. */
    private static final Set<String> NO_FILE = Set.of("con", "prn", "aux", "nul", "com1", "com2", "com3", "com4", "lpt1", "lpt2", "lpt3");
    /** File systems take 255 bytes; the rest is for {@code .java} and for names that are made from this one. */
    private static final int LONGEST_CLASS = 200;

    private static final Map<String, String> IRREGULAR = Map.of("children", "child", "people", "person", "men", "man", "women", "woman",
            "feet", "foot", "teeth", "tooth", "mice", "mouse", "data", "datum", "series", "series");

    /** Endings of which the plural takes an e. */
    private static final Set<String> ES = Set.of("xes", "ches", "shes", "sses", "zzes", "tuses", "ruses");

    private JavaNames() {}

    /** Whether the text is an identifier, keywords included. */
    public static boolean isIdentifier(String text) {
        return !text.isEmpty() && Character.isJavaIdentifierStart(text.codePointAt(0))
                && text.codePoints().allMatch(c -> Character.isJavaIdentifierPart(c) && !Character.isIdentifierIgnorable(c));
    }

    /** Whether a top-level class, and its file, can have that name. */
    public static boolean isClassName(String text) {
        return isIdentifier(text) && !KEYWORDS.contains(text) && !NO_CLASS.contains(text) && !text.contains("$")
                && !NO_FILE.contains(text.toLowerCase(Locale.ROOT)) && text.getBytes(StandardCharsets.UTF_8).length <= LONGEST_CLASS;
    }

    /** Whether the text is a package, or a class with its package. */
    public static boolean isQualifiedName(String text) {
        for (String part : text.split("\\.", -1)) {
            if (!isIdentifier(part) || KEYWORDS.contains(part)) {
                return false;
            }
        }
        return true;
    }

    /** The identifier for a field or a parameter: a keyword gets an underscore behind it. */
    public static String field(String name) {
        return KEYWORDS.contains(name) ? name + "_" : name;
    }

    /** {@code title} to {@code Title}. */
    public static String capitalized(String name) {
        int first = name.codePointAt(0);
        return Character.toString(Character.toUpperCase(first)) + name.substring(Character.charCount(first));
    }

    /** What the methods of a member's field are called after: two members with the same would clash. */
    static String property(String name) {
        return capitalized(field(name));
    }

    /** {@code Post} to {@code post}. */
    public static String decapitalized(String name) {
        int first = name.codePointAt(0);
        return Character.toString(Character.toLowerCase(first)) + name.substring(Character.charCount(first));
    }

    /** The name of the method that reads the field. */
    static String getter(String field, TypeKind kind) {
        String name = (kind == TypeKind.PRIMITIVE_BOOLEAN ? "is" : "get") + capitalized(field);
        return name.equals("getClass") ? "getClass_" : name;
    }

    /** Whether a getter starts with {@code is}. */
    enum TypeKind {
        PRIMITIVE_BOOLEAN, OTHER
    }

    /** The name of the method that sets the field. */
    static String setter(String field) {
        return "set" + capitalized(field);
    }

    /** One of what the English plural names, with its capitals: {@code categories} to {@code category}; the same if it is no plural. */
    static String singular(String plural) {
        int word = lastWord(plural);
        String head = plural.substring(0, word);
        String tail = plural.substring(word);
        String lower = tail.toLowerCase(Locale.ROOT);
        String irregular = IRREGULAR.get(lower);
        if (irregular != null) {
            return head + (Character.isUpperCase(tail.charAt(0)) ? capitalized(irregular) : irregular);
        }
        return head + tail.substring(0, tail.length() - ending(lower)) + (lower.endsWith("ies") && lower.length() > 4 ? "y" : "");
    }

    private static int ending(String lower) {
        if (lower.length() < 3 || !lower.endsWith("s") || lower.endsWith("ss") || lower.endsWith("us") || lower.endsWith("is")) {
            return 0;
        }
        if (lower.endsWith("ies") && lower.length() > 4) {
            return 3;
        }
        boolean es = ES.stream().anyMatch(lower::endsWith);
        return es ? 2 : 1;
    }

    private static int lastWord(String name) {
        for (int i = name.length() - 1; i > 0; i--) {
            if (Character.isUpperCase(name.charAt(i)) && !Character.isUpperCase(name.charAt(i - 1))) {
                return i;
            }
        }
        return 0;
    }
}
