package dev.crowfoot.adapter.files;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.crowfoot.app.project.OutsideChange;
import dev.crowfoot.app.project.ProjectFolder;
import dev.crowfoot.document.Subscription;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FolderWatchTest {
    /** So long that only a watch that hears nothing reaches it. */
    private static final long FOREVER_SECONDS = 60;

    @TempDir
    Path temp;

    @Test
    void changesFromOutsideAreHeardAndOwnOnesAreNot() throws IOException, InterruptedException {
        ProjectFolder project = new FileProjects().create(temp.resolve("shop"), SaveForever.version(1));
        BlockingQueue<List<OutsideChange>> heard = new LinkedBlockingQueue<>();
        Subscription watch = project.watch(heard::add);
        project.save(SaveForever.version(2), false);
        Path entities = temp.resolve("shop/design/entities");
        Files.writeString(entities.resolve("New.yaml"), "entity: New\nid: n\n");
        assertEquals(List.of(new OutsideChange("design/entities/New.yaml", OutsideChange.Kind.ADDED)),
                heard.poll(FOREVER_SECONDS, TimeUnit.SECONDS));
        Files.delete(entities.resolve("Entity1v2.yaml"));
        Files.delete(entities.resolve("New.yaml"));
        assertEquals(new OutsideChange("design/entities/Entity1v2.yaml", OutsideChange.Kind.DELETED),
                lastOf(heard).getFirst());
        watch.close();
        watch.close();
    }

    /** Two deletions may be heard as one or as two. */
    private static List<OutsideChange> lastOf(BlockingQueue<List<OutsideChange>> heard) throws InterruptedException {
        List<OutsideChange> last = heard.take();
        while (last.size() > 1) {
            last = heard.take();
        }
        return last;
    }
}
