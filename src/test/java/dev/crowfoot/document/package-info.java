/** Tests of the open document and its history. */
@NullMarked
package dev.crowfoot.document;

import org.jspecify.annotations.NullMarked;
