/** The sample projects: how they are drawn, the program that writes their folders, and the tests that they hold to. */
@NullMarked
package dev.crowfoot.samples;

import org.jspecify.annotations.NullMarked;
