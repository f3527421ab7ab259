package dev.crowfoot.diagram;

/** The colours that a card's band can have; each theme has its own tone of them. */
public enum CardColor {
    BLUE, TEAL, GREEN, YELLOW, ORANGE, RED, PURPLE, GREY
}
