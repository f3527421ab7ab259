package dev.crowfoot.bench;

import dev.crowfoot.adapter.files.FileProjects;
import dev.crowfoot.app.Progress;
import dev.crowfoot.app.project.ProjectFolder;
import dev.crowfoot.design.Entity;
import dev.crowfoot.document.Document;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;

/** One comment changed in a large project, and saved: one file written, flushed to the disk and renamed. */
final class SaveOneChange implements Benchmark {
    @Override
    public String name() {
        return "save one change among 1,000 entities";
    }

    @Override
    public Trial prepare() throws IOException {
        Path folder = OpenFolder.project();
        ProjectFolder project = new FileProjects().open(folder, Progress.NONE);
        AtomicInteger number = new AtomicInteger();
        return Trial.of(() -> {
            Document saved = project.saved();
            Entity entity = saved.design().entity(LargeDesign.entityId(5)).orElseThrow();
            Entity changed = entity.withComment("change " + number.incrementAndGet());
            return project.save(saved.withDesign(saved.design().with(changed)), false);
        }, () -> OpenFolder.delete(folder));
    }

    @Override
    public Optional<Duration> aim() {
        return Optional.of(Duration.ofMillis(100));
    }
}
