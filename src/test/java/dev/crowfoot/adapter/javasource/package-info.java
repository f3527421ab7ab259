/** Class specifications as text, and source folders on disk. */
@NullMarked
package dev.crowfoot.adapter.javasource;

import org.jspecify.annotations.NullMarked;
