package dev.crowfoot.adapter.javasource;

/** A string as a Java literal on one line. */
final class StringLiteral {

    private StringLiteral() {}

    /**
     * The literal with its quotes. Control and invisible characters, and halves of surrogate pairs, become Unicode escapes; everything
     * else stands as it is.
     */
    static String of(String value) {
        StringBuilder literal = new StringBuilder("\"");
        for (int c : value.codePoints().toArray()) {
            switch (c) {
                case '"' -> literal.append("\\\"");
                case '\\' -> literal.append("\\\\");
                case '\n' -> literal.append("\\n");
                case '\r' -> literal.append("\\r");
                case '\t' -> literal.append("\\t");
                default -> append(literal, c);
            }
        }
        return literal.append('"').toString();
    }

    private static void append(StringBuilder literal, int c) {
        if (!isInvisible(c)) {
            literal.appendCodePoint(c);
            return;
        }
        for (char unit : Character.toChars(c)) {
            literal.append(String.format("\\u%04x", (int) unit));
        }
    }

    /** Whether nobody would see the character, or it would end the line: JavaPoet breaks lines at the separators of Unicode too. */
    static boolean isInvisible(int c) {
        int type = Character.getType(c);
        return type == Character.CONTROL || type == Character.FORMAT || type == Character.SURROGATE || type == Character.UNASSIGNED
                || type == Character.LINE_SEPARATOR || type == Character.PARAGRAPH_SEPARATOR;
    }
}
