package dev.crowfoot.document;

import dev.crowfoot.design.Design;
import org.jspecify.annotations.Nullable;

/**
 * The design as the newest revision left it, from which the next one is found.
 *
 * @param revision the id of that revision, or null before the first
 */
public record Baseline(@Nullable String revision, Design design) {

    /** Before the first revision. */
    public static final Baseline NONE = new Baseline(null, Design.EMPTY);
}
