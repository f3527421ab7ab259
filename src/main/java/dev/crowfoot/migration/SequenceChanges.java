package dev.crowfoot.migration;

import dev.crowfoot.schema.Sequence;
import dev.crowfoot.schema.SequenceOptions;
import java.util.Objects;

/** Makes and changes sequences; they have their later names by then. */
final class SequenceChanges {

    private final Situation situation;

    SequenceChanges(Situation situation) {
        this.situation = situation;
    }

    void run() {
        for (Sequence wanted : situation.after.sequences()) {
            Sequence before = situation.before.sequences().stream().filter(s -> s.id().equals(wanted.id())).findFirst().orElse(null);
            if (before == null) {
                situation.step("create sequence " + wanted.name(), Subject.of(wanted.id()),
                        situation.dialect.sequences().create(wanted), situation.dialect.sequences().drop(wanted.name()));
            } else {
                change(before.withName(wanted.name()), wanted);
            }
        }
    }

    private void change(Sequence now, Sequence wanted) {
        SequenceOptions options = now.options();
        if (!options.equals(wanted.options()) || !Objects.equals(now.type(), wanted.type())) {
            situation.step("alter sequence " + now.name(), Subject.of(now.id()), situation.dialect.sequences().alter(now, wanted),
                    situation.dialect.sequences().alter(wanted, now));
        }
        if (!Objects.equals(now.comment(), wanted.comment())) {
            situation.step("comment on sequence " + now.name(), Subject.of(now.id()),
                    situation.dialect.sequences().comment(now.name(), wanted.comment()),
                    situation.dialect.sequences().comment(now.name(), now.comment()));
        }
    }
}
