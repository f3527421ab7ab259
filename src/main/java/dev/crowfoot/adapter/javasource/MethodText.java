package dev.crowfoot.adapter.javasource;

import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterSpec;
import dev.crowfoot.entity.spec.JavaMethod;
import dev.crowfoot.entity.spec.JavaMethod.Constructor;
import dev.crowfoot.entity.spec.JavaMethod.OtherEnd;
import dev.crowfoot.entity.spec.JavaMethod.Parameter;
import dev.crowfoot.entity.spec.TypeRef;
import java.util.List;
import javax.lang.model.element.Modifier;

/** What classes can do, in Java. */
final class MethodText {

    private MethodText() {}

    /** The methods that one ability takes: equality takes two. */
    static List<MethodSpec> of(JavaMethod method) {
        return switch (method) {
            case Constructor constructor -> List.of(constructor(constructor));
            case JavaMethod.Getter getter -> List.of(getter(getter));
            case JavaMethod.Setter setter -> List.of(setter(setter));
            case JavaMethod.LinkingSetter setter -> List.of(linkingSetter(setter));
            case JavaMethod.Add add -> List.of(add(add));
            case JavaMethod.Remove remove -> List.of(remove(remove));
            case JavaMethod.Identity identity -> Equality.of(identity);
            case JavaMethod.ValueEquality equality -> Equality.of(equality);
            case JavaMethod.ToText text -> List.of(Equality.text(text));
        };
    }

    private static MethodSpec constructor(Constructor constructor) {
        MethodSpec.Builder builder =
                MethodSpec.constructorBuilder().addModifiers(constructor.isPublic() ? Modifier.PUBLIC : Modifier.PROTECTED);
        for (Parameter parameter : constructor.inherited()) {
            builder.addParameter(TypeNames.of(parameter.type()), parameter.name());
        }
        if (!constructor.inherited().isEmpty()) {
            builder.addStatement("super($L)", String.join(", ", constructor.inherited().stream().map(Parameter::name).toList()));
        }
        for (Parameter parameter : constructor.own()) {
            builder.addParameter(TypeNames.of(parameter.type()), parameter.name());
            builder.addStatement("this.$N = $N", parameter.name(), parameter.name());
        }
        return builder.build();
    }

    private static MethodSpec getter(JavaMethod.Getter getter) {
        return MethodSpec.methodBuilder(getter.name()).addModifiers(Modifier.PUBLIC).returns(TypeNames.of(getter.type()))
                .addStatement("return $N", getter.field()).build();
    }

    private static MethodSpec setter(JavaMethod.Setter setter) {
        return MethodSpec.methodBuilder(setter.name()).addModifiers(Modifier.PUBLIC)
                .addParameter(TypeNames.of(setter.type()), setter.field())
                .addStatement("this.$N = $N", setter.field(), setter.field()).build();
    }

    private static MethodSpec linkingSetter(JavaMethod.LinkingSetter setter) {
        String field = setter.field();
        return MethodSpec.methodBuilder(setter.name()).addModifiers(Modifier.PUBLIC).addParameter(TypeNames.of(setter.type()), field)
                .beginControlFlow("if (this.$N != null && this.$N != $N && this.$N.$N() == this)", field, field, field, field,
                        setter.otherGetter())
                .addStatement("this.$N.$N(null)", field, setter.otherSetter()).endControlFlow()
                .addStatement("this.$N = $N", field, field)
                .beginControlFlow("if ($N != null)", field).addStatement("$N.$N(this)", field, setter.otherSetter()).endControlFlow()
                .build();
    }

    private static MethodSpec add(JavaMethod.Add add) {
        MethodSpec.Builder builder = element(add.name(), add.element(), add.parameter());
        String parameter = add.parameter();
        if (add.otherEnd() instanceof OtherEnd.Reference reference && reference.left() != null) {
            builder.beginControlFlow("if ($N.$N() != null && $N.$N() != this)", parameter, reference.getter(), parameter,
                    reference.getter())
                    .addStatement("$N.$N().$N().remove($N)", parameter, reference.getter(), reference.left(), parameter).endControlFlow();
        }
        builder.addStatement("this.$N.add($N)", add.field(), parameter);
        switch (add.otherEnd()) {
            case OtherEnd.Absent absent -> { /* nothing follows */ }
            case OtherEnd.Reference reference -> builder.addStatement("$N.$N(this)", parameter, reference.setter());
            case OtherEnd.Collection collection -> builder.addStatement("$N.$N().add(this)", parameter, collection.getter());
        }
        return builder.build();
    }

    private static MethodSpec remove(JavaMethod.Remove remove) {
        MethodSpec.Builder builder = element(remove.name(), remove.element(), remove.parameter());
        String parameter = remove.parameter();
        switch (remove.otherEnd()) {
            case OtherEnd.Absent absent -> builder.addStatement("this.$N.remove($N)", remove.field(), parameter);
            case OtherEnd.Reference reference -> builder.beginControlFlow("if (this.$N.remove($N))", remove.field(), parameter)
                    .addStatement("$N.$N(null)", parameter, reference.setter()).endControlFlow();
            case OtherEnd.Collection collection -> builder.addStatement("this.$N.remove($N)", remove.field(), parameter)
                    .addStatement("$N.$N().remove(this)", parameter, collection.getter());
        }
        return builder.build();
    }

    private static MethodSpec.Builder element(String name, TypeRef type, String parameter) {
        return MethodSpec.methodBuilder(name).addModifiers(Modifier.PUBLIC)
                .addParameter(ParameterSpec.builder(TypeNames.of(type), parameter).build());
    }
}
