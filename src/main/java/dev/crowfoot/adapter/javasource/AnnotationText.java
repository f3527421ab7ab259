package dev.crowfoot.adapter.javasource;

import com.palantir.javapoet.AnnotationSpec;
import com.palantir.javapoet.CodeBlock;
import dev.crowfoot.entity.spec.AnnotationValue;
import dev.crowfoot.entity.spec.JavaAnnotation;
import java.util.ArrayList;
import java.util.List;

/**
 * Annotations on one line where they fit. JavaPoet breaks each one with several values into a line a value; what it is given here is one
 * value that already is the text of all.
 */
final class AnnotationText {

    private static final int WIDTH = 120;

    private AnnotationText() {}

    /** The annotation as it stands above a class or a field. */
    static AnnotationSpec of(JavaAnnotation annotation) {
        AnnotationSpec.Builder builder = AnnotationSpec.builder(TypeNames.classOf(annotation.type()));
        if (!annotation.values().isEmpty()) {
            AnnotationValue alone = annotation.values().size() == 1 ? annotation.values().get("value") : null;
            builder.addMember("value", alone instanceof AnnotationValue.Values list && isList(list) ? listAlone(list) : values(annotation));
        }
        return builder.build();
    }

    private static CodeBlock values(JavaAnnotation annotation) {
        List<CodeBlock> parts = new ArrayList<>();
        boolean alone = annotation.values().size() == 1 && annotation.values().containsKey("value");
        annotation.values().forEach((name, value) -> parts.add(alone ? value(value) : CodeBlock.of("$L = $L", name, value(value))));
        return CodeBlock.join(parts, width(annotation) > WIDTH ? ",\n" : ", ");
    }

    /** How wide the annotation is on one line, with its classes imported. */
    private static int width(JavaAnnotation annotation) {
        int width = annotation.type().simpleName().length() + 3;
        for (var entry : annotation.values().entrySet()) {
            width += entry.getKey().length() + 5 + width(entry.getValue());
        }
        return width;
    }

    private static int width(AnnotationValue value) {
        return switch (value) {
            case AnnotationValue.Text text -> text.value().length() + 2;
            case AnnotationValue.Whole number -> Long.toString(number.value()).length();
            case AnnotationValue.Flag flag -> flag.value() ? 4 : 5;
            case AnnotationValue.ClassLiteral literal -> 24;
            case AnnotationValue.Constant constant -> constant.type().simpleName().length() + 1 + constant.name().length();
            case AnnotationValue.Nested nested -> width(nested.annotation());
            case AnnotationValue.Values values -> values.values().stream().mapToInt(v -> width(v) + 2).sum() + 2;
        };
    }

    private static CodeBlock value(AnnotationValue value) {
        return switch (value) {
            case AnnotationValue.Text text -> CodeBlock.of("$L", StringLiteral.of(text.value()));
            case AnnotationValue.Whole number -> CodeBlock.of("$L", number.value() + (number.isLong() ? "L" : ""));
            case AnnotationValue.Flag flag -> CodeBlock.of("$L", flag.value());
            case AnnotationValue.ClassLiteral literal -> CodeBlock.of("$T.class", TypeNames.classOf(literal.type()));
            case AnnotationValue.Constant constant -> CodeBlock.of("$T.$L", TypeNames.classOf(constant.type()), constant.name());
            case AnnotationValue.Nested nested -> nested(nested.annotation());
            case AnnotationValue.Values values -> values(values);
        };
    }

    private static CodeBlock nested(JavaAnnotation annotation) {
        if (annotation.values().isEmpty()) {
            return CodeBlock.of("@$T", TypeNames.classOf(annotation.type()));
        }
        return CodeBlock.builder().add("@$T($>$>", TypeNames.classOf(annotation.type())).add(values(annotation)).add("$<$<)").build();
    }

    private static CodeBlock values(AnnotationValue.Values values) {
        if (values.values().size() == 1) {
            return value(values.values().getFirst());
        }
        List<CodeBlock> parts = values.values().stream().map(AnnotationText::value).toList();
        return isList(values) ? CodeBlock.builder().add("{\n$>").add(CodeBlock.join(parts, ",\n")).add("$<\n}").build()
                : CodeBlock.builder().add("{").add(CodeBlock.join(parts, ", ")).add("}").build();
    }

    private static boolean isList(AnnotationValue value) {
        return value instanceof AnnotationValue.Values several && several.values().size() > 1
                && several.values().stream().anyMatch(AnnotationValue.Nested.class::isInstance);
    }

    /** A list that is all that an annotation says: JavaPoet has stepped in twice before it, which its end takes back. */
    private static CodeBlock listAlone(AnnotationValue.Values values) {
        List<CodeBlock> parts = values.values().stream().map(AnnotationText::value).toList();
        return CodeBlock.builder().add("{\n").add(CodeBlock.join(parts, ",\n")).add("\n$<$<}$>$>").build();
    }
}
