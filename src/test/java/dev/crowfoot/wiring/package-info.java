/** Tests that drive the whole window as a person would. */
@NullMarked
package dev.crowfoot.wiring;

import org.jspecify.annotations.NullMarked;
