/** Tests of the comparison of schemas. */
@NullMarked
package dev.crowfoot.schema.diff;

import org.jspecify.annotations.NullMarked;
