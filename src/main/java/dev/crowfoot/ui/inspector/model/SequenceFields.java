package dev.crowfoot.ui.inspector.model;

import dev.crowfoot.design.SequenceOptions;
import dev.crowfoot.ui.common.Texts;
import dev.crowfoot.ui.inspector.form.Change;
import dev.crowfoot.ui.inspector.form.Field;
import dev.crowfoot.ui.inspector.form.FieldName;
import java.util.List;
import java.util.function.Function;

/** How a sequence counts. */
final class SequenceFields {

    private SequenceFields() {}

    /**
     * A field for each option.
     *
     * @param of makes the fields' ids differ; their texts are those of {@code sequence}
     */
    static List<Field> of(String of, SequenceOptions o, Function<SequenceOptions, Change> change) {
        return List.of(
                new Field.WholeNumber(name(of, "start"), o.start(), "1", n -> change.apply(
                        new SequenceOptions(n, o.increment(), o.minimum(), o.maximum(), o.cache(), o.cycle()))),
                new Field.WholeNumber(name(of, "increment"), o.increment(), "1", n -> change.apply(
                        new SequenceOptions(o.start(), n, o.minimum(), o.maximum(), o.cache(), o.cycle()))),
                new Field.WholeNumber(name(of, "minimum"), o.minimum(), Texts.of("inspector.sequence.limit.prompt"), n -> change.apply(
                        new SequenceOptions(o.start(), o.increment(), n, o.maximum(), o.cache(), o.cycle()))),
                new Field.WholeNumber(name(of, "maximum"), o.maximum(), Texts.of("inspector.sequence.limit.prompt"), n -> change.apply(
                        new SequenceOptions(o.start(), o.increment(), o.minimum(), n, o.cache(), o.cycle()))),
                new Field.WholeNumber(name(of, "cache"), o.cache(), Texts.of("inspector.sequence.limit.prompt"), n -> change.apply(
                        new SequenceOptions(o.start(), o.increment(), o.minimum(), o.maximum(), n, o.cycle()))),
                new Field.Check(name(of, "cycle"), o.cycle(), on -> change.apply(
                        new SequenceOptions(o.start(), o.increment(), o.minimum(), o.maximum(), o.cache(), on))));
    }

    private static FieldName name(String of, String option) {
        return new FieldName(of + "-" + option, "sequence." + option);
    }
}
