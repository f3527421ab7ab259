package dev.crowfoot.wiring;

import dev.crowfoot.adapter.elk.ElkLayoutEngine;
import dev.crowfoot.adapter.files.FileConnectionStore;
import dev.crowfoot.adapter.files.FileEditJournal;
import dev.crowfoot.adapter.files.FileMigrations;
import dev.crowfoot.adapter.files.FileProjects;
import dev.crowfoot.adapter.files.FileRecentProjects;
import dev.crowfoot.adapter.files.StagedFolders;
import dev.crowfoot.adapter.javasource.DiskCodeFolder;
import dev.crowfoot.adapter.javasource.PoetJavaWriter;
import dev.crowfoot.adapter.jdbc.JdbcDatabases;
import dev.crowfoot.adapter.jdbc.JdbcExpressionNormaliser;
import dev.crowfoot.adapter.jdbc.JdbcSchemaReader;
import dev.crowfoot.adapter.liquibase.LiquibaseChangelogs;
import dev.crowfoot.adapter.liquibase.LiquibaseMigrationRunner;
import dev.crowfoot.adapter.liquibase.LiquibaseSqlPreviewer;
import dev.crowfoot.app.code.GenerateCode;
import dev.crowfoot.app.code.WriteCode;
import dev.crowfoot.app.database.ConnectionStore;
import dev.crowfoot.app.database.Databases;
import dev.crowfoot.app.imports.ImportDatabase;
import dev.crowfoot.app.imports.SaveImport;
import dev.crowfoot.app.layout.ArrangeDiagram;
import dev.crowfoot.app.layout.DrawDiagrams;
import dev.crowfoot.app.migration.Changelogs;
import dev.crowfoot.app.migration.CreateRevision;
import dev.crowfoot.app.migration.DiffDatabase;
import dev.crowfoot.app.migration.FinishRevision;
import dev.crowfoot.app.migration.HealedProjects;
import dev.crowfoot.app.migration.MigrationRunner;
import dev.crowfoot.app.migration.PreviewMigration;
import dev.crowfoot.app.project.ProjectFiles;
import dev.crowfoot.app.refresh.RefreshFromDatabase;
import dev.crowfoot.cli.Services;
import dev.crowfoot.ui.common.Remembered;
import dev.crowfoot.ui.dialogs.FolderChooser;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Makes the adapters, and of them what the window and the command line need. */
public final class Adapters {

    private final UserFolders folders;
    private final ProjectFiles projects;
    private final GenerateCode generate = new GenerateCode(new PoetJavaWriter());
    private final WriteCode write = new WriteCode(generate, DiskCodeFolder::new);
    private final Databases databases;
    private final ConnectionStore connections;
    private final Changelogs changelogs = new LiquibaseChangelogs();
    private final MigrationRunner runner = new LiquibaseMigrationRunner();
    private final PreviewMigration preview = new PreviewMigration(new LiquibaseSqlPreviewer());
    private final DiffDatabase diff = new DiffDatabase(new JdbcSchemaReader(), new JdbcExpressionNormaliser());
    private final CreateRevision create;

    /** Adapters with the user's own files in those folders. */
    public Adapters(UserFolders folders) {
        this.folders = folders;
        databases = new JdbcDatabases(folders.data());
        connections = new FileConnectionStore(folders.config());
        FileProjects files = new FileProjects();
        FileMigrations migrations = new FileMigrations(files);
        projects = new HealedProjects(files, new FinishRevision(migrations, changelogs));
        create = new CreateRevision(migrations, changelogs, Clock.systemUTC());
    }

    /** What the command line works with. */
    public Services services() {
        return new Services(projects, write, databases, connections, changelogs, create, preview,
                diff, runner, imports(), saveImport(), refresh());
    }

    private RefreshFromDatabase refresh() {
        return new RefreshFromDatabase(diff, new ArrangeDiagram(new ElkLayoutEngine()));
    }

    private static ImportDatabase imports() {
        return new ImportDatabase(new JdbcSchemaReader(), new DrawDiagrams(new ArrangeDiagram(new ElkLayoutEngine())));
    }

    private SaveImport saveImport() {
        return new SaveImport(new StagedFolders(), projects, create);
    }

    /** What the window works with; it remembers its sizes in that. */
    Ports ports(Remembered remembered) {
        return new Ports(new Ports.Projects(projects, new FileRecentProjects(folders.config()), new FileEditJournal(folders.data()),
                new SampleFolders(samples())), remembered, new Ports.Sources(databases, connections),
                new Ports.Migrations(changelogs, runner, preview, diff, create), new Ports.Code(generate, write),
                new Ports.Imports(imports(), saveImport()), FolderChooser.DESKTOP);
    }

    /** Beside the installed application, or in the folder that it was started in. */
    private static List<Path> samples() {
        List<Path> places = new ArrayList<>();
        Optional.ofNullable(System.getProperty("crowfoot.install")).map(home -> Path.of(home, "samples")).ifPresent(places::add);
        places.add(Path.of("samples").toAbsolutePath());
        return places;
    }
}
