/**
 * The stable codes of what is dangerous in a plan; each has its page under {@code docs/hazards}. Uses {@code migration} and the JDK only.
 */
@NullMarked
package dev.crowfoot.migration.hazard;

import org.jspecify.annotations.NullMarked;
