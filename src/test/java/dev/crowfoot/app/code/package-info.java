/** Java of a project, and the folder that it is written to. */
@NullMarked
package dev.crowfoot.app.code;

import org.jspecify.annotations.NullMarked;
