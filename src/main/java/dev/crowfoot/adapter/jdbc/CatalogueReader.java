package dev.crowfoot.adapter.jdbc;

import dev.crowfoot.app.Progress;
import dev.crowfoot.app.database.Catalogue;
import java.sql.SQLException;

/** Reads the catalogue of one kind of database. */
interface CatalogueReader {

    /** Everything in the schemas that this was made for. */
    Catalogue read(Progress progress) throws SQLException;
}
