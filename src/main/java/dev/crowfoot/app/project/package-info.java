/**
 * Projects as folders of files: opening, making, saving, recovering, and what the user's own folder remembers. The ports say nothing of how
 * files look. Uses the core packages, {@code app} and the JDK only.
 */
@NullMarked
package dev.crowfoot.app.project;

import org.jspecify.annotations.NullMarked;
