package dev.crowfoot.migration.dialect;

import dev.crowfoot.migration.Statement;
import dev.crowfoot.schema.QualifiedName;
import dev.crowfoot.schema.Sequence;
import dev.crowfoot.schema.SequenceOptions;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Statements on sequences. */
public interface SequenceStatements {

    /**
     * Another name or schema; it goes on counting where it was.
     *
     * @param uses what has the defaults that use it use the new one; needed where {@link #renamesByCopy}
     */
    List<Statement> rename(Sequence sequence, QualifiedName name, List<Statement> uses);

    /** Whether a renamed sequence is a new one, so that defaults that use it must be set anew. */
    boolean renamesByCopy();

    /** How many numbers are taken in advance where nothing is said, as SQL has it. */
    String defaultCache();

    /** Another way of counting. */
    default List<Statement> alter(Sequence from, Sequence to) {
        List<String> changes = new ArrayList<>();
        if (!Objects.equals(from.type(), to.type())) {
            changes.add("AS " + Objects.requireNonNullElse(to.type(), "bigint"));
        }
        changes.addAll(changes(from.options(), to.options(), defaultCache()));
        return List.of(new Statement.Sql("ALTER SEQUENCE " + Names.sql(to.name()) + " " + String.join(" ", changes)));
    }

    /** Gives it to a column, with which it is dropped, or takes it from its column; nothing where columns own no sequences. */
    List<Statement> owner(QualifiedName sequence, Sequence.@Nullable Owner owner);

    /** Makes it, with its comment. */
    default List<Statement> create(Sequence sequence) {
        List<Statement> statements = new ArrayList<>();
        statements.add(new Statement.CreateSequence(sequence));
        if (sequence.comment() != null) {
            statements.addAll(comment(sequence.name(), sequence.comment()));
        }
        return statements;
    }

    /** Takes it away. */
    default List<Statement> drop(QualifiedName sequence) {
        return List.of(new Statement.DropSequence(sequence));
    }

    /** Sets the comment, or takes it away. */
    default List<Statement> comment(QualifiedName sequence, @Nullable String comment) {
        return List.of(new Statement.Sql("COMMENT ON SEQUENCE " + Names.sql(sequence) + " IS " + Names.literal(comment)));
    }

    /** The options as SQL has them behind {@code AS IDENTITY} and in {@code CREATE SEQUENCE}; those that are null are not said. */
    static List<String> options(SequenceOptions options) {
        List<String> said = new ArrayList<>();
        add(said, "START WITH ", options.start());
        add(said, "INCREMENT BY ", options.increment());
        add(said, "MINVALUE ", options.minimum());
        add(said, "MAXVALUE ", options.maximum());
        add(said, "CACHE ", options.cache());
        if (options.cycle()) {
            said.add("CYCLE");
        }
        return said;
    }

    private static void add(List<String> said, String word, @Nullable Long value) {
        if (value != null) {
            said.add(word + value);
        }
    }

    /**
     * What leads from some options to others, as {@code ALTER SEQUENCE} has it; what is null afterwards goes back to the default.
     *
     * @param defaultCache what a null cache is
     */
    static List<String> changes(SequenceOptions from, SequenceOptions to, String defaultCache) {
        List<String> said = new ArrayList<>();
        change(said, from.increment(), to.increment(), "INCREMENT BY ", "INCREMENT BY 1");
        change(said, from.minimum(), to.minimum(), "MINVALUE ", "NO MINVALUE");
        change(said, from.maximum(), to.maximum(), "MAXVALUE ", "NO MAXVALUE");
        change(said, from.start(), to.start(), "START WITH ", "START WITH 1");
        change(said, from.cache(), to.cache(), "CACHE ", defaultCache);
        if (from.cycle() != to.cycle()) {
            said.add(to.cycle() ? "CYCLE" : "NO CYCLE");
        }
        return said;
    }

    private static void change(List<String> said, @Nullable Long from, @Nullable Long to, String word, String byDefault) {
        if (!Objects.equals(from, to)) {
            said.add(to == null ? byDefault : word + to);
        }
    }
}
