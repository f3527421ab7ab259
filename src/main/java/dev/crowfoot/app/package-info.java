/**
 * What the application does, as use cases (verb and noun), and what it needs from outside, as ports (nouns). Uses the core packages and the
 * JDK only.
 */
@NullMarked
package dev.crowfoot.app;

import org.jspecify.annotations.NullMarked;
