package dev.crowfoot.adapter.files.format;

import dev.crowfoot.adapter.files.yaml.Draft;
import dev.crowfoot.adapter.files.yaml.Keys;
import dev.crowfoot.adapter.files.yaml.Node;
import dev.crowfoot.adapter.files.yaml.YamlError;
import dev.crowfoot.design.Conventions;
import dev.crowfoot.document.Settings;
import dev.crowfoot.document.Settings.ChangelogFormat;
import dev.crowfoot.document.Settings.Nullness;
import dev.crowfoot.schema.diff.IgnoreList;
import dev.crowfoot.target.Target;
import java.util.List;

/** The file {@code crowfoot.yaml}: what a project says of itself, and its conventions. */
public final class SettingsFormat {

    /** The format that is written, and the newest that is read. */
    public static final int VERSION = 1;

    private SettingsFormat() {}

    /** What {@code crowfoot.yaml} holds. */
    public record Head(Settings settings, Conventions conventions) {}

    /** The file as it is written. */
    public static Node.Fields write(Head head) {
        Settings settings = head.settings();
        Draft draft = new Draft().number("format", VERSION).text("name", settings.name())
                .texts("targets", settings.targets().stream().map(Target::id).toList()).text("javaPackage", settings.javaPackage())
                .choice("nullness", settings.nullness(), Nullness.NONE).choice("changelog", settings.format(), ChangelogFormat.YAML)
                .texts("ignore", settings.ignored().entries());
        ConventionsFormat.write(draft, head.conventions());
        return draft.done();
    }

    /** The file as it was read. */
    public static Head read(Node node) {
        Keys keys = Keys.of(node);
        checkVersion(keys, node);
        String name = keys.text("name");
        List<Target> targets = keys.texts("targets", SettingsFormat::target);
        String javaPackage = keys.text("javaPackage");
        Nullness nullness = keys.choice("nullness", Nullness.class, Nullness.NONE);
        ChangelogFormat format = keys.choice("changelog", ChangelogFormat.class, ChangelogFormat.YAML);
        List<String> ignored = keys.texts("ignore", text -> text);
        Conventions conventions = ConventionsFormat.read(keys);
        return keys.end(() -> new Head(new Settings(name, targets, javaPackage, nullness, format, new IgnoreList(ignored)), conventions));
    }

    /** Whether the file says that it is of a format that this version does not know yet. */
    public static boolean isNewer(Node node) {
        if (!(node instanceof Node.Fields)) {
            return false;
        }
        Integer version = Keys.of(node).number("format");
        return version != null && version > VERSION;
    }

    static void checkVersion(Keys keys, Node node) {
        Integer version = keys.number("format");
        if (version == null) {
            throw new YamlError(node, "the key 'format' is missing here; this version writes format " + VERSION);
        }
        if (version < 1 || version > VERSION) {
            throw new YamlError(node, "this is format " + version + ", and this version of Crowfoot knows up to " + VERSION
                    + "; use a newer Crowfoot");
        }
    }

    static Target target(String id) {
        return Target.withId(id).orElseThrow(() -> new IllegalArgumentException("unknown target '" + id + "'; known are "
                + String.join(", ", Target.ids())));
    }
}
