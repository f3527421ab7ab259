package dev.crowfoot.entity;

import dev.crowfoot.design.id.Id;
import dev.crowfoot.entity.spec.JavaField;
import dev.crowfoot.entity.spec.JavaMethod;
import dev.crowfoot.entity.spec.TypeRef;
import dev.crowfoot.entity.spec.TypeRef.Primitive;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Gathers the fields and methods of one class and sees to it that no two have the same name. */
final class ClassMembers {

    private final Context context;
    private final Id owner;
    private final List<JavaField> fields = new ArrayList<>();
    private final List<JavaMethod> methods = new ArrayList<>();
    private final Set<String> properties;
    private final Set<String> operations = new HashSet<>();

    /**
     * Gathers for that owner.
     *
     * @param inherited names of fields of superclasses
     */
    ClassMembers(Context context, Id owner, Set<String> inherited) {
        this.context = context;
        this.owner = owner;
        this.properties = new HashSet<>();
        inherited.forEach(name -> properties.add(JavaNames.capitalized(name)));
    }

    /** Adds the field, unless its name is taken or cannot be one; then a problem says so. */
    boolean add(JavaField field, Id member) {
        if (!JavaNames.isIdentifier(field.name())) {
            context.leftOut(owner, member, "'" + field.name() + "' cannot be the name of a Java field: rename it");
            return false;
        }
        if (!properties.add(JavaNames.capitalized(field.name()))) {
            context.leftOut(owner, member, field.name() + " is left out because the class has a field of that name: rename one of the two");
            return false;
        }
        fields.add(field);
        return true;
    }

    void addGetter(JavaField field) {
        methods.add(new JavaMethod.Getter(getter(field), field.name(), field.type()));
    }

    void addSetter(JavaField field) {
        methods.add(new JavaMethod.Setter(JavaNames.setter(field.name()), field.name(), field.type()));
    }

    /** Adds a method whose name may be taken; then it is called after the whole field. */
    void addElementMethods(JavaField field, TypeRef element, JavaMethod.OtherEnd otherEnd) {
        String singular = JavaNames.singular(field.name());
        String name = JavaNames.capitalized(operations.add(singular) ? singular : field.name());
        String parameter = JavaNames.field(JavaNames.decapitalized(singular));
        methods.add(new JavaMethod.Add("add" + name, field.name(), parameter, element, otherEnd));
        methods.add(new JavaMethod.Remove("remove" + name, field.name(), parameter, element, otherEnd));
    }

    void addMethod(JavaMethod method) {
        methods.add(method);
    }

    static String getter(JavaField field) {
        return JavaNames.getter(field.name(),
                field.type() == Primitive.BOOLEAN ? JavaNames.TypeKind.PRIMITIVE_BOOLEAN : JavaNames.TypeKind.OTHER);
    }

    List<JavaField> fields() {
        return fields;
    }

    List<JavaMethod> methods() {
        return methods;
    }
}
