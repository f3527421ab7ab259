package dev.crowfoot.adapter.javasource;

import com.palantir.javapoet.AnnotationSpec;
import com.palantir.javapoet.ArrayTypeName;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import dev.crowfoot.document.Settings.Nullness;
import dev.crowfoot.entity.spec.TypeRef;

/**
 * Types as JavaPoet names them, so that it can import them.
 *
 * @param nullness whether they say what may be null
 */
record TypeNames(Nullness nullness) {

    private static final AnnotationSpec NULLABLE = AnnotationSpec.builder(jspecify("Nullable")).build();

    /** The annotation of JSpecify with that simple name. */
    static ClassName jspecify(String simpleName) {
        return ClassName.get("org.jspecify.annotations", simpleName);
    }

    /** Whether they say what may be null. */
    boolean sayNull() {
        return nullness == Nullness.JSPECIFY;
    }

    /** The name of any type. */
    TypeName of(TypeRef type) {
        return switch (type) {
            case TypeRef.Primitive primitive -> switch (primitive) {
                case BOOLEAN -> TypeName.BOOLEAN;
                case BYTE -> TypeName.BYTE;
                case SHORT -> TypeName.SHORT;
                case INT -> TypeName.INT;
                case LONG -> TypeName.LONG;
                case FLOAT -> TypeName.FLOAT;
                case DOUBLE -> TypeName.DOUBLE;
            };
            case TypeRef.ClassRef name -> classOf(name);
            case TypeRef.Generic generic -> ParameterizedTypeName.get(classOf(generic.raw()),
                    generic.arguments().stream().map(this::of).toArray(TypeName[]::new));
            case TypeRef.ArrayOf array -> ArrayTypeName.of(of(array.element()));
            case TypeRef.Nullable nullable -> orNull(of(nullable.type()));
        };
    }

    /** The type, of what may be null. */
    TypeName orNull(TypeName type) {
        return sayNull() ? type.annotated(NULLABLE) : type;
    }

    /** The name of a class; dots in its simple name part nested classes. */
    static ClassName classOf(TypeRef.ClassRef name) {
        String[] path = name.simpleName().split("\\.", -1);
        ClassName result = ClassName.get(name.packageName(), path[0]);
        for (int i = 1; i < path.length; i++) {
            result = result.nestedClass(path[i]);
        }
        return result;
    }
}
