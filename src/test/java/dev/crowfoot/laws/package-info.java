/** The laws of the design, each a seeded property over real databases and files. */
@NullMarked
package dev.crowfoot.laws;

import org.jspecify.annotations.NullMarked;
