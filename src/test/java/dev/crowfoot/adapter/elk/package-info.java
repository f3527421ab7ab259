/**
 * Tests of {@code adapter.elk}.
 */
@NullMarked
package dev.crowfoot.adapter.elk;

import org.jspecify.annotations.NullMarked;
