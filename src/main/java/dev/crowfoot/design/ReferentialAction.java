package dev.crowfoot.design;

/** What the database does with a referencing row when the referenced one goes or changes. */
public enum ReferentialAction {
    NO_ACTION, RESTRICT, CASCADE, SET_NULL, SET_DEFAULT
}
