package dev.crowfoot.entity;

import dev.crowfoot.design.Design;
import dev.crowfoot.design.Entity;
import dev.crowfoot.design.EnumType;
import dev.crowfoot.design.Owner;
import dev.crowfoot.design.id.Id;
import dev.crowfoot.entity.CodeProblem.Severity;
import dev.crowfoot.entity.spec.JavaUnit.Support;
import dev.crowfoot.entity.spec.TypeRef.ClassRef;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Which classes are made and what they are called. What cannot be a class of Java has none, and a problem says so. */
final class JavaClasses {

    private final String packageName;
    private final Map<Id, ClassRef> names = new HashMap<>();
    private final Set<String> taken = new HashSet<>();
    private final Map<Id, ClassRef> keyClasses = new HashMap<>();
    private final Map<Support, ClassRef> support = new HashMap<>();

    private JavaClasses(String packageName) {
        this.packageName = packageName;
    }

    /** The classes of the design, in that package. */
    static JavaClasses of(Drawing drawing, String packageName, List<CodeProblem> problems) {
        Design design = drawing.design();
        JavaClasses classes = new JavaClasses(packageName);
        for (Owner owner : design.owners().toList()) {
            classes.offer(owner.id(), owner.name(), drawing, problems);
        }
        for (EnumType type : design.enums().values()) {
            classes.offer(type.id(), type.name(), drawing, problems);
        }
        classes.withdraw(drawing, problems);
        for (Entity entity : design.entities().values()) {
            if (classes.names.containsKey(entity.id())) {
                classes.keyClasses.put(entity.id(), classes.free(entity.name() + "Id", entity.name() + "Key"));
            }
        }
        for (Support kind : Support.values()) {
            String name = supportName(kind);
            classes.support.put(kind, classes.free(name, "Crowfoot" + name));
        }
        return classes;
    }

    private static String supportName(Support kind) {
        return switch (kind) {
            case NATIVE_TEXT -> "NativeTextJdbcType";
            case NATIVE_ENUM -> "NativeEnumJdbcType";
            case INTERVAL -> "IntervalJdbcType";
            case MONEY -> "MoneyJdbcType";
            case TEXT_ARRAY -> "TextArrayJdbcType";
            case SEQUENCE_VALUE -> "SequenceValue";
            case OFFSET_TIME -> "OffsetTimeJdbcType";
            case HSTORE_CONVERTER -> "HstoreConverter";
            case INET_ADDRESS_CONVERTER -> "InetAddressConverter";
        };
    }

    private void offer(Id id, String name, Drawing drawing, List<CodeProblem> problems) {
        if (!JavaNames.isClassName(name)) {
            problems.add(new CodeProblem(Severity.LEFT_OUT, id, null,
                    "'" + name + "' cannot be the name of a Java class: rename it"));
        } else if (drawing.isAmbiguous(name)) {
            problems.add(new CodeProblem(Severity.LEFT_OUT, id, null,
                    "several classes would be called " + name + " (or differ by capitals alone): rename all but one"));
        } else {
            names.put(id, new ClassRef(packageName, name));
            taken.add(name.toLowerCase(Locale.ROOT));
        }
    }

    /** Withdraws the entities that cannot be a class, until all that the others need is there. */
    private void withdraw(Drawing drawing, List<CodeProblem> problems) {
        Classless classless = new Classless(drawing, names::containsKey);
        boolean changed = true;
        while (changed) {
            changed = false;
            for (Entity entity : drawing.design().entities().values()) {
                Optional<String> reason = names.containsKey(entity.id()) ? classless.reason(entity) : Optional.empty();
                if (reason.isPresent()) {
                    names.remove(entity.id());
                    problems.add(new CodeProblem(Severity.LEFT_OUT, entity.id(), null,
                            entity.name() + " becomes no class because " + reason.get()));
                    changed = true;
                }
            }
        }
    }

    private ClassRef free(String first, String second) {
        String name = first;
        for (int i = 2; !taken.add(name.toLowerCase(Locale.ROOT)); i++) {
            name = i == 2 ? second : second + i;
        }
        return new ClassRef(packageName, name);
    }

    /** The class of an owner or an enum, if it becomes one. */
    Optional<ClassRef> of(Id id) {
        return Optional.ofNullable(names.get(id));
    }

    /** The class of the composite key of an entity that becomes a class. */
    ClassRef key(Entity root) {
        return java.util.Objects.requireNonNull(keyClasses.get(root.id()), "no class for " + root.name());
    }

    /** A class that others need. */
    ClassRef support(Support kind) {
        return java.util.Objects.requireNonNull(support.get(kind));
    }
}
