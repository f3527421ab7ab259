package dev.crowfoot.entity;

import dev.crowfoot.design.Design;
import dev.crowfoot.design.Entity;
import dev.crowfoot.design.EnumType;
import dev.crowfoot.design.Owner;
import dev.crowfoot.design.id.Id;
import dev.crowfoot.entity.CodeProblem.Severity;
import dev.crowfoot.entity.spec.JavaUnit.Support;
import dev.crowfoot.entity.spec.TypeRef.ClassRef;
import java.util.ArrayList;
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
        Map<String, Integer> uses = new HashMap<>();
        design.owners().forEach(owner -> uses.merge(owner.name().toLowerCase(Locale.ROOT), 1, Integer::sum));
        design.enums().values().forEach(type -> uses.merge(type.name().toLowerCase(Locale.ROOT), 1, Integer::sum));
        for (Owner owner : design.owners().toList()) {
            classes.offer(owner.id(), owner.name(), uses, problems);
        }
        for (EnumType type : design.enums().values()) {
            classes.offer(type.id(), type.name(), uses, problems);
        }
        classes.withdrawKeyless(drawing, problems);
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
            case HSTORE_CONVERTER -> "HstoreConverter";
            case INET_ADDRESS_CONVERTER -> "InetAddressConverter";
        };
    }

    private void offer(Id id, String name, Map<String, Integer> uses, List<CodeProblem> problems) {
        String lower = name.toLowerCase(Locale.ROOT);
        if (!JavaNames.isClassName(name)) {
            problems.add(new CodeProblem(Severity.LEFT_OUT, id, null,
                    "'" + name + "' cannot be the name of a Java class: rename it"));
        } else if (uses.getOrDefault(lower, 0) > 1) {
            problems.add(new CodeProblem(Severity.LEFT_OUT, id, null,
                    "several classes would be called " + name + " (or differ by capitals alone): rename all but one"));
        } else {
            names.put(id, new ClassRef(packageName, name));
            taken.add(lower);
        }
    }

    /** Withdraws entities without a key, and those whose parent has no class. */
    private void withdrawKeyless(Drawing drawing, List<CodeProblem> problems) {
        for (Entity entity : drawing.design().entities().values()) {
            if (!names.containsKey(entity.id())) {
                continue;
            }
            String reason = drawing.isCircular(entity) ? "its parents run in a circle: choose another parent"
                    : drawing.keyMembers(entity).isEmpty() ? "it has no primary key: give it one" : null;
            if (reason != null) {
                names.remove(entity.id());
                problems.add(new CodeProblem(Severity.LEFT_OUT, entity.id(), null, entity.name() + " becomes no class because " + reason));
            }
        }
        List<Entity> orphans = new ArrayList<>();
        do {
            orphans.forEach(entity -> names.remove(entity.id()));
            orphans = drawing.design().entities().values().stream().filter(e -> names.containsKey(e.id()))
                    .filter(e -> drawing.parent(e).map(p -> !names.containsKey(p.id())).orElse(isOrphan(e))).toList();
            orphans.forEach(entity -> problems.add(new CodeProblem(Severity.LEFT_OUT, entity.id(), null,
                    entity.name() + " becomes no class because its parent has none")));
        } while (!orphans.isEmpty());
    }

    private static boolean isOrphan(Entity entity) {
        return entity.inheritance() instanceof dev.crowfoot.design.Inheritance.Child;
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
