package dev.crowfoot.mapping;

import dev.crowfoot.design.id.SequenceId;
import dev.crowfoot.schema.Column;
import dev.crowfoot.schema.QualifiedName;
import dev.crowfoot.schema.Sequence;
import dev.crowfoot.schema.SqlType;
import dev.crowfoot.schema.Table;
import dev.crowfoot.schema.diff.SqlText;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;

/** Which sequences a schema has, under the ids that they are drawn with, and which of them gives a column its values. */
final class SequenceLift {

    private static final Set<String> INTEGERS = Set.of("smallint", "integer", "bigint", "numeric");

    private final Map<QualifiedName, SequenceId> ids = new LinkedHashMap<>();
    private final List<Sequence> sequences;

    SequenceLift(List<Sequence> sequences, Supplier<String> ids) {
        this.sequences = sequences;
        sequences.forEach(s -> this.ids.put(s.name(), new SequenceId(ids.get())));
    }

    SequenceId id(Sequence sequence) {
        return Objects.requireNonNull(ids.get(sequence.name()));
    }

    /** The sequence that is the default of a column, as that of a {@code serial}: the default is nothing but its next value. */
    Optional<SequenceId> of(Table table, Column column) {
        String expression = column.defaultExpression();
        String text = expression == null ? "" : expression.toLowerCase(Locale.ROOT);
        boolean next = (text.startsWith("nextval('") && (text.endsWith("'::regclass)") || text.endsWith("')")))
                || text.startsWith("next value for ");
        SqlType type = column.type();
        if (expression == null || !next || type.userDefined() || !INTEGERS.contains(type.name())) {
            return Optional.empty();
        }
        Sequence.Owner self = new Sequence.Owner(table.name(), column.name());
        return sequences.stream().filter(s -> self.equals(s.owner()) && SqlText.usesSequence(expression, s.name())).findFirst()
                .or(() -> sequences.stream().filter(s -> SqlText.usesSequence(expression, s.name())).findFirst()).map(this::id);
    }
}
