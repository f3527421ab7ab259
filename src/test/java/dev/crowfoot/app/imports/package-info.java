/** What people say of an import. */
@NullMarked
package dev.crowfoot.app.imports;

import org.jspecify.annotations.NullMarked;
