package dev.crowfoot.design.id;

import java.security.SecureRandom;
import java.util.regex.Pattern;

/** The text of an id: how it is checked and how a new one is drawn. */
final class IdText {

    private static final Pattern VALID = Pattern.compile("[A-Za-z0-9_-]{1,64}");
    private static final String ALPHABET = "0123456789abcdefghjkmnpqrstvwxyz";
    private static final int LENGTH = 10;
    private static final SecureRandom RANDOM = new SecureRandom();

    private IdText() {}

    static String checked(String value) {
        if (!VALID.matcher(value).matches()) {
            throw new IllegalArgumentException("not an id (1 to 64 letters, digits, '_' or '-'): " + value);
        }
        return value;
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
