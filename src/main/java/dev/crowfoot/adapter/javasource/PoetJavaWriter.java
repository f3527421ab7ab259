package dev.crowfoot.adapter.javasource;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.JavaFile;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterSpec;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import dev.crowfoot.app.code.JavaWriter;
import dev.crowfoot.document.Settings.Nullness;
import dev.crowfoot.entity.spec.Initializer;
import dev.crowfoot.entity.spec.JavaAnnotation;
import dev.crowfoot.entity.spec.JavaField;
import dev.crowfoot.entity.spec.JavaUnit;
import dev.crowfoot.entity.spec.JavaUnit.ClassBody;
import dev.crowfoot.entity.spec.JavaUnit.Constant;
import dev.crowfoot.entity.spec.JavaUnit.EnumBody;
import dev.crowfoot.entity.spec.JavaUnit.RecordBody;
import dev.crowfoot.entity.spec.JavaUnit.Support;
import dev.crowfoot.entity.spec.TypeRef;
import java.io.Serializable;
import java.util.Set;
import javax.lang.model.element.Modifier;

/** Writes classes with JavaPoet. */
public final class PoetJavaWriter implements JavaWriter {

    private static final String INDENT = "    ";
    /** Classes of {@code java.lang} that are written without import; a drawn class of the same name would take their place. */
    private static final Set<String> JAVA_LANG = Set.of("Object", "Override", "String", "Boolean", "Short", "Integer", "Long", "Float",
            "Double", "Class", "SuppressWarnings", "Number", "Enum", "Record");

    @Override
    public String text(JavaUnit unit, Set<String> siblings, Nullness nullness, String marker) {
        TypeNames types = new TypeNames(nullness);
        String header = "// " + marker + "\n";
        return switch (unit.body()) {
            case ClassBody body -> header + file(unit, type(unit, body, siblings, types));
            case RecordBody body -> header + file(unit, type(unit, body, siblings, types));
            case EnumBody body -> header + file(unit, type(unit, body, siblings, types));
            case Support support -> header + SupportSources.of(support, unit.name(), siblings, nullness);
        };
    }

    private static String file(JavaUnit unit, TypeSpec type) {
        return JavaFile.builder(unit.name().packageName(), type).indent(INDENT).skipJavaLangImports(true).build().toString();
    }

    private static TypeSpec type(JavaUnit unit, ClassBody body, Set<String> siblings, TypeNames types) {
        TypeSpec.Builder type = TypeSpec.classBuilder(TypeNames.classOf(unit.name())).addModifiers(Modifier.PUBLIC);
        described(type, unit, siblings, types);
        if (body.isAbstract()) {
            type.addModifiers(Modifier.ABSTRACT);
        }
        TypeRef superclass = body.superclass();
        if (superclass != null) {
            type.superclass(types.of(superclass));
        }
        if (body.serializable()) {
            type.addSuperinterface(Serializable.class);
            type.addField(FieldSpec.builder(TypeName.LONG, "serialVersionUID", Modifier.PRIVATE, Modifier.STATIC, Modifier.FINAL)
                    .initializer("1L").build());
        }
        body.fields().forEach(field -> type.addField(field(field, types)));
        MethodText methods = new MethodText(types, body.fields());
        body.methods().forEach(method -> methods.of(method).forEach(type::addMethod));
        return type.build();
    }

    private static void described(TypeSpec.Builder type, JavaUnit unit, Set<String> siblings, TypeNames types) {
        type.addJavadoc(Javadoc.of(unit.comment()));
        unit.annotations().forEach(annotation -> type.addAnnotation(AnnotationText.of(annotation)));
        if (types.sayNull()) {
            type.addAnnotation(TypeNames.jspecify("NullMarked"));
        }
        type.alwaysQualify(JAVA_LANG.stream().filter(siblings::contains).sorted().toArray(String[]::new));
    }

    private static FieldSpec field(JavaField field, TypeNames types) {
        FieldSpec.Builder builder = FieldSpec.builder(types.of(field.type()), field.name(), Modifier.PRIVATE);
        builder.addJavadoc(Javadoc.of(field.comment()));
        for (JavaAnnotation annotation : field.annotations()) {
            builder.addAnnotation(AnnotationText.of(annotation));
        }
        if (!(field.initializer() instanceof Initializer.None)) {
            builder.initializer(initializer(field.initializer()));
        }
        return builder.build();
    }

    private static CodeBlock initializer(Initializer initializer) {
        return switch (initializer) {
            case Initializer.None none -> CodeBlock.of("");
            case Initializer.Expression expression -> CodeBlock.of("$L", expression.java());
            case Initializer.Text text -> CodeBlock.of("$L", StringLiteral.of(text.value()));
            case Initializer.Constant constant -> CodeBlock.of("$T.$N", TypeNames.classOf(constant.type()), constant.name());
            case Initializer.Parsed parsed -> CodeBlock.of("new $T($L)", TypeNames.classOf(parsed.type()), StringLiteral.of(parsed.text()));
            case Initializer.EmptyCollection collection -> CodeBlock.of("new $T<>()", TypeNames.classOf(collection.type()));
        };
    }

    private static TypeSpec type(JavaUnit unit, RecordBody body, Set<String> siblings, TypeNames types) {
        TypeSpec.Builder type = TypeSpec.recordBuilder(TypeNames.classOf(unit.name())).addModifiers(Modifier.PUBLIC)
                .addSuperinterface(Serializable.class);
        described(type, unit, siblings, types);
        MethodSpec.Builder components = MethodSpec.constructorBuilder();
        for (JavaField component : body.components()) {
            ParameterSpec.Builder parameter = ParameterSpec.builder(types.of(component.type()), component.name());
            component.annotations().forEach(annotation -> parameter.addAnnotation(AnnotationText.of(annotation)));
            components.addParameter(parameter.build());
        }
        return type.recordConstructor(components.build()).build();
    }

    private static TypeSpec type(JavaUnit unit, EnumBody body, Set<String> siblings, TypeNames types) {
        TypeSpec.Builder type = TypeSpec.enumBuilder(TypeNames.classOf(unit.name())).addModifiers(Modifier.PUBLIC);
        described(type, unit, siblings, types);
        for (Constant constant : body.constants()) {
            TypeSpec.Builder of = body.valued() ? TypeSpec.anonymousClassBuilder("$L", StringLiteral.of(constant.value()))
                    : TypeSpec.anonymousClassBuilder("");
            type.addEnumConstant(constant.name(), of.addJavadoc(Javadoc.of(constant.comment())).build());
        }
        if (body.valued()) {
            addValue(type);
        }
        return type.build();
    }

    private static void addValue(TypeSpec.Builder type) {
        ClassName string = ClassName.get(String.class);
        type.addField(FieldSpec.builder(string, "value", Modifier.PRIVATE, Modifier.FINAL)
                .addAnnotation(ClassName.get("jakarta.persistence", "EnumeratedValue")).build());
        type.addMethod(MethodSpec.constructorBuilder().addParameter(string, "value").addStatement("this.value = value").build());
        type.addMethod(MethodSpec.methodBuilder("getValue").addModifiers(Modifier.PUBLIC).returns(string)
                .addJavadoc("What the database holds for it.").addStatement("return value").build());
    }
}
