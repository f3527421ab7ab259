/** What Java can be called and say. */
@NullMarked
package dev.crowfoot.entity;

import org.jspecify.annotations.NullMarked;
