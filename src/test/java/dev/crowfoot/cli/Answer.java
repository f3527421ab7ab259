package dev.crowfoot.cli;

/** What came of a command. */
public record Answer(int code, String out, String err) {}
