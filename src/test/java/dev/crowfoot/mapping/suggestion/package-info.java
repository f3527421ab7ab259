@NullMarked
package dev.crowfoot.mapping.suggestion;

import org.jspecify.annotations.NullMarked;
