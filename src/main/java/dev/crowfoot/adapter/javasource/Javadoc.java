package dev.crowfoot.adapter.javasource;

import com.palantir.javapoet.CodeBlock;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A person's comment as Javadoc that says exactly that and nothing else: it cannot end the comment, be a tag, be HTML, or be read
 * as a Unicode escape, which the compiler replaces before it looks for the end of comments (Java Language Specification, 3.3).
 */
final class Javadoc {

    private static final int WIDTH = 110;

    private Javadoc() {}

    /** The comment as the text of Javadoc; empty for none. */
    static CodeBlock of(@Nullable String comment) {
        if (comment == null || comment.isBlank()) {
            return CodeBlock.of("");
        }
        List<String> lines = new ArrayList<>();
        for (String paragraph : comment.strip().split("\\R\\s*\\R", -1)) {
            if (!lines.isEmpty()) {
                lines.add("");
            }
            List<String> wrapped = wrap(paragraph.strip().split("\\s+", -1));
            if (!lines.isEmpty() && !wrapped.isEmpty()) {
                wrapped.set(0, "<p>" + wrapped.getFirst());
            }
            lines.addAll(wrapped);
        }
        return CodeBlock.of("$L", String.join("\n", lines));
    }

    private static List<String> wrap(String[] words) {
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        for (String word : words) {
            String escaped = escape(word);
            if (!line.isEmpty() && line.length() + 1 + escaped.length() > WIDTH) {
                lines.add(line.toString());
                line.setLength(0);
            }
            line.append(line.isEmpty() ? "" : " ").append(escaped);
        }
        if (!line.isEmpty()) {
            lines.add(line.toString());
        }
        return lines;
    }

    /** The text with every character that means something in Javadoc, and every invisible one, as an entity. */
    static String escape(String text) {
        StringBuilder escaped = new StringBuilder();
        int previous = 0;
        for (int c : text.codePoints().toArray()) {
            boolean closes = c == '/' && previous == '*';
            boolean opens = c == '*' && previous == '/';
            if (closes || opens || "<>&@{}\\".indexOf(c) >= 0 || StringLiteral.isInvisible(c)) {
                escaped.append("&#").append(isSurrogate(c) ? 0xFFFD : c).append(';');
            } else {
                escaped.appendCodePoint(c);
            }
            previous = c;
        }
        return escaped.toString();
    }

    private static boolean isSurrogate(int c) {
        return c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE;
    }
}
