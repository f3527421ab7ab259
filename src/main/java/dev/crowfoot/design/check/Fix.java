package dev.crowfoot.design.check;

/** What can be done about a problem at once; how is for {@code document.edit} to say. */
public enum Fix {
    /** Give the foreign key an index. */
    INDEX_FOREIGN_KEY,
    /** Take the reference that leads nowhere away. */
    REMOVE_REFERENCE,
    /** Take the element of the place away. */
    REMOVE_ELEMENT,
    /** Make the member mandatory. */
    MAKE_MANDATORY,
    /** Take the default away. */
    REMOVE_DEFAULT,
    /** Leave the name to the conventions. */
    NAME_BY_CONVENTION,
    /** Add an attribute {@code id} and make it the key. */
    ADD_KEY
}
