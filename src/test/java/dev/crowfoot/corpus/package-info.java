@NullMarked
package dev.crowfoot.corpus;

import org.jspecify.annotations.NullMarked;
