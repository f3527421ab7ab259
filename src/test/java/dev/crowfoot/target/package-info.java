@NullMarked
package dev.crowfoot.target;

import org.jspecify.annotations.NullMarked;
