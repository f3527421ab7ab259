package dev.crowfoot.app.migration;

import dev.crowfoot.migration.Subject;
import java.util.Optional;

/**
 * A statement as Liquibase will send it.
 *
 * @param sql without a semicolon at its end
 * @param subject what it is about, so that a click finds it; empty where it comes from a revision's file and not from the drawing
 * @param destructive whether rows or values are lost by it, so that it must be confirmed
 * @param stepSummary what the step that it belongs to does, for people
 */
public record PreviewStatement(String sql, Optional<Subject> subject, boolean destructive, String stepSummary) {}
