package dev.crowfoot.adapter.javasource;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeName;
import dev.crowfoot.entity.spec.JavaMethod.Identity;
import dev.crowfoot.entity.spec.JavaMethod.Property;
import dev.crowfoot.entity.spec.JavaMethod.ToText;
import dev.crowfoot.entity.spec.JavaMethod.ValueEquality;
import dev.crowfoot.entity.spec.TypeRef;
import dev.crowfoot.entity.spec.TypeRef.Primitive;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import javax.lang.model.element.Modifier;

/** {@code equals}, {@code hashCode} and {@code toString}. */
final class Equality {

    private final TypeNames types;

    Equality(TypeNames types) {
        this.types = types;
    }

    /**
     * Entities are asked by {@code instanceof} and by getters, because the other one may be a proxy: a subclass whose own fields are empty.
     * Without a key two objects are the same only if they are one. The hash must not change when a key is given, so it is one per class.
     */
    List<MethodSpec> of(Identity identity) {
        ClassName self = TypeNames.classOf(identity.self());
        List<CodeBlock> conditions = new ArrayList<>();
        conditions.add(CodeBlock.of("other instanceof $T that", self));
        for (Property property : identity.properties()) {
            if (!(property.type() instanceof Primitive)) {
                conditions.add(CodeBlock.of("$N() != null", property.getter()));
            }
            conditions.add(equal(property.type(), CodeBlock.of("$N()", property.getter()), CodeBlock.of("that.$N()", property.getter())));
        }
        CodeBlock hash =
                identity.naturalKey() ? hash(identity.properties().stream().map(p -> part(p, CodeBlock.of("$N()", p.getter()))).toList())
                        : CodeBlock.of("$T.class.hashCode()", self);
        return List.of(equalsMethod(conditions, true), hashCode(hash));
    }

    /** Values are equal when all their fields are. */
    List<MethodSpec> of(ValueEquality equality) {
        ClassName self = TypeNames.classOf(equality.self());
        List<CodeBlock> conditions = new ArrayList<>();
        conditions.add(CodeBlock.of(equality.properties().isEmpty() ? "other instanceof $T" : "other instanceof $T that", self));
        for (Property property : equality.properties()) {
            conditions.add(equal(property.type(), CodeBlock.of("this.$N", property.name()), CodeBlock.of("that.$N", property.name())));
        }
        return List.of(equalsMethod(conditions, false),
                hashCode(hash(equality.properties().stream().map(p -> part(p, CodeBlock.of("this.$N", p.name()))).toList())));
    }

    private static CodeBlock equal(TypeRef type, CodeBlock mine, CodeBlock others) {
        return switch (type) {
            case Primitive primitive when primitive == Primitive.FLOAT || primitive == Primitive.DOUBLE ->
                CodeBlock.of("$T.compare($L, $L) == 0",
                        primitive == Primitive.FLOAT ? Float.class : Double.class, mine, others);
            case Primitive primitive -> CodeBlock.of("$L == $L", mine, others);
            case TypeRef.ArrayOf array ->
                CodeBlock.of("$T.$L($L, $L)", Arrays.class, array.isNested() ? "deepEquals" : "equals", mine, others);
            case TypeRef.ClassRef name -> CodeBlock.of("$T.equals($L, $L)", Objects.class, mine, others);
            case TypeRef.Generic generic -> CodeBlock.of("$T.equals($L, $L)", Objects.class, mine, others);
            case TypeRef.Nullable nullable -> equal(nullable.type(), mine, others);
        };
    }

    private static CodeBlock part(Property property, CodeBlock value) {
        return property.type() instanceof TypeRef.ArrayOf array
                ? CodeBlock.of("$T.$L($L)", Arrays.class, array.isNested() ? "deepHashCode" : "hashCode", value)
                : value;
    }

    private static CodeBlock hash(List<CodeBlock> parts) {
        return parts.isEmpty() ? CodeBlock.of("0") : CodeBlock.of("$T.hash($L)", Objects.class, CodeBlock.join(parts, ", "));
    }

    private MethodSpec equalsMethod(List<CodeBlock> conditions, boolean sameFirst) {
        MethodSpec.Builder builder = MethodSpec.methodBuilder("equals").addAnnotation(Override.class).addModifiers(Modifier.PUBLIC)
                .returns(TypeName.BOOLEAN).addParameter(types.orNull(ClassName.get(Object.class)), "other");
        if (sameFirst) {
            builder.beginControlFlow("if (this == other)").addStatement("return true").endControlFlow();
        }
        return builder.addStatement("return $L", CodeBlock.join(conditions, "\n&& ")).build();
    }

    private static MethodSpec hashCode(CodeBlock value) {
        return MethodSpec.methodBuilder("hashCode").addAnnotation(Override.class).addModifiers(Modifier.PUBLIC).returns(TypeName.INT)
                .addStatement("return $L", value).build();
    }

    /** The class and its key; nothing else, so that no log loads a row or shows what it should not. */
    static MethodSpec text(ToText text) {
        CodeBlock.Builder value = CodeBlock.builder().add("$S", text.className() + "[" + (text.properties().isEmpty() ? "]" : ""));
        String separator = "";
        for (Property property : text.properties()) {
            value.add(" + $S + $L", separator + property.name() + "=", shown(property));
            separator = ", ";
        }
        CodeBlock all = text.properties().isEmpty() ? value.build() : value.add(" + $S", "]").build();
        return MethodSpec.methodBuilder("toString").addAnnotation(Override.class).addModifiers(Modifier.PUBLIC)
                .returns(ClassName.get(String.class)).addStatement("return $L", all).build();
    }

    private static CodeBlock shown(Property property) {
        String inner = property.inner();
        CodeBlock value = CodeBlock.of("$N()", property.getter());
        if (inner != null) {
            return CodeBlock.of("($L == null ? null : $L.$N())", value, value, inner);
        }
        return property.type() instanceof TypeRef.ArrayOf array
                ? CodeBlock.of("$T.$L($L)", Arrays.class, array.isNested() ? "deepToString" : "toString", value)
                : value;
    }
}
