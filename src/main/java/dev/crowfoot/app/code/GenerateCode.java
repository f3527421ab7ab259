package dev.crowfoot.app.code;

import dev.crowfoot.app.UserError;
import dev.crowfoot.design.Design;
import dev.crowfoot.design.id.Id;
import dev.crowfoot.document.Document;
import dev.crowfoot.document.Settings.Nullness;
import dev.crowfoot.entity.EntityCode;
import dev.crowfoot.entity.JavaNames;
import dev.crowfoot.entity.spec.JavaUnit;
import dev.crowfoot.mapping.Derivation;
import dev.crowfoot.target.Target;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** Makes the text of a project's Java classes, of several at a time. Nothing is written. */
public final class GenerateCode {

    private final JavaWriter writer;

    /** The use case with what writes a class. */
    public GenerateCode(JavaWriter writer) {
        this.writer = writer;
    }

    /**
     * All classes of the project.
     *
     * @throws UserError if the project's Java package is not one
     */
    public GeneratedCode generate(Document document) {
        EntityCode code = code(document);
        return new GeneratedCode(document.settings().javaPackage().replace('.', '/'), texts(document, code, unit -> true), code.problems());
    }

    /**
     * The classes that come from one drawn thing, an entity, mixin, embeddable or enum, by path: none if it becomes no class, several if it
     * has a class for its key.
     *
     * @throws UserError if the project's Java package is not one
     */
    public SequencedMap<String, String> preview(Document document, Id source) {
        return texts(document, code(document), unit -> source.equals(unit.source()));
    }

    private static EntityCode code(Document document) {
        String packageName = document.settings().javaPackage();
        if (!packageName.isEmpty() && !JavaNames.isQualifiedName(packageName)) {
            throw new UserError(UserError.Kind.PROJECT, "The Java package of the project, '" + packageName + "', is not a package name.",
                    "Set another in the project's settings: identifiers joined by dots, such as com.example.shop.", null);
        }
        Design design = document.design();
        Target target = document.settings().mainTarget();
        return EntityCode.of(design, packageName,
                new SchemaNames(design, target, Derivation.derive(design, target).schema()));
    }

    private SequencedMap<String, String> texts(Document document, EntityCode code, Predicate<JavaUnit> which) {
        List<JavaUnit> units = code.units();
        Set<String> siblings = units.stream().map(unit -> unit.name().simpleName()).collect(Collectors.toSet());
        Nullness nullness = document.settings().nullness();
        String marker = Marker.of(document.settings().name());
        TreeMap<String, String> files = new TreeMap<>();
        units.parallelStream().filter(which).map(unit -> Map.entry(path(unit), writer.text(unit, siblings, nullness, marker))).toList()
                .forEach(file -> files.put(file.getKey(), file.getValue()));
        return files;
    }

    private static String path(JavaUnit unit) {
        return unit.name().qualifiedName().replace('.', '/') + ".java";
    }
}
