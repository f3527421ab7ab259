package dev.crowfoot.adapter.javasource;

import com.palantir.javapoet.AnnotationSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterSpec;
import dev.crowfoot.entity.spec.Initializer;
import dev.crowfoot.entity.spec.JavaField;
import dev.crowfoot.entity.spec.JavaMethod;
import dev.crowfoot.entity.spec.JavaMethod.Constructor;
import dev.crowfoot.entity.spec.JavaMethod.OtherEnd;
import dev.crowfoot.entity.spec.JavaMethod.Parameter;
import dev.crowfoot.entity.spec.TypeRef;
import dev.crowfoot.entity.spec.TypeRef.ArrayOf;
import dev.crowfoot.entity.spec.TypeRef.ClassRef;
import dev.crowfoot.entity.spec.TypeRef.Generic;
import dev.crowfoot.entity.spec.TypeRef.Nullable;
import dev.crowfoot.entity.spec.TypeRef.Primitive;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import javax.lang.model.element.Modifier;

/** What classes can do, in Java. */
final class MethodText {

    private final TypeNames types;
    private final Equality equality;
    /** Fields that hold null until a constructor or the persistence layer fills them, though their type does not say so. */
    private final Set<String> filled;

    /**
     * For a class with those fields.
     *
     * @param types how types are named
     */
    MethodText(TypeNames types, List<JavaField> fields) {
        this.types = types;
        this.equality = new Equality(types);
        this.filled = fields.stream().filter(MethodText::isFilled).map(JavaField::name).collect(Collectors.toSet());
    }

    private static boolean isFilled(JavaField field) {
        boolean none = field.initializer() instanceof Initializer.None;
        return switch (field.type()) {
            case Primitive _,Nullable _ -> false;
            case ClassRef _,Generic _,ArrayOf _ -> none;
        };
    }

    /** The methods that one ability takes: equality takes two. */
    List<MethodSpec> of(JavaMethod method) {
        return switch (method) {
            case Constructor constructor -> List.of(constructor(constructor));
            case JavaMethod.Getter getter -> List.of(getter(getter));
            case JavaMethod.Setter setter -> List.of(setter(setter));
            case JavaMethod.LinkingSetter setter -> List.of(linkingSetter(setter));
            case JavaMethod.Add add -> List.of(add(add));
            case JavaMethod.Remove remove -> List.of(remove(remove));
            case JavaMethod.Identity identity -> equality.of(identity);
            case JavaMethod.ValueEquality values -> equality.of(values);
            case JavaMethod.ToText text -> List.of(Equality.text(text));
        };
    }

    private MethodSpec constructor(Constructor constructor) {
        MethodSpec.Builder builder =
                MethodSpec.constructorBuilder().addModifiers(constructor.isPublic() ? Modifier.PUBLIC : Modifier.PROTECTED);
        if (constructor.own().stream().map(Parameter::name).collect(Collectors.toSet()).containsAll(filled)) {
            return filling(builder, constructor);
        }
        return filling(unchecked(builder, "NullAway.Init"), constructor);
    }

    private MethodSpec filling(MethodSpec.Builder builder, Constructor constructor) {
        for (Parameter parameter : constructor.inherited()) {
            builder.addParameter(types.of(parameter.type()), parameter.name());
        }
        if (!constructor.inherited().isEmpty()) {
            builder.addStatement("super($L)", String.join(", ", constructor.inherited().stream().map(Parameter::name).toList()));
        }
        for (Parameter parameter : constructor.own()) {
            builder.addParameter(types.of(parameter.type()), parameter.name());
            builder.addStatement("this.$N = $N", parameter.name(), parameter.name());
        }
        return builder.build();
    }

    /** With what keeps NullAway from finding fault: in the sense of the database the text is right. */
    private MethodSpec.Builder unchecked(MethodSpec.Builder method, String check) {
        return types.sayNull()
                ? method.addAnnotation(AnnotationSpec.builder(SuppressWarnings.class).addMember("value", "$S", check).build())
                : method;
    }

    private MethodSpec getter(JavaMethod.Getter getter) {
        return MethodSpec.methodBuilder(getter.name()).addModifiers(Modifier.PUBLIC).returns(types.of(getter.type()))
                .addStatement("return $N", getter.field()).build();
    }

    private MethodSpec setter(JavaMethod.Setter setter) {
        return MethodSpec.methodBuilder(setter.name()).addModifiers(Modifier.PUBLIC)
                .addParameter(types.of(setter.type()), setter.field())
                .addStatement("this.$N = $N", setter.field(), setter.field()).build();
    }

    private MethodSpec linkingSetter(JavaMethod.LinkingSetter setter) {
        String field = setter.field();
        MethodSpec.Builder builder = MethodSpec.methodBuilder(setter.name()).addModifiers(Modifier.PUBLIC);
        if (setter.otherMandatory()) {
            unchecked(builder, "NullAway");
        }
        return builder.addParameter(types.of(setter.type()), field)
                .beginControlFlow("if (this.$N != null && this.$N != $N && this.$N.$N() == this)", field, field, field, field,
                        setter.otherGetter())
                .addStatement("this.$N.$N(null)", field, setter.otherSetter()).endControlFlow()
                .addStatement("this.$N = $N", field, field)
                .beginControlFlow("if ($N != null)", field).addStatement("$N.$N(this)", field, setter.otherSetter()).endControlFlow()
                .build();
    }

    private MethodSpec add(JavaMethod.Add add) {
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

    private MethodSpec remove(JavaMethod.Remove remove) {
        MethodSpec.Builder builder = element(remove.name(), remove.element(), remove.parameter());
        String parameter = remove.parameter();
        if (remove.otherEnd() instanceof OtherEnd.Reference reference && reference.mandatory()) {
            unchecked(builder, "NullAway");
        }
        switch (remove.otherEnd()) {
            case OtherEnd.Absent absent -> builder.addStatement("this.$N.remove($N)", remove.field(), parameter);
            case OtherEnd.Reference reference -> builder.beginControlFlow("if (this.$N.remove($N))", remove.field(), parameter)
                    .addStatement("$N.$N(null)", parameter, reference.setter()).endControlFlow();
            case OtherEnd.Collection collection -> builder.addStatement("this.$N.remove($N)", remove.field(), parameter)
                    .addStatement("$N.$N().remove(this)", parameter, collection.getter());
        }
        return builder.build();
    }

    private MethodSpec.Builder element(String name, TypeRef type, String parameter) {
        return MethodSpec.methodBuilder(name).addModifiers(Modifier.PUBLIC)
                .addParameter(ParameterSpec.builder(types.of(type), parameter).build());
    }
}
