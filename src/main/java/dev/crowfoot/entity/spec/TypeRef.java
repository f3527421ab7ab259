package dev.crowfoot.entity.spec;

import java.util.List;

/** A type as a Java source file names it. */
public sealed interface TypeRef {

    /** This type, of a variable that may also hold null. */
    default TypeRef orNull() {
        return switch (this) {
            case Primitive primitive -> primitive;
            case Nullable nullable -> nullable;
            case ClassRef name -> new Nullable(name);
            case Generic generic -> new Nullable(generic);
            case ArrayOf array -> new Nullable(array);
        };
    }

    /** This type without what says that a variable of it may hold null. */
    default TypeRef plain() {
        return this instanceof Nullable nullable ? nullable.type() : this;
    }

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

    /**
     * The type of what may be null. A type that is not one of these is that of what is there whenever the program sees it.
     *
     * @param type a class, generic or not, or an array
     */
    record Nullable(TypeRef type) implements TypeRef {

        /** @throws IllegalArgumentException if the type is a primitive one or nullable itself */
        public Nullable {
            if (type instanceof Primitive || type instanceof Nullable) {
                throw new IllegalArgumentException("cannot be made nullable: " + type);
            }
        }
    }

    /** An array. */
    record ArrayOf(TypeRef element) implements TypeRef {

        /** Whether its elements are arrays themselves. */
        public boolean isNested() {
            return element.plain() instanceof ArrayOf;
        }
    }
}
