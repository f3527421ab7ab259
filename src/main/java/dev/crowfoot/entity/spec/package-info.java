/**
 * Java source files as data: what a class is called, holds and can do, with no text yet. Uses {@code design.id} and the JDK only.
 */
@NullMarked
package dev.crowfoot.entity.spec;

import org.jspecify.annotations.NullMarked;
