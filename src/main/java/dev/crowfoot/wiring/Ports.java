package dev.crowfoot.wiring;

import dev.crowfoot.app.code.GenerateCode;
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
import dev.crowfoot.app.project.EditJournal;
import dev.crowfoot.app.project.ProjectFiles;
import dev.crowfoot.app.project.RecentProjects;
import dev.crowfoot.app.project.Samples;
import dev.crowfoot.ui.common.Remembered;
import dev.crowfoot.ui.dialogs.FolderChooser;

/** What the window needs from outside. */
record Ports(Projects projects, Remembered remembered, Sources databases, Migrations migrations, Code code, Imports imports,
        FolderChooser folders) {

    /** Where projects are. */
    record Projects(ProjectFiles files, RecentProjects recent, EditJournal journal, Samples samples) {}

    /** Where databases are. */
    record Sources(Databases databases, ConnectionStore connections) {}

    /** What makes, shows and runs revisions. */
    record Migrations(Changelogs changelogs, MigrationRunner runner, PreviewMigration preview, DiffDatabase diff, CreateRevision create) {}

    /** What makes projects of databases. */
    record Imports(ImportDatabase read, SaveImport save) {}

    /** What makes Java classes. */
    record Code(GenerateCode generate, WriteCode write) {}
}
