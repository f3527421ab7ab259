/** Tests of plans. */
@NullMarked
package dev.crowfoot.migration;

import org.jspecify.annotations.NullMarked;
