/**
 * Places the cards of a diagram with ELK's layered algorithm, in groups that are packed to the shape of a screen. Fulfils the port of
 * {@code app.layout}; the only package that knows ELK.
 */
@NullMarked
package dev.crowfoot.adapter.elk;

import org.jspecify.annotations.NullMarked;
