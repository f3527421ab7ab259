package dev.crowfoot.adapter.liquibase;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * SQL that survives its way through a changelog file. Liquibase puts values in place of <code>${name}</code> wherever it stands, with no way
 * to escape it in its default configuration, and no text format carries control characters; so in literals and quoted names both are written with SQL's own
 * Unicode escapes ({@code U&'..'}; PostgreSQL manual 4.1.2.3, H2 manual "Grammar: String").
 */
final class SafeLiterals {

    private static final String TEXT = "'[^']*+(?:''[^']*+)*+'";
    private static final String NAME = "\"[^\"]*+(?:\"\"[^\"]*+)*+\"";
    /** In this order: with Unicode escapes; with PostgreSQL's backslash escapes; plain; what holds no literals. */
    private static final Pattern QUOTED =
            Pattern.compile("(?<!\\w)([Uu]&)(" + TEXT + "|" + NAME + ")|(?<!\\w)([Ee])('[^'\\\\]*+(?:(?:''|\\\\.)[^'\\\\]*+)*+')|("
                    + TEXT + "|" + NAME + ")|(\\$\\w*\\$).*?\\6|--[^\\n]*|/\\*.*?\\*/", Pattern.DOTALL);

    private SafeLiterals() {}

    /** Whether something in the text would not survive. */
    static boolean isUnsafe(String text) {
        return text.contains("${") || text.chars().anyMatch(SafeLiterals::isControl);
    }

    private static boolean isControl(int character) {
        return Character.isISOControl(character) && character != '\n' && character != '\t';
    }

    /** What of a statement is no literal, quoted name or comment. */
    static String withoutQuoted(String sql) {
        return QUOTED.matcher(sql).replaceAll(" ");
    }

    /** The same statement with escapes in those literals and quoted names that need them. */
    static String survivingFile(String sql) {
        return isUnsafe(sql) ? rewritten(sql, false) : sql;
    }

    /** The same statement with escapes for line breaks in literals too, for a format that is read line by line. */
    static String survivingLines(String sql) {
        return rewritten(sql, true);
    }

    private static String rewritten(String sql, boolean linesToo) {
        Matcher matcher = QUOTED.matcher(sql);
        StringBuilder result = new StringBuilder();
        while (matcher.find()) {
            matcher.appendReplacement(result, Matcher.quoteReplacement(rewritten(matcher, linesToo)));
        }
        return matcher.appendTail(result).toString();
    }

    private static String rewritten(Matcher matcher, boolean linesToo) {
        String found = matcher.group();
        if (!isUnsafe(found) && !(linesToo && found.contains("\n"))) {
            return found;
        }
        if (matcher.group(1) != null) {
            return matcher.group(1) + escaped(matcher.group(2), "\\%04x", linesToo);
        }
        if (matcher.group(3) != null) {
            return matcher.group(3) + escaped(matcher.group(4), "\\u%04x", linesToo);
        }
        return matcher.group(5) == null ? found : "U&" + escaped(found.replace("\\", "\\\\"), "\\%04x", linesToo);
    }

    private static String escaped(String quoted, String format, boolean linesToo) {
        StringBuilder result = new StringBuilder();
        for (int i = 0; i < quoted.length(); i++) {
            char c = quoted.charAt(i);
            boolean placeholder = c == '$' && i + 1 < quoted.length() && quoted.charAt(i + 1) == '{';
            boolean unsafe = placeholder || isControl(c) || (linesToo && c == '\n');
            result.append(unsafe ? format.formatted((int) c) : String.valueOf(c));
        }
        return result.toString();
    }
}
