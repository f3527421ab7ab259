/** Generated classes at work: compiled in memory, booted in Hibernate, run on real databases. */
@NullMarked
package dev.crowfoot.adapter.hibernate;

import org.jspecify.annotations.NullMarked;
