package dev.crowfoot.cli;

import dev.crowfoot.app.database.ConnectionStore;
import dev.crowfoot.app.database.Databases;
import dev.crowfoot.app.migration.Changelogs;
import dev.crowfoot.app.migration.MigrationRunner;
import dev.crowfoot.app.project.ProjectFiles;

/** What the commands work with; put together where the program is. */
public interface Services {

    /** Opens databases. */
    Databases databases();

    /** The connections that the user gave names. */
    ConnectionStore connections();

    /** Reads and writes projects. */
    ProjectFiles projects();

    /** Reads and writes changelogs. */
    Changelogs changelogs();

    /** Runs revisions. */
    MigrationRunner migrations();
}
