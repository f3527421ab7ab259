package dev.crowfoot.entity;

import java.util.ArrayDeque;
import java.util.Deque;

/**
 * Tells whether a text can stand behind an equals sign in Java and cannot end there. Project files come from anywhere: a text that
 * closes the field and goes on with code of its own must not get into a class.
 */
final class JavaExpression {

    private static final int LONGEST = 500;

    private final String text;
    private final Deque<Character> open = new ArrayDeque<>();
    private int at;

    private JavaExpression(String text) {
        this.text = text;
    }

    /** Whether the text is at most one expression: brackets in pairs, strings closed, no semicolon, comment, lambda body or line end. */
    static boolean isExpression(String text) {
        return !text.isBlank() && text.length() <= LONGEST && !text.contains("\\u") && new JavaExpression(text).scan();
    }

    private boolean scan() {
        for (at = 0; at < text.length(); at++) {
            if (!step(text.charAt(at))) {
                return false;
            }
        }
        return open.isEmpty();
    }

    private boolean step(char c) {
        return switch (c) {
            case '"', '\'' -> skipQuoted(c);
            case '(' -> open.add(')');
            case '[' -> open.add(']');
            case '{' -> open.add('}');
            case ')', ']', '}' -> !open.isEmpty() && open.removeLast() == c;
            case ';', '@', '\\' -> false;
            case '/' -> at + 1 >= text.length() || "/*".indexOf(text.charAt(at + 1)) < 0;
            case ',' -> !open.isEmpty();
            default -> c >= ' ' && !Character.isISOControl(c);
        };
    }

    private boolean skipQuoted(char quote) {
        for (at++; at < text.length(); at++) {
            char c = text.charAt(at);
            if (c == '\\') {
                at++;
            } else if (c == quote) {
                return true;
            } else if (c < ' ') {
                return false;
            }
        }
        return false;
    }
}
