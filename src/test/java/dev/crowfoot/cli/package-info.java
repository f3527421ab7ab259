@NullMarked
package dev.crowfoot.cli;

import org.jspecify.annotations.NullMarked;
