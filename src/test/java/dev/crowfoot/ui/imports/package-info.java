/** Tests of the import wizard. */
@NullMarked
package dev.crowfoot.ui.imports;

import org.jspecify.annotations.NullMarked;
