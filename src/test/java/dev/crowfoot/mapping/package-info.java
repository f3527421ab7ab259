/**
 * Tests of the mapping between drawings and schemas.
 */
@NullMarked
package dev.crowfoot.mapping;

import org.jspecify.annotations.NullMarked;
