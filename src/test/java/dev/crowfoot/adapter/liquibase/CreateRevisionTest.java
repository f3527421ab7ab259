package dev.crowfoot.adapter.liquibase;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.crowfoot.app.UserError;
import dev.crowfoot.app.migration.CreateRevision;
import dev.crowfoot.app.migration.CreatedRevision;
import dev.crowfoot.app.migration.FinishRevision;
import dev.crowfoot.app.migration.Revision;
import dev.crowfoot.document.Document;
import dev.crowfoot.document.Settings;
import dev.crowfoot.document.Settings.ChangelogFormat;
import dev.crowfoot.target.Target;
import dev.crowfoot.testing.RandomDesign;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Revisions as files. */
class CreateRevisionTest {

    private final MemoryFiles files = new MemoryFiles();
    private final LiquibaseChangelogs changelogs = new LiquibaseChangelogs();
    private final CreateRevision create =
            new CreateRevision(files, changelogs, Clock.fixed(Instant.parse("2026-11-20T09:30:00Z"), ZoneOffset.UTC));
    private final Document drawn = Document.empty(Settings.of("Shop", Target.H2)).withDesign(RandomDesign.of(1));

    @TempDir
    Path folder = Path.of("");

    @Test
    void aRevisionIsNamedByItsTimeAndMessageAndIncluded() {
        CreatedRevision created = create.create(folder, drawn, "Add posts & tags, ünd more", ChangelogFormat.YAML, false).orElseThrow();
        assertEquals(new Revision("20261120093000_add_posts_tags_und_more", "Add posts & tags, ünd more", null,
                "migrations/20261120093000_add_posts_tags_und_more.yaml"), created.file().revision());
        assertEquals(List.of("20261120093000_add_posts_tags_und_more.yaml", "baseline.yaml", "changelog.yaml"), files.written());
        assertEquals("""
                databaseChangeLog:
                  - include:
                      file: 20261120093000_add_posts_tags_und_more.yaml
                      relativeToChangelogFile: true
                """, files.read(folder, "changelog.yaml").orElseThrow());
        assertEquals(drawn.design(), files.readBaseline(folder).design());
    }

    @Test
    void nothingToDoWritesNothing() {
        Document document = revised(drawn, "First");
        files.written().clear();
        assertEquals(Optional.empty(), create.create(folder, document, "Second", ChangelogFormat.YAML, false));
        assertEquals(List.of(), files.written());
    }

    @Test
    void twoRevisionsInOneSecondKeepTheirOrder() {
        Document first = revised(drawn, "First");
        assertTrue(create.create(folder, first, "Second", ChangelogFormat.JSON, true).isPresent());
        assertEquals(List.of("20261120093000_first", "20261120093001_second"),
                changelogs.revisions(folder).stream().map(Revision::id).toList());
    }

    @Test
    void anEmptyRevisionLeavesTheBaselinesDesign() {
        CreatedRevision created = create.create(folder, drawn, "By hand", ChangelogFormat.XML, true).orElseThrow();
        assertEquals("20261120093000_by_hand", created.baseline().revision());
        assertEquals(Document.empty(drawn.settings()).design(), created.baseline().design());
    }

    @Test
    void aProcessKilledBeforeTheBaselineLeavesTheOldState() {
        files.killAfter(1);
        assertThrows(IllegalStateException.class, () -> create.create(folder, drawn, "First", ChangelogFormat.YAML, false));
        assertEquals(List.of(), changelogs.revisions(folder));
        files.killAfter(99);
        assertEquals(Optional.empty(), new FinishRevision(files, changelogs).run(folder));
        revised(drawn, "First");
        assertEquals(1, changelogs.revisions(folder).size());
    }

    @Test
    void aProcessKilledAfterTheBaselineIsFinishedAtTheNextStart() {
        files.killAfter(2);
        assertThrows(IllegalStateException.class, () -> create.create(folder, drawn, "First", ChangelogFormat.SQL, false));
        files.killAfter(99);
        assertEquals(Optional.of("20261120093000_first"), new FinishRevision(files, changelogs).run(folder));
        assertEquals(List.of("20261120093000_first"), changelogs.revisions(folder).stream().map(Revision::id).toList());
        assertEquals(Optional.empty(), new FinishRevision(files, changelogs).run(folder));
    }

    @Test
    void aBaselineThatSomebodyElseMovedOnIsNotWrittenOver() {
        revised(drawn, "First");
        UserError error = assertThrows(UserError.class, () -> create.create(folder, drawn, "Again", ChangelogFormat.YAML, false));
        assertEquals("The baseline on the disk is at 20261120093000_first, the open project's is not.", error.what());
    }

    private Document revised(Document document, String message) {
        return document.withBaseline(create.create(folder, document, message, ChangelogFormat.YAML, false).orElseThrow().baseline());
    }
}
