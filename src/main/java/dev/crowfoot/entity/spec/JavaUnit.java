package dev.crowfoot.entity.spec;

import dev.crowfoot.design.id.Id;
import dev.crowfoot.entity.spec.TypeRef.ClassRef;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A source file with one class.
 *
 * @param source what is drawn that it comes from, or null for what several need
 * @param comment what a person said of it; becomes Javadoc
 */
public record JavaUnit(ClassRef name, @Nullable Id source, @Nullable String comment, List<JavaAnnotation> annotations, Body body) {

    /** Copies the annotations. */
    public JavaUnit {
        annotations = List.copyOf(annotations);
    }

    /** What a class consists of. */
    public sealed interface Body {}

    /** A class. */
    public record ClassBody(boolean isAbstract, @Nullable TypeRef superclass, boolean serializable, List<JavaField> fields,
            List<JavaMethod> methods) implements Body {

        /** Copies the lists. */
        public ClassBody {
            fields = List.copyOf(fields);
            methods = List.copyOf(methods);
        }
    }

    /** A serializable record. */
    public record RecordBody(List<JavaField> components) implements Body {

        /** Copies the components. */
        public RecordBody {
            components = List.copyOf(components);
        }
    }

    /**
     * An enum.
     *
     * @param valued whether each constant carries what the database holds for it
     */
    public record EnumBody(List<Constant> constants, boolean valued) implements Body {

        /** Copies the constants. */
        public EnumBody {
            constants = List.copyOf(constants);
        }
    }

    /** A constant of an enum with what the database holds for it. */
    public record Constant(String name, String value, @Nullable String comment) {}

    /** A class that generated classes need and no library has. */
    public enum Support implements Body {
        /** A JDBC type for PostgreSQL's own types, sent as text that the server reads; plain text on other databases. */
        NATIVE_TEXT,
        /** The same for constants of native enum types. */
        NATIVE_ENUM,
        /** A JDBC type for intervals. */
        INTERVAL,
        /** A JDBC type for amounts of money. */
        MONEY,
        /** A JDBC type for arrays of texts of any length. */
        TEXT_ARRAY,
        /** An annotation that takes the next value of a sequence. */
        SEQUENCE_VALUE,
        /** A JDBC type for times with an offset. */
        OFFSET_TIME,
        /** Map to the text of an hstore and back. */
        HSTORE_CONVERTER,
        /** Internet address to its text and back. */
        INET_ADDRESS_CONVERTER
    }
}
