package dev.crowfoot.document;

import dev.crowfoot.design.check.JavaWords;
import dev.crowfoot.schema.diff.IgnoreList;
import dev.crowfoot.target.Target;
import java.text.Normalizer;
import java.util.List;
import java.util.Locale;

/**
 * What a project says of itself, besides its conventions.
 *
 * @param name what people call it
 * @param targets the databases that it is for, the one that new things are shown for first; at least one
 * @param javaPackage the package of the generated classes
 * @param nullness what the generated classes say of null
 * @param format how new revisions are written
 * @param ignored what of the databases is not the project's business
 */
public record Settings(String name, List<Target> targets, String javaPackage, Nullness nullness, ChangelogFormat format,
        IgnoreList ignored) {

    private static final int LONGEST_WORD = 60;

    /** How a Liquibase changelog is written. */
    public enum ChangelogFormat {
        YAML, XML, JSON, SQL
    }

    /** What generated classes say of null. */
    public enum Nullness {
        /** Nothing, so that they need no library for it. */
        NONE,
        /** What may be null, by the annotations of JSpecify 1.0, {@code org.jspecify:jspecify}. */
        JSPECIFY
    }

    /** @throws IllegalArgumentException if the name is blank, or targets are missing or repeated */
    public Settings {
        targets = List.copyOf(targets);
        if (name.isBlank()) {
            throw new IllegalArgumentException("a project needs a name");
        }
        if (targets.isEmpty() || targets.stream().distinct().count() != targets.size()) {
            throw new IllegalArgumentException("a project needs target databases, each once, not " + targets);
        }
    }

    /** Settings whose classes say nothing of null and that ignore nothing. */
    public Settings(String name, List<Target> targets, String javaPackage, ChangelogFormat format) {
        this(name, targets, javaPackage, Nullness.NONE, format, IgnoreList.NONE);
    }

    /** Settings of a new project. */
    public static Settings of(String name, Target target) {
        return new Settings(name, List.of(target), packageFor(name), ChangelogFormat.YAML);
    }

    /** A package for the classes of a project of that name; whatever the name is, Java and every file system take it. */
    public static String packageFor(String name) {
        String letters = Normalizer.normalize(name, Normalizer.Form.NFKD).toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]", "");
        String word = letters.isEmpty() ? "project" : letters.substring(0, Math.min(letters.length(), LONGEST_WORD));
        return "com.example." + (JavaWords.isIdentifier(word) && !JavaWords.isWindowsDevice(word) ? word : "p" + word);
    }

    /** The target that previews and checks are for when nothing is connected. */
    public Target mainTarget() {
        return targets.getFirst();
    }

    /** The same with classes that say that of null. */
    public Settings withNullness(Nullness other) {
        return new Settings(name, targets, javaPackage, other, format, ignored);
    }

    /** The same with other things ignored. */
    public Settings withIgnored(IgnoreList other) {
        return new Settings(name, targets, javaPackage, nullness, format, other);
    }
}
