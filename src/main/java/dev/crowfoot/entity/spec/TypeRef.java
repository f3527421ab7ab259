package dev.crowfoot.entity.spec;

import java.util.List;

/** A type as a Java source file names it. */
public sealed interface TypeRef {

    /** A primitive type. */
    enum Primitive implements TypeRef {
        BOOLEAN, BYTE, SHORT, INT, LONG, FLOAT, DOUBLE
    }

    /**
     * A class, an interface, a record or an enum.
     *
     * @param packageName its package, empty for the unnamed one
     * @param simpleName its name in the package; for a nested one the path with dots
     */
    record ClassRef(String packageName, String simpleName) implements TypeRef, Comparable<ClassRef> {

        /** The class that Java itself knows. */
        public static ClassRef of(Class<?> type) {
            return new ClassRef(type.getPackageName(), type.getCanonicalName().substring(type.getPackageName().length() + 1));
        }

        /** The whole name. */
        public String qualifiedName() {
            return packageName.isEmpty() ? simpleName : packageName + "." + simpleName;
        }

        @Override
        public int compareTo(ClassRef other) {
            return qualifiedName().compareTo(other.qualifiedName());
        }
    }

    /** A generic class with its arguments. */
    record Generic(ClassRef raw, List<TypeRef> arguments) implements TypeRef {

        /** Copies the arguments. */
        public Generic {
            arguments = List.copyOf(arguments);
        }
    }

    /** An array. */
    record ArrayOf(TypeRef element) implements TypeRef {

        /** Whether its elements are arrays themselves. */
        public boolean isNested() {
            return element instanceof ArrayOf;
        }
    }
}
