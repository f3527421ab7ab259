package dev.crowfoot.adapter.liquibase;

import dev.crowfoot.adapter.jdbc.JdbcDatabases;
import dev.crowfoot.adapter.jdbc.JdbcSchemaReader;
import dev.crowfoot.app.Progress;
import dev.crowfoot.app.database.ConnectionSettings;
import dev.crowfoot.app.database.DatabaseSession;
import dev.crowfoot.app.database.Password;
import dev.crowfoot.app.migration.Revision;
import dev.crowfoot.document.Settings.ChangelogFormat;
import dev.crowfoot.migration.Plan;
import dev.crowfoot.schema.Schema;
import dev.crowfoot.target.Target;
import dev.crowfoot.testing.TestDatabase;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** The migrations folder of a project, as the application writes it. */
record TestProject(Path folder) {

    /** Adds a revision; the id begins with a time that its number stands for. */
    Revision add(int number, String slug, Plan plan, ChangelogFormat format) throws IOException {
        LiquibaseChangelogs changelogs = new LiquibaseChangelogs();
        String id = "2026010100000" + number + "_" + slug;
        Revision revision = new Revision(id, "Message of " + slug, null, "migrations/" + id + "." + changelogs.ending(format));
        Path master = folder.resolve(ProjectChangelog.MASTER);
        Files.createDirectories(folder.resolve("migrations"));
        Files.writeString(folder.resolve(revision.path()), changelogs.write(revision, plan, List.of(Target.values()), format));
        Files.writeString(master, changelogs.include(Files.exists(master) ? Files.readString(master) : null, revision));
        return revision;
    }

    static DatabaseSession open(TestDatabase database) {
        return new JdbcDatabases(Path.of("target")).open(ConnectionSettings.url(database.url(), database.user()),
                Password.of(database.password().toCharArray()));
    }

    static Schema read(DatabaseSession session, String... schemas) {
        return new JdbcSchemaReader().read(session, List.of(schemas), Progress.NONE).schema();
    }
}
