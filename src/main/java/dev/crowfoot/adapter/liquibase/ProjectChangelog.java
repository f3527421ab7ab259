package dev.crowfoot.adapter.liquibase;

import dev.crowfoot.app.UserError;
import dev.crowfoot.app.migration.Revision;
import java.io.FileNotFoundException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import liquibase.change.core.TagDatabaseChange;
import liquibase.changelog.ChangeLogParameters;
import liquibase.changelog.ChangeSet;
import liquibase.changelog.DatabaseChangeLog;
import liquibase.database.Database;
import liquibase.exception.ChangeLogParseException;
import liquibase.exception.LiquibaseException;
import liquibase.parser.ChangeLogParserFactory;
import org.jspecify.annotations.Nullable;

/**
 * A project's changelogs as Liquibase reads them, by revision: each included file is one, with the tag that is set at its end as its id.
 *
 * @param changesets what belongs to a revision, by its id
 */
record ProjectChangelog(DatabaseChangeLog changelog, List<Revision> revisions, Map<String, List<ChangeSet>> changesets) {

    static final String MASTER = "migrations/changelog.yaml";

    /** Reads the files without a database; nothing there is an empty history. */
    static ProjectChangelog read(Path project) {
        if (!Files.exists(project.resolve(MASTER))) {
            return new ProjectChangelog(new DatabaseChangeLog(MASTER), List.of(), Map.of());
        }
        try {
            return LiquibaseScope.PREVIEW.call(new ProjectFolder(project), () -> parse(project, null));
        } catch (LiquibaseException | FileNotFoundException | SQLException e) {
            throw unreadable(e);
        }
    }

    /** The same for use with a database, within a {@link LiquibaseScope}. */
    static ProjectChangelog parse(Path project, @Nullable Database database) throws LiquibaseException {
        if (!Files.exists(project.resolve(MASTER))) {
            throw new UserError(UserError.Kind.PROJECT, "The project has no revisions: " + MASTER + " is not there.",
                    "Make one with: crowfoot revision DIR -m MESSAGE", null);
        }
        try (ProjectFolder files = new ProjectFolder(project)) {
            ChangeLogParameters parameters = database == null ? new ChangeLogParameters() : new ChangeLogParameters(database);
            DatabaseChangeLog changelog =
                    ChangeLogParserFactory.getInstance().getParser(MASTER, files).parse(MASTER, parameters, files);
            OnlySql.check(changelog);
            return of(changelog);
        } catch (UserError e) {
            throw e;
        } catch (ChangeLogParseException | RuntimeException e) { // the parsers throw what they happen on in a file that is no changelog
            throw unreadable(e);
        } catch (FileNotFoundException e) {
            throw new LiquibaseException(e);
        }
    }

    private static UserError unreadable(Exception e) {
        String why = e.getMessage() == null ? e.toString() : e.getMessage().strip();
        return new UserError(UserError.Kind.PROJECT, "The project's changelog cannot be read: " + why, "Mend that file.", e);
    }

    private static ProjectChangelog of(DatabaseChangeLog changelog) {
        Map<String, List<ChangeSet>> byFile = new LinkedHashMap<>();
        for (ChangeSet changeset : changelog.getChangeSets()) {
            String path = changeset.getFilePath();
            String file = path.equals(MASTER) ? lastFile(byFile, changeset) : path;
            byFile.computeIfAbsent(file, _ -> new ArrayList<>()).add(changeset);
        }
        List<Revision> revisions = new ArrayList<>();
        Map<String, List<ChangeSet>> byRevision = new LinkedHashMap<>();
        byFile.forEach((file, changesets) -> {
            String parent = revisions.isEmpty() ? null : revisions.getLast().id();
            Revision revision = revision(file, changesets, parent);
            revisions.add(revision);
            byRevision.put(revision.id(), changesets);
        });
        return new ProjectChangelog(changelog, revisions, byRevision);
    }

    /** The tag of a file in formatted SQL stands behind its inclusion. */
    private static String lastFile(Map<String, List<ChangeSet>> byFile, ChangeSet changeset) {
        return byFile.isEmpty() || tag(changeset).isEmpty() ? MASTER : List.copyOf(byFile.keySet()).getLast();
    }

    private static Revision revision(String file, List<ChangeSet> changesets, @Nullable String parent) {
        String name = file.substring(file.lastIndexOf('/') + 1).replaceFirst("\\.[^.]*$", "");
        ChangeSet last = changesets.getLast();
        String message = tag(last).isPresent() && last.getComments() != null ? last.getComments() : "";
        return new Revision(tag(last).orElse(name), message, parent, file);
    }

    /** The tag that a changeset sets. */
    static Optional<String> tag(ChangeSet changeset) {
        return changeset.getChanges().stream().filter(TagDatabaseChange.class::isInstance)
                .map(c -> ((TagDatabaseChange) c).getTag()).findFirst();
    }

    /** The ids of the revisions up to that one. */
    List<String> upTo(String revision) {
        List<String> ids = revisions.stream().map(Revision::id).toList();
        return ids.subList(0, ids.indexOf(revision) + 1);
    }

    /** The ids of the revisions after that one, or of all. */
    List<String> after(@Nullable String revision) {
        List<String> ids = revisions.stream().map(Revision::id).toList();
        return revision == null ? ids : ids.subList(ids.indexOf(revision) + 1, ids.size());
    }
}
