/**
 * The databases that Crowfoot generates for, as plain names. Known by every package; uses the JDK only.
 */
@NullMarked
package dev.crowfoot.target;

import org.jspecify.annotations.NullMarked;
