package dev.crowfoot.entity;

import dev.crowfoot.design.id.Id;
import org.jspecify.annotations.Nullable;

/**
 * Something that is drawn and that the Java classes do not show.
 *
 * @param owner the entity, mixin, embeddable or enum
 * @param member the member or other part of it, or null for all of it
 * @param message what is not there, why, and what to do
 */
public record CodeProblem(Severity severity, Id owner, @Nullable Id member, String message) {

    /** What follows from it. */
    public enum Severity {
        /** A class or a field is missing. */
        LEFT_OUT,
        /** The class is right, but does not say everything. */
        NOTE
    }
}
