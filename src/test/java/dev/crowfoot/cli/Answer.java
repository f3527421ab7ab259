package dev.crowfoot.cli;

/** What came of a command. */
record Answer(int code, String out, String err) {}
