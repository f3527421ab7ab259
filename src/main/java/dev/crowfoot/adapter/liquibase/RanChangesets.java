package dev.crowfoot.adapter.liquibase;

import dev.crowfoot.app.database.DatabaseSession;
import dev.crowfoot.app.migration.MigrationState;
import dev.crowfoot.app.migration.Revision;
import dev.crowfoot.target.Target;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import liquibase.changelog.ChangeSet;

/**
 * What a database says of the changesets that ran on it, read without making Liquibase's tables. Those are asked for in upper case without quotes, as Liquibase
 * makes them, so that each database folds both alike.
 *
 * @param lock who holds Liquibase's lock and since when, in words
 * @param lockedBy what stands in the lock's row, the lock held or not
 */
record RanChangesets(Set<String> ran, Optional<String> lock, Optional<String> lockedBy) {

    /** The file, id and author of a changeset in one text. */
    static String key(String file, String id, String author) {
        return file + "::" + id + "::" + author;
    }

    static String key(ChangeSet changeset) {
        return key(changeset.getFilePath(), changeset.getId(), changeset.getAuthor());
    }

    static RanChangesets read(DatabaseSession session) throws SQLException {
        Connection connection = session.unwrap(Connection.class);
        Set<String> ran = new LinkedHashSet<>();
        if (hasTable(connection, session, "DATABASECHANGELOG")) {
            String query = "SELECT FILENAME, ID, AUTHOR FROM DATABASECHANGELOG ORDER BY DATEEXECUTED, ORDEREXECUTED";
            try (PreparedStatement statement = connection.prepareStatement(query); ResultSet rows = statement.executeQuery()) {
                while (rows.next()) {
                    ran.add(key(rows.getString(1), rows.getString(2), rows.getString(3)));
                }
            }
        }
        return lock(connection, session, ran);
    }

    private static RanChangesets lock(Connection connection, DatabaseSession session, Set<String> ran) throws SQLException {
        if (hasTable(connection, session, "DATABASECHANGELOGLOCK")) {
            String query = "SELECT LOCKEDBY, LOCKGRANTED, LOCKED FROM DATABASECHANGELOGLOCK WHERE LOCKEDBY IS NOT NULL";
            try (PreparedStatement statement = connection.prepareStatement(query); ResultSet rows = statement.executeQuery()) {
                if (rows.next()) {
                    String lockedBy = rows.getString(1);
                    String lock = rows.getBoolean(3) ? "by " + UnderWay.holder(lockedBy) + " since " + rows.getString(2) : null;
                    return new RanChangesets(ran, Optional.ofNullable(lock), Optional.of(lockedBy));
                }
            }
        }
        return new RanChangesets(ran, Optional.empty(), Optional.empty());
    }

    private static boolean hasTable(Connection connection, DatabaseSession session, String table) throws SQLException {
        String query = switch (session.target()) {
            case H2 -> "SELECT 1 FROM INFORMATION_SCHEMA.TABLES WHERE TABLE_SCHEMA = ? AND UPPER(TABLE_NAME) = ?";
            case POSTGRESQL -> // the information schema hides what the user has no right to, which would look like a database where nothing ran
                "SELECT 1 FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace WHERE n.nspname = ? AND c.relname = LOWER(?)";
        };
        try (PreparedStatement statement = connection.prepareStatement(query)) {
            statement.setString(1, session.defaultSchema());
            statement.setString(2, table);
            try (ResultSet rows = statement.executeQuery()) {
                return rows.next();
            }
        }
    }

    /** Where the database stands in the project's history. */
    MigrationState state(ProjectChangelog project, Target target) {
        List<Revision> applied = new ArrayList<>();
        List<Revision> pending = new ArrayList<>();
        MigrationState.Partial partial = null;
        Set<String> unknown = new LinkedHashSet<>(ran);
        for (Revision revision : project.revisions()) {
            List<ChangeSet> changesets = project.changesets().getOrDefault(revision.id(), List.of());
            List<String> keys = changesets.stream().filter(c -> isFor(c, target)).map(RanChangesets::key).toList();
            changesets.forEach(c -> unknown.remove(key(c)));
            int done = (int) keys.stream().filter(ran::contains).count();
            if (done == keys.size()) {
                applied.add(revision);
            } else if (done > 0 && partial == null) {
                partial = new MigrationState.Partial(revision, done, keys.size());
            } else {
                pending.add(revision);
            }
        }
        return new MigrationState(applied, Optional.ofNullable(partial), pending, List.copyOf(unknown), lock,
                lockedBy.flatMap(UnderWay::of));
    }

    /** Whether a changeset is for that kind of database, as Liquibase's {@code dbms} says. */
    static boolean isFor(ChangeSet changeset, Target target) {
        Set<String> dbms = changeset.getDbmsSet();
        if (dbms == null || dbms.isEmpty() || dbms.contains("all")) {
            return true;
        }
        boolean onlyExclusions = dbms.stream().allMatch(d -> d.startsWith("!"));
        return dbms.contains(target.id()) || (onlyExclusions && !dbms.contains("!" + target.id()));
    }
}
