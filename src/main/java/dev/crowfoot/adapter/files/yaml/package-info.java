/**
 * The part of YAML that project files use, read with the place of each thing and written in one way only. What reads and writes it knows
 * nothing of projects. Uses SnakeYAML Engine's events and the JDK only.
 */
@NullMarked
package dev.crowfoot.adapter.files.yaml;

import org.jspecify.annotations.NullMarked;
