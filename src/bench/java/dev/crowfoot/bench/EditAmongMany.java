package dev.crowfoot.bench;

import dev.crowfoot.document.Document;
import dev.crowfoot.document.edit.Edit;
import dev.crowfoot.document.edit.Edits;
import java.time.Duration;
import java.util.Optional;

/** An attribute renamed by an edit, with all that follows from it in the document: SQL, orders, the name in the history. */
final class EditAmongMany implements Benchmark {
    @Override
    public String name() {
        return "rename an attribute among 1,000 entities, as an edit";
    }

    @Override
    public Trial prepare() {
        Document document = OpenFolder.document();
        Edit edit = new Edit.RenameMember(LargeDesign.entityId(5), LargeDesign.attributeId(5, 1), "renamed");
        return () -> Edits.apply(document, edit);
    }

    @Override
    public Optional<Duration> aim() {
        return Optional.of(Duration.ofMillis(10));
    }

    @Override
    public int warmUps() {
        return 200;
    }

    @Override
    public int runs() {
        return 101;
    }
}
