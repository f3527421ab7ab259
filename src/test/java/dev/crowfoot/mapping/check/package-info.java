/**
 * Tests of the problems of drawings: each rule fires, and does not.
 */
@NullMarked
package dev.crowfoot.mapping.check;

import org.jspecify.annotations.NullMarked;
