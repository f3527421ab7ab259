package dev.crowfoot.testing;

import dev.crowfoot.testing.PsqlScript.Piece;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds where the pieces of a psql script end, as psql does: not within quotes, comments, brackets or {@code BEGIN ATOMIC ... END}. */
final class PsqlPieces {

    static final Pattern COPY = Pattern.compile("(?is)\\s*COPY\\s.*\\sFROM\\s+STDIN\\b[^;]*");
    private static final Pattern DOLLAR = Pattern.compile("\\$(?:[\\p{L}_][\\p{L}\\p{N}_]*)?\\$");
    private static final Pattern WORD = Pattern.compile("[\\p{L}_][\\p{L}\\p{N}_$]*");

    private final String text;
    private final List<Piece> pieces = new ArrayList<>();
    private int start;
    private int at;
    private int brackets;
    private int blocks;
    private String before = "";
    private boolean empty = true;

    PsqlPieces(String text) {
        this.text = text;
    }

    List<Piece> all() {
        while (at < text.length()) {
            step();
        }
        if (!empty) {
            add(text.length());
        }
        return List.copyOf(pieces);
    }

    private void step() {
        char c = text.charAt(at);
        if (text.startsWith("--", at)) {
            skip(endOf("\n", at), false);
        } else if (text.startsWith("/*", at)) {
            skip(endOfComment(), false);
        } else if (Character.isWhitespace(c)) {
            at++;
        } else if (c == '\\' && empty) {
            metaCommand();
        } else if (c == ';' && brackets == 0 && blocks == 0) {
            endOfStatement();
        } else {
            token(c);
        }
    }

    private void token(char c) {
        if (empty) {
            start = at;
        }
        Matcher dollar = DOLLAR.matcher(text).region(at, text.length());
        Matcher word = WORD.matcher(text).region(at, text.length());
        if (c == '\'') {
            skip(endOfString(), true);
        } else if (c == '"') {
            skip(endOf("\"", at + 1), true);
        } else if (c == '$' && dollar.lookingAt()) {
            skip(endOf(dollar.group(), dollar.end()), true);
        } else if (word.lookingAt()) {
            block(word.group());
            skip(word.end(), true);
        } else {
            brackets += c == '(' ? 1 : c == ')' ? -1 : 0;
            skip(at + 1, true);
        }
    }

    /** A function's body in standard SQL has statements of its own, and each CASE in it an END. */
    private void block(String word) {
        boolean body = word.equalsIgnoreCase("ATOMIC") && before.equalsIgnoreCase("BEGIN");
        if (body || (word.equalsIgnoreCase("CASE") && blocks > 0)) {
            blocks++;
        } else if (word.equalsIgnoreCase("END") && blocks > 0) {
            blocks--;
        }
        before = word;
    }

    private void skip(int end, boolean something) {
        at = Math.min(end, text.length());
        empty &= !something;
    }

    /** A backslash escapes in E'...' alone, which ends as the others do. */
    private int endOfString() {
        boolean escapes = before.equalsIgnoreCase("E") && at > 0 && Character.toUpperCase(text.charAt(at - 1)) == 'E';
        int end = at + 1;
        while (end < text.length() && text.charAt(end) != '\'') {
            end += escapes && text.charAt(end) == '\\' ? 2 : 1;
        }
        return end + 1;
    }

    private int endOfComment() {
        int depth = 1;
        int end = at + 2;
        while (end < text.length() && depth > 0) {
            boolean opens = text.startsWith("/*", end);
            boolean closes = text.startsWith("*/", end);
            depth += opens ? 1 : closes ? -1 : 0;
            end += opens || closes ? 2 : 1;
        }
        return end;
    }

    private int endOf(String mark, int from) {
        int found = text.indexOf(mark, from);
        return found < 0 ? text.length() : found + mark.length();
    }

    private void metaCommand() {
        start = at;
        int end = endOf("\n", at);
        add(end);
        at = end;
    }

    private void endOfStatement() {
        if (empty) {
            at++;
            return;
        }
        add(at);
        at++;
        Piece last = pieces.getLast();
        if (COPY.matcher(last.sql()).matches()) {
            int rows = endOf("\n", at);
            boolean none = text.startsWith("\\.", rows);
            int end = none ? rows : endOf("\n\\.", rows) - 2;
            pieces.set(pieces.size() - 1, new Piece(last.line(), last.sql(), none ? "" : text.substring(rows, end)));
            at = endOf("\n", none ? rows : end + 1);
        }
    }

    private void add(int end) {
        int line = 1 + (int) text.substring(0, start).chars().filter(c -> c == '\n').count();
        pieces.add(new Piece(line, text.substring(start, end).strip(), ""));
        empty = true;
        brackets = 0;
        blocks = 0;
        before = "";
    }
}
