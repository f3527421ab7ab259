package dev.crowfoot.app.migration;

/**
 * A schema of a database in which nothing is drawn, so that it was not compared.
 *
 * @param name as the database holds it
 * @param tables how many tables it has, without ignored ones; at least 1
 */
public record OtherSchema(String name, int tables) {}
