package dev.crowfoot.adapter.files.yaml;

import java.io.Reader;

/**
 * Reads a text in pieces that never end in the middle of a character of two {@code char}s: snakeyaml-engine 3.0.1 ({@code StreamReader.update}) fails where a piece that fills its buffer does, which an emoji at
 * such a place of a file makes happen.
 */
final class WholeCharacters extends Reader {

    private final String text;
    private int next;

    WholeCharacters(String text) {
        this.text = text;
    }

    @Override
    public int read(char[] buffer, int offset, int length) {
        if (next == text.length()) {
            return -1;
        }
        int end = Math.min(text.length(), next + length);
        if (end < text.length() && end - next > 1 && Character.isHighSurrogate(text.charAt(end - 1))) {
            end--;
        }
        text.getChars(next, end, buffer, offset);
        int count = end - next;
        next = end;
        return count;
    }

    @Override
    public void close() {}
}
