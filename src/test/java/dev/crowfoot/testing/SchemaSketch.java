package dev.crowfoot.testing;

import dev.crowfoot.schema.EnumType;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A schema in the making, in which columns and tables refer to each other by identity, so that it stays whole whatever is renamed, dropped or added. {@link SketchedSchema}
 * makes it a schema.
 */
final class SchemaSketch {

    /** What a column is; the values of its rows follow from that. */
    enum Kind {
        INT, BIG, NUMERIC, SHORT_TEXT, LONG_TEXT, TEXT, BOOLEAN, DATE, TIMESTAMP, UUID, CHECKED, NATIVE;

        /** Whether rows have different values. */
        boolean isDistinct() {
            return EnumSet.range(INT, TEXT).contains(this);
        }
    }

    /** What a part of a table is. */
    enum Form {
        UNIQUE, CHECK, INDEX, PARTIAL, EXPRESSION, FOREIGN_KEY
    }

    /** A table. */
    static final class T {
        final String id;
        String name;
        @Nullable
        String schema;
        @Nullable
        String comment;
        String key;
        final List<C> columns = new ArrayList<>();
        final List<P> parts = new ArrayList<>();

        T(String id, String name, String key) {
            this.id = id;
            this.name = name;
            this.key = key;
        }

        C column(String columnId) {
            return columns.stream().filter(c -> c.id.equals(columnId)).findFirst().orElseThrow();
        }
    }

    /** A column. */
    static final class C {
        final String id;
        String name;
        Kind kind;
        boolean nullable;
        /** 0 for none, otherwise one of several. */
        int defaultValue;
        /** 0 for none, 1 by default, 2 always. */
        int identity;
        @Nullable
        String comment;
        /** The sequence that the default takes its value from. */
        @Nullable
        String sequence;
        /** The column that it is computed from. */
        @Nullable
        String computedFrom;
        /** Computed when read. */
        boolean virtual;
        @Nullable
        String collation;
        /** The enum type of the database. */
        @Nullable
        String enumType;
        List<EnumType.Label> labels = List.of();

        C(String id, String name, Kind kind) {
            this.id = id;
            this.name = name;
            this.kind = kind;
        }
    }

    /** A key, constraint or index. */
    static final class P {
        final String id;
        String name;
        Form form;
        List<String> columns;
        @Nullable
        String references;
        int variant;
        @Nullable
        String comment;

        P(String id, String name, Form form, List<String> columns) {
            this.id = id;
            this.name = name;
            this.form = form;
            this.columns = columns;
        }
    }

    /** A type of the database. */
    static final class E {
        final String id;
        String name;
        @Nullable
        String comment;
        @Nullable
        String schema;
        List<EnumType.Label> labels;

        E(String id, String name, List<EnumType.Label> labels) {
            this.id = id;
            this.name = name;
            this.labels = labels;
        }
    }

    /** A sequence. */
    static final class S {
        final String id;
        String name;
        int increment = 1;
        @Nullable
        String schema;
        @Nullable
        String comment;

        S(String id, String name) {
            this.id = id;
            this.name = name;
        }
    }

    /** A view of a table's columns. */
    record V(String id, String name, String table) {}

    boolean namespace;
    final List<T> tables = new ArrayList<>();
    final List<E> enums = new ArrayList<>();
    final List<S> sequences = new ArrayList<>();
    final List<V> views = new ArrayList<>();

    T table(String id) {
        return tables.stream().filter(t -> t.id.equals(id)).findFirst().orElseThrow();
    }

    E enumType(String id) {
        return enums.stream().filter(e -> e.id.equals(id)).findFirst().orElseThrow();
    }
}
