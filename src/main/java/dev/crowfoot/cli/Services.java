package dev.crowfoot.cli;

import dev.crowfoot.app.code.WriteCode;
import dev.crowfoot.app.database.ConnectionStore;
import dev.crowfoot.app.database.Databases;
import dev.crowfoot.app.imports.ImportDatabase;
import dev.crowfoot.app.imports.SaveImport;
import dev.crowfoot.app.migration.Changelogs;
import dev.crowfoot.app.migration.CreateRevision;
import dev.crowfoot.app.migration.DiffDatabase;
import dev.crowfoot.app.migration.MigrationRunner;
import dev.crowfoot.app.migration.PreviewMigration;
import dev.crowfoot.app.project.ProjectFiles;
import dev.crowfoot.app.refresh.RefreshFromDatabase;

/**
 * What the commands work with; put together where the program is.
 *
 * @param projects reads and writes projects
 * @param code writes Java classes
 * @param databases opens databases
 * @param connections the connections that the user gave names
 * @param changelogs reads and writes changelogs
 * @param revisions makes revisions
 * @param preview says what Liquibase will send
 * @param differ compares a database with a drawing
 * @param migrations runs revisions
 * @param imports makes projects of databases
 * @param saveImport puts them into their folders
 * @param refresh brings drawings up to date with databases
 */
public record Services(ProjectFiles projects, WriteCode code, Databases databases, ConnectionStore connections, Changelogs changelogs,
        CreateRevision revisions, PreviewMigration preview, DiffDatabase differ, MigrationRunner migrations, ImportDatabase imports,
        SaveImport saveImport, RefreshFromDatabase refresh) {}
