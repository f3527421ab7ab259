package dev.crowfoot.entity;

import dev.crowfoot.design.Attribute;
import dev.crowfoot.design.Design;
import dev.crowfoot.design.Entity;
import dev.crowfoot.design.EnumType;
import dev.crowfoot.design.Owner;
import dev.crowfoot.design.id.EntityId;
import dev.crowfoot.design.type.AttributeType;
import dev.crowfoot.entity.spec.JavaUnit;
import dev.crowfoot.entity.spec.JavaUnit.Support;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * The Java classes of a drawing.
 *
 * @param units one a source file, in the order of ids
 * @param problems what the classes do not show
 */
public record EntityCode(List<JavaUnit> units, List<CodeProblem> problems) {

    /** Copies the lists. */
    public EntityCode {
        units = List.copyOf(units);
        problems = List.copyOf(problems);
    }

    /**
     * The classes of the whole design.
     *
     * @param packageName a legal package name, or empty
     * @throws IllegalArgumentException if the package is not legal
     */
    public static EntityCode of(Design design, String packageName, DatabaseNames names) {
        if (!packageName.isEmpty() && !JavaNames.isQualifiedName(packageName)) {
            throw new IllegalArgumentException("not a Java package: " + packageName);
        }
        List<CodeProblem> problems = new ArrayList<>();
        Drawing drawing = new Drawing(design);
        JavaClasses classes = JavaClasses.of(drawing, packageName, problems);
        JavaTypes types = new JavaTypes(design, names, classes);
        Context context = new Context(design, drawing, names, classes, types, problems, Context.batchSizes(design));
        Map<EntityId, List<Incoming>> incoming = Incoming.byTarget(context);
        OwnerClass ownerClass = new OwnerClass(context, incoming);
        List<JavaUnit> units = new ArrayList<>();
        for (Owner owner : design.owners().toList()) {
            classes.of(owner.id()).ifPresent(name -> units.add(ownerClass.unit(owner, name)));
            if (owner instanceof Entity entity && classes.of(owner.id()).isPresent() && context.drawing().parent(entity).isEmpty()) {
                Keys.of(context, entity).unit().ifPresent(units::add);
            }
        }
        EnumClasses enums = new EnumClasses(context);
        for (EnumType type : design.enums().values()) {
            classes.of(type.id()).ifPresent(name -> units.add(enums.unit(type, name)));
        }
        for (Support support : support(context)) {
            units.add(new JavaUnit(classes.support(support), null, null, List.of(), support));
        }
        return new EntityCode(units, problems);
    }

    private static Set<Support> support(Context context) {
        Set<Support> support = new TreeSet<>();
        Set<AttributeType> seen = new java.util.HashSet<>();
        context.design().owners().filter(owner -> context.classes().of(owner.id()).isPresent())
                .forEach(owner -> owner.members().forEach(member -> {
                    if (member instanceof Attribute attribute) {
                        if (seen.add(attribute.type())) {
                            support.addAll(context.types().of(attribute.type()).support());
                        }
                        if (Generators.takesSequenceValue(attribute) && !context.drawing().isKey(owner, attribute)) {
                            support.add(Support.SEQUENCE_VALUE);
                        }
                    }
                }));
        return support;
    }
}
