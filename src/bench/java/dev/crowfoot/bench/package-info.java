/**
 * What takes how long. A small runner without a framework, and one class a benchmark; compiled and checked with the tests, run
 * by {@code mvn -q -Pbench test-compile exec:exec}. It may use every package of the application.
 */
@NullMarked
package dev.crowfoot.bench;

import org.jspecify.annotations.NullMarked;
