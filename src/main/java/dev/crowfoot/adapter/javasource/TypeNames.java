package dev.crowfoot.adapter.javasource;

import com.palantir.javapoet.ArrayTypeName;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import dev.crowfoot.entity.spec.TypeRef;

/** Types as JavaPoet names them, so that it can import them. */
final class TypeNames {

    private TypeNames() {}

    /** The name of any type. */
    static TypeName of(TypeRef type) {
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
            case TypeRef.ClassRef name -> of(name);
            case TypeRef.Generic generic -> ParameterizedTypeName.get(of(generic.raw()),
                    generic.arguments().stream().map(TypeNames::of).toArray(TypeName[]::new));
            case TypeRef.ArrayOf array -> ArrayTypeName.of(of(array.element()));
        };
    }

    /** The name of a class; dots in its simple name part nested classes. */
    static ClassName of(TypeRef.ClassRef name) {
        String[] path = name.simpleName().split("\\.", -1);
        ClassName result = ClassName.get(name.packageName(), path[0]);
        for (int i = 1; i < path.length; i++) {
            result = result.nestedClass(path[i]);
        }
        return result;
    }
}
