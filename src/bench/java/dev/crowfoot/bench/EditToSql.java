package dev.crowfoot.bench;

import dev.crowfoot.adapter.liquibase.LiquibaseSqlPreviewer;
import dev.crowfoot.app.migration.PreviewMigration;
import dev.crowfoot.app.migration.PreviewTarget;
import dev.crowfoot.document.Document;
import dev.crowfoot.document.edit.Edit;
import dev.crowfoot.document.edit.Edits;
import dev.crowfoot.document.edit.Outcome;
import dev.crowfoot.target.Target;
import java.time.Duration;
import java.util.Optional;

/** An attribute renamed among 1,000 tables that no revision has yet, up to all of the SQL that Liquibase makes for them. */
final class EditToSql implements Benchmark {
    private static final PreviewTarget TARGET = PreviewTarget.offline(Target.POSTGRESQL);

    @Override
    public String name() {
        return "rename an attribute among 1,000 new entities, up to the SQL of all";
    }

    @Override
    public Optional<Duration> aim() {
        return Optional.of(Duration.ofMillis(100));
    }

    @Override
    public int warmUps() {
        return 3;
    }

    @Override
    public int runs() {
        return 7;
    }

    @Override
    public Trial prepare() {
        PreviewMigration preview = new PreviewMigration(new LiquibaseSqlPreviewer());
        Document[] document = {OpenFolder.document()};
        int[] edits = {0};
        preview.preview(document[0], TARGET);
        return () -> {
            document[0] = renamed(document[0], "renamed" + edits[0]++);
            return preview.preview(document[0], TARGET);
        };
    }

    @Override
    public Optional<Comparison> comparison() {
        return Optional.of(new Comparison() {
            @Override
            public String name() {
                return "the first time, with nothing remembered";
            }

            @Override
            public Trial prepare() {
                Document document = OpenFolder.document();
                return () -> new PreviewMigration(new LiquibaseSqlPreviewer()).preview(document, TARGET);
            }
        });
    }

    private static Document renamed(Document document, String name) {
        Edit edit = new Edit.RenameMember(LargeDesign.entityId(5), LargeDesign.attributeId(5, 1), name);
        return switch (Edits.apply(document, edit)) {
            case Outcome.Applied applied -> applied.document();
            case Outcome.Rejected rejected -> throw new IllegalStateException(rejected.reason());
        };
    }
}
