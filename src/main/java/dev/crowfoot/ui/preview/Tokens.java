package dev.crowfoot.ui.preview;

import dev.crowfoot.ui.preview.Token.Kind;
import java.util.ArrayList;
import java.util.List;

/** Parts a text for highlighting. It understands enough to colour it, and never fails: what it does not know is plain. */
final class Tokens {

    private final String text;
    private final Language language;
    private final List<Token> tokens = new ArrayList<>();
    private int at;

    private Tokens(String text, Language language) {
        this.text = text;
        this.language = language;
    }

    /** The stretches of the text, in order; together they are as long as the text. */
    static List<Token> of(String text, Language language) {
        Tokens tokens = new Tokens(text, language);
        while (tokens.at < text.length()) {
            tokens.next();
        }
        return tokens.tokens;
    }

    private void next() {
        char first = text.charAt(at);
        if (text.startsWith(language.lineComment(), at)) {
            add(Kind.COMMENT, endOf("\n", at, 0));
        } else if (text.startsWith("/*", at)) {
            add(Kind.COMMENT, endOf("*/", at + 2, 2));
        } else if (language.beginsText(first)) {
            add(Kind.TEXT, endOfText(first));
        } else if (first == '"') {
            add(Kind.PLAIN, endOfText(first));
        } else if (Character.isDigit(first)) {
            add(Kind.NUMBER, endOfWord(at));
        } else if (language == Language.JAVA && first == '@') {
            add(Kind.ANNOTATION, endOfWord(at + 1));
        } else if (Character.isJavaIdentifierStart(first)) {
            int end = endOfWord(at);
            add(language.isKeyword(text.substring(at, end)) ? Kind.KEYWORD : Kind.PLAIN, end);
        } else {
            add(Kind.PLAIN, at + 1);
        }
    }

    private void add(Kind kind, int end) {
        int length = end - at;
        if (!tokens.isEmpty() && tokens.getLast().kind() == kind) {
            tokens.add(new Token(kind, tokens.removeLast().length() + length));
        } else {
            tokens.add(new Token(kind, length));
        }
        at = end;
    }

    private int endOf(String mark, int from, int including) {
        int found = text.indexOf(mark, from);
        return found < 0 ? text.length() : found + including;
    }

    private int endOfText(char quote) {
        for (int i = at + 1; i < text.length(); i++) {
            if (language == Language.JAVA && text.charAt(i) == '\\') {
                i++;
            } else if (text.charAt(i) == quote) {
                return i + 1;
            }
        }
        return text.length();
    }

    private int endOfWord(int from) {
        int end = from;
        while (end < text.length() && Character.isJavaIdentifierPart(text.charAt(end))) {
            end++;
        }
        return Math.max(end, at + 1);
    }
}
