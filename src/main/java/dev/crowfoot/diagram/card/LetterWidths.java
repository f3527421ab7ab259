package dev.crowfoot.diagram.card;

/** Widths of letters as parts of the font size, as in common sans-serif fonts. */
final class LetterWidths {

    private LetterWidths() {}

    static double of(int codePoint) {
        if (codePoint > 0x2E80) {
            return 1;
        }
        return switch (codePoint) {
            case 'i', 'j', 'l', 'I', '.', ',', ':', ';', '|', '\'', '!' -> 0.28;
            case 'f', 't', 'r', ' ', '(', ')', '[', ']', '-' -> 0.37;
            case 'm', 'w', 'M', 'W', '@', '%' -> 0.88;
            default -> Character.isUpperCase(codePoint) ? 0.67 : 0.56;
        };
    }
}
