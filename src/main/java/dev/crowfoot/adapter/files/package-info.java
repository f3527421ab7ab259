/**
 * Projects as folders of files, and what the user's own folder remembers. Writes are atomic, reads trust nothing. Uses {@code app}, the core
 * packages, {@code adapter.files.format}, {@code adapter.files.yaml} and the JDK only.
 */
@NullMarked
package dev.crowfoot.adapter.files;

import org.jspecify.annotations.NullMarked;
