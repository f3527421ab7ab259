package dev.crowfoot.app.migration;

/** A revision and the text of its changelog file. */
public record RevisionFile(Revision revision, String text) {}
