package dev.crowfoot.adapter.files.format;

import dev.crowfoot.adapter.files.yaml.Draft;
import dev.crowfoot.adapter.files.yaml.Keys;
import dev.crowfoot.adapter.files.yaml.Node;
import dev.crowfoot.design.Sequence;
import dev.crowfoot.design.id.SequenceId;
import java.util.Collection;
import java.util.List;
import java.util.SequencedMap;
import java.util.TreeMap;

/** The file {@code design/sequences.yaml}: all sequences that stand for themselves. */
public final class SequencesFormat {

    private SequencesFormat() {}

    /** The sequences as they are written. */
    public static Node.Fields write(Collection<Sequence> sequences) {
        return new Draft().items("sequences", sequences.stream().map(SequenceFormat::write).toList()).done();
    }

    /** The sequences as they were read. */
    public static SequencedMap<SequenceId, Sequence> read(Node node) {
        Keys keys = Keys.of(node);
        List<Sequence> sequences = keys.items("sequences", SequenceFormat::read);
        SequencedMap<SequenceId, Sequence> byId = new TreeMap<>();
        return keys.end(() -> {
            for (Sequence sequence : sequences) {
                if (byId.put(sequence.id(), sequence) != null) {
                    throw new IllegalArgumentException("the id " + sequence.id().value() + " is that of two sequences");
                }
            }
            return byId;
        });
    }
}
