/**
 * The command line: picocli commands over the use cases of {@code app}, for scripts and continuous integration. Uses {@code app} and the core,
 * picocli, and Jackson for {@code --json}.
 */
@NullMarked
package dev.crowfoot.cli;

import org.jspecify.annotations.NullMarked;
