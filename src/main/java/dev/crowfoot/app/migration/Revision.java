package dev.crowfoot.app.migration;

import org.jspecify.annotations.Nullable;

/**
 * One step in the history of a project: one changelog file, and a tag in the databases that it ran on.
 *
 * @param id {@code 20261120093000_add_posts}: when and what, also the name of its file without the ending
 * @param message what the person said of it
 * @param parent the id of the revision before it, or null for the first
 * @param path the file, from the project's folder ({@code migrations/20261120093000_add_posts.yaml})
 */
public record Revision(String id, String message, @Nullable String parent, String path) {}
