package dev.crowfoot.samples;

import dev.crowfoot.adapter.files.FileMigrations;
import dev.crowfoot.adapter.files.FileProjects;
import dev.crowfoot.adapter.liquibase.LiquibaseChangelogs;
import dev.crowfoot.app.Progress;
import dev.crowfoot.app.migration.CreateRevision;
import dev.crowfoot.app.migration.CreatedRevision;
import dev.crowfoot.app.project.ProjectFolder;
import dev.crowfoot.app.project.SaveReport;
import dev.crowfoot.document.Baseline;
import dev.crowfoot.document.Document;
import dev.crowfoot.document.Settings.ChangelogFormat;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;

/**
 * Writes the folders below {@code samples} with the application's own code: {@code MakeSamples FOLDER}. It makes those that are not
 * there; to draw one anew, delete its folder first.
 */
final class MakeSamples {

    private MakeSamples() {}

    public static void main(String[] arguments) {
        Path folder = Path.of(arguments[0]);
        for (Sample sample : Sample.all()) {
            if (!Files.exists(folder.resolve(sample.name()))) {
                make(folder.resolve(sample.name()), sample, sample.steps().getFirst().document().settings().format());
            }
        }
    }

    /** Draws and saves each step and makes its revision, as a person would. */
    static void make(Path folder, Sample sample, ChangelogFormat format) {
        FileProjects projects = new FileProjects();
        ProjectFolder project = projects.create(folder, sample.steps().getFirst().document());
        Baseline baseline = Baseline.NONE;
        Instant time = Instant.parse("2026-11-20T09:30:00Z");
        for (Sample.Step step : sample.steps()) {
            Document document = step.document().withBaseline(baseline);
            if (!(project.save(document, false) instanceof SaveReport.Saved)) {
                throw new IllegalStateException("files of " + folder + " were changed while it was made");
            }
            CreateRevision create =
                    new CreateRevision(new FileMigrations(projects), new LiquibaseChangelogs(), Clock.fixed(time, ZoneOffset.UTC));
            CreatedRevision created = create.create(folder, document, step.message(), format, false).orElseThrow();
            baseline = created.baseline();
            project = projects.open(folder, Progress.NONE);
            time = time.plusSeconds(86_400);
        }
    }
}
