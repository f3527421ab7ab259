package dev.crowfoot.app.project;

import dev.crowfoot.document.Document;
import java.time.Instant;
import java.util.List;

/**
 * Work that was not saved when the program ended.
 *
 * @param document the project with that work in it
 * @param time when it was noted
 * @param files the files that saving it would write or delete, by their path in the folder
 * @param changedSince those of them that have been changed since; recovering takes their place
 */
public record UnsavedWork(Document document, Instant time, List<String> files, List<String> changedSince) {}
