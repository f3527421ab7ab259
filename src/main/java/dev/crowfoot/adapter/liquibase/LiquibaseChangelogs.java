package dev.crowfoot.adapter.liquibase;

import dev.crowfoot.app.UserError;
import dev.crowfoot.app.migration.Changelogs;
import dev.crowfoot.app.migration.Revision;
import dev.crowfoot.document.Settings.ChangelogFormat;
import dev.crowfoot.migration.Plan;
import dev.crowfoot.target.Target;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import org.yaml.snakeyaml.error.YAMLException;

/** Changelogs in Liquibase's own formats. */
public final class LiquibaseChangelogs implements Changelogs {

    private static final String EMPTY = "databaseChangeLog:\n";

    private final OfflineDatabases databases = new OfflineDatabases();

    @Override
    public String write(Revision revision, Plan plan, List<Target> targets, ChangelogFormat format) {
        return LiquibaseScope.PREVIEW.quietly(() -> switch (format) {
            case YAML -> YamlText.of(RevisionTree.of(revision, plan, targets, databases));
            case XML -> XmlText.of(RevisionTree.steps(revision, plan, targets, databases));
            case JSON -> JsonText.of(RevisionTree.of(revision, plan, targets, databases));
            case SQL -> new FormattedSqlText(databases, targets).of(revision, plan);
        });
    }

    @Override
    public String ending(ChangelogFormat format) {
        return switch (format) {
            case YAML -> "yaml";
            case XML -> "xml";
            case JSON -> "json";
            case SQL -> "sql";
        };
    }

    @Override
    public String include(@Nullable String master, Revision revision) {
        String text = master == null || master.isBlank() ? EMPTY : master;
        List<?> before = entries(text);
        String file = revision.path().substring(revision.path().lastIndexOf('/') + 1);
        List<Attributes> added = new ArrayList<>();
        added.add(new Attributes("include").with("file", file).with("relativeToChangelogFile", true));
        if (tagStandsOutside(file)) {
            added.add(RevisionTree.tag(revision));
        }
        String result = (text.endsWith("\n") ? text : text + "\n") + YamlText.entries(added);
        if (entries(result).size() != before.size() + added.size()) {
            throw unreadable("its list of files does not end where the text ends", null);
        }
        return result;
    }

    /** Formatted SQL cannot set a tag, and XML not with a comment. */
    private static boolean tagStandsOutside(String file) {
        return file.endsWith(".sql") || file.endsWith(".xml");
    }

    private static List<?> entries(String master) {
        try {
            Object tree = new Yaml(new SafeConstructor(new LoaderOptions())).load(master);
            if (tree instanceof Map<?, ?> map && map.containsKey("databaseChangeLog")) {
                Object entries = map.get("databaseChangeLog");
                return entries instanceof List<?> list ? list : List.of();
            }
            throw unreadable("it has no databaseChangeLog", null);
        } catch (YAMLException e) {
            throw unreadable(e.getMessage() == null ? "it is no YAML" : e.getMessage(), e);
        }
    }

    private static UserError unreadable(String why, @Nullable Throwable cause) {
        return new UserError(UserError.Kind.PROJECT, "The file migrations/changelog.yaml cannot be continued: " + why + ".",
                "Mend it, so that it is a list of files as Liquibase reads it.", cause);
    }

    @Override
    public List<Revision> revisions(Path project) {
        return ProjectChangelog.read(project).revisions();
    }
}
