package dev.crowfoot.adapter.files;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.crowfoot.app.UserError;
import dev.crowfoot.app.project.ProjectFolder;
import dev.crowfoot.app.project.SaveReport.Saved;
import dev.crowfoot.document.Baseline;
import dev.crowfoot.document.Document;
import dev.crowfoot.testing.RandomDesign;
import dev.crowfoot.testing.RandomDocument;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FileMigrationsTest {
    private final FileProjects projects = new FileProjects();
    private final FileMigrations migrations = new FileMigrations(projects);

    @TempDir
    Path temp;

    @Test
    void aFileIsReadAsItWasWritten() {
        assertEquals(Optional.empty(), migrations.read(temp, "changelog.yaml"));
        migrations.write(temp, "changelog.yaml", "databaseChangeLog: []\n");
        assertEquals(Optional.of("databaseChangeLog: []\n"), migrations.read(temp, "changelog.yaml"));
    }

    @Test
    void aBaselineIsReadAsItWasWritten() {
        assertEquals(Baseline.NONE, migrations.readBaseline(temp));
        for (long seed = 0; seed < 10; seed++) {
            Baseline baseline = new Baseline("20260101000000_seed_" + seed, RandomDesign.hostile(seed));
            migrations.writeBaseline(temp, baseline);
            assertEquals(baseline, migrations.readBaseline(temp));
        }
    }

    @Test
    void aBaselineThatThisProgramWroteIsNoChangeFromOutside() {
        Document document = RandomDocument.of(3);
        ProjectFolder project = projects.create(temp.resolve("shop"), document);
        Baseline baseline = new Baseline("20270101000000_next", document.design());
        migrations.writeBaseline(project.folder(), baseline);
        assertEquals(List.of(), project.outsideChanges());
        assertEquals(new Saved(List.of(), List.of()), project.save(document.withBaseline(baseline), false));
    }

    @Test
    void aBrokenBaselineIsNoneToNobody() throws IOException {
        Files.createDirectories(temp.resolve("migrations"));
        Files.writeString(temp.resolve("migrations/baseline.yaml"), "format: 1\nrevison: x\n");
        assertEquals("migrations/baseline.yaml:2:1: unknown key 'revison'; did you mean 'revision'?",
                assertThrows(UserError.class, () -> migrations.readBaseline(temp)).what());
    }

    @Test
    void noNameLeadsOutOfTheFolder() {
        for (String name : List.of("../x", "a/b", "a\\b", "", ".hidden", "..")) {
            assertThrows(UserError.class, () -> migrations.write(temp, name, "x"), name);
        }
        assertEquals(Map.of(), TempFolder.texts(temp));
    }
}
