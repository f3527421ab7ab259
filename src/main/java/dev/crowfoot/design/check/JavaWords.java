package dev.crowfoot.design.check;

import java.util.Locale;
import java.util.Set;

/** What Java takes as a name (Java Language Specification 25, 3.8 and 3.9). */
public final class JavaWords {

    private static final Set<String> KEYWORDS =
            Set.of(("abstract assert boolean break byte case catch char class const continue default do "
                    + "double else enum extends final finally float for goto if implements import instanceof int interface long native new package private "
                    + "protected public return short static strictfp super switch synchronized this throw throws transient try void volatile while _ "
                    + "true false null").split(" ", -1));
    private static final Set<String> NO_CLASS = Set.of("var", "yield", "record", "sealed", "permits");
    private static final Set<String> JAVA_LANG = Set.of(("Boolean Byte Character Class Comparable Deprecated Double Enum Error Exception "
            + "Float Integer Iterable Long Math Module Number Object Override Package Process Record Runtime Short String System Thread Void")
            .split(" ", -1));
    private static final Set<String> WINDOWS_DEVICES = Set.of("con", "prn", "aux", "nul", "com1", "com2", "com3", "com4", "lpt1", "lpt2");

    private JavaWords() {}

    /** Whether it can be the name of a field or a constant. */
    public static boolean isIdentifier(String name) {
        int[] points = name.codePoints().toArray();
        boolean valid = points.length > 0 && Character.isJavaIdentifierStart(points[0]) && !KEYWORDS.contains(name);
        for (int point : points) {
            valid &= Character.isJavaIdentifierPart(point) && !Character.isIdentifierIgnorable(point);
        }
        return valid;
    }

    /** Whether it can be the name of a class. */
    public static boolean isClassName(String name) {
        return isIdentifier(name) && !NO_CLASS.contains(name);
    }

    /** Whether it is a word of the language. */
    public static boolean isKeyword(String name) {
        return KEYWORDS.contains(name) || NO_CLASS.contains(name);
    }

    /** Whether a class that everybody uses without an import has the name. */
    public static boolean isInJavaLang(String name) {
        return JAVA_LANG.contains(name);
    }

    /** Windows takes no file of that name, whatever its ending. */
    public static boolean isWindowsDevice(String name) {
        return WINDOWS_DEVICES.contains(name.toLowerCase(Locale.ROOT));
    }

    /** A name for a message: in one line, and not longer than one. */
    public static String shown(String name) {
        String line = name.replaceAll("\\p{Cntrl}", " ");
        return line.codePointCount(0, line.length()) <= 60 ? line : line.substring(0, line.offsetByCodePoints(0, 57)) + "...";
    }
}
