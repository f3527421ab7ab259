/** Tests of the application as a whole: its entry point and its architecture. */
@NullMarked
package dev.crowfoot;

import org.jspecify.annotations.NullMarked;
