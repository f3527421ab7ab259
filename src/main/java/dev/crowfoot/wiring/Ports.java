package dev.crowfoot.wiring;

import dev.crowfoot.app.database.ConnectionStore;
import dev.crowfoot.app.database.Databases;
import dev.crowfoot.app.migration.Changelogs;
import dev.crowfoot.app.migration.MigrationRunner;
import dev.crowfoot.app.project.EditJournal;
import dev.crowfoot.app.project.ProjectFiles;
import dev.crowfoot.app.project.RecentProjects;
import dev.crowfoot.app.project.Samples;
import dev.crowfoot.ui.common.Remembered;
import dev.crowfoot.ui.migrations.RevisionActions;
import dev.crowfoot.ui.preview.SqlViewModel;

/** What the window needs from outside, one adapter each. */
public record Ports(ProjectFiles projects, RecentProjects recent, EditJournal journal, Samples samples, Remembered remembered,
        Databases databases, ConnectionStore connections, Changelogs changelogs, MigrationRunner migrations, SqlViewModel.Source preview,
        RevisionActions.Revisions revisions) {}
