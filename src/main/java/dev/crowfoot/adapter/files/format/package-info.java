/**
 * How each thing of a project looks in a file: one class a thing, with how it is written beside how it is read. A key that is as usual is
 * left out. Uses {@code adapter.files.yaml}, the core packages and the JDK only.
 */
@NullMarked
package dev.crowfoot.adapter.files.format;

import org.jspecify.annotations.NullMarked;
