package dev.crowfoot.ui.inspector.line;

import java.util.Locale;

/** A place in a line that is being read. Spaces do not count between words. */
final class Cursor {

    private final String text;
    private int at;

    Cursor(String text) {
        this.text = text;
    }

    boolean atEnd() {
        skipSpaces();
        return at == text.length();
    }

    /** What is still unread. */
    String rest() {
        skipSpaces();
        return text.substring(at);
    }

    int position() {
        return at;
    }

    void back(int position) {
        at = position;
    }

    /** Reads the sign if it is next. */
    boolean sign(char sign) {
        skipSpaces();
        if (at < text.length() && text.charAt(at) == sign) {
            at++;
            return true;
        }
        return false;
    }

    /** Reads the words, in any case, if they are next. */
    boolean words(String phrase) {
        int start = at;
        for (String word : phrase.split(" ", -1)) {
            if (!word().toLowerCase(Locale.ROOT).equals(word)) {
                at = start;
                return false;
            }
        }
        return true;
    }

    /** Reads letters, digits and underscores; empty if something else is next. */
    String word() {
        skipSpaces();
        int start = at;
        while (at < text.length() && Character.isJavaIdentifierPart(text.charAt(at))) {
            at++;
        }
        return text.substring(start, at);
    }

    /** Reads everything up to a space. */
    String chunk() {
        skipSpaces();
        int start = at;
        while (at < text.length() && !Character.isWhitespace(text.charAt(at))) {
            at++;
        }
        return text.substring(start, at);
    }

    boolean isNext(char sign) {
        skipSpaces();
        return at < text.length() && text.charAt(at) == sign;
    }

    /** Reads a text between quotes, in which a doubled quote stands for one. */
    String quoted(char quote) {
        sign(quote);
        StringBuilder inner = new StringBuilder();
        while (at < text.length()) {
            char next = text.charAt(at++);
            if (next != quote) {
                inner.append(next);
            } else if (at < text.length() && text.charAt(at) == quote) {
                inner.append(quote);
                at++;
            } else {
                return inner.toString();
            }
        }
        throw new IllegalArgumentException("The quote " + quote + " is not closed.");
    }

    /** Reads from an opening bracket to the last closing one of the line, and gives what is between. */
    String bracketed() {
        sign('(');
        int end = text.lastIndexOf(')');
        if (end < at) {
            throw new IllegalArgumentException("The bracket ( is not closed.");
        }
        String inner = text.substring(at, end);
        at = end + 1;
        return inner;
    }

    private void skipSpaces() {
        while (at < text.length() && Character.isWhitespace(text.charAt(at))) {
            at++;
        }
    }
}
