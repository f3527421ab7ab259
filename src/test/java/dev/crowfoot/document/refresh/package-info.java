@NullMarked
package dev.crowfoot.document.refresh;

import org.jspecify.annotations.NullMarked;
