/**
 * Specifications of Java classes as text. Uses JavaPoet, and {@code app} and what is below it.
 */
@NullMarked
package dev.crowfoot.adapter.javasource;

import org.jspecify.annotations.NullMarked;
