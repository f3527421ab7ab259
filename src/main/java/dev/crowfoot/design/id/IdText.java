package dev.crowfoot.design.id;

import java.security.SecureRandom;

/** The text of an id: how it is checked and how a new one is drawn. */
final class IdText {

    private static final int MAX_LENGTH = 64;
    private static final String ALPHABET = "0123456789abcdefghjkmnpqrstvwxyz";
    private static final int LENGTH = 10;
    private static final SecureRandom RANDOM = new SecureRandom();

    private IdText() {}

    static String checked(String value) {
        checkPart(value, 0, value.length());
        return value;
    }

    /** Throws unless that part of the text is an id; by hand, because columns of a large drawing are checked at every edit. */
    static void checkPart(String text, int from, int to) {
        boolean valid = from < to && to - from <= MAX_LENGTH;
        for (int i = from; valid && i < to; i++) {
            char c = text.charAt(i);
            valid = (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || (c >= 'A' && c <= 'Z') || c == '_' || c == '-';
        }
        if (!valid) {
            throw new IllegalArgumentException("not an id (1 to 64 letters, digits, '_' or '-'): " + text);
        }
    }

    /** Ten characters of Crockford's base 32: 50 random bits. */
    static String random() {
        StringBuilder text = new StringBuilder(LENGTH);
        for (int i = 0; i < LENGTH; i++) {
            text.append(ALPHABET.charAt(RANDOM.nextInt(ALPHABET.length())));
        }
        return text.toString();
    }
}
