/** Tests of migrations as they are told to a person. */
@NullMarked
package dev.crowfoot.app.migration;

import org.jspecify.annotations.NullMarked;
