package dev.crowfoot.ui.welcome;

import dev.crowfoot.design.Conventions;
import dev.crowfoot.design.NamingRules;
import dev.crowfoot.document.Document;
import dev.crowfoot.document.Settings;
import dev.crowfoot.document.edit.Edit;
import dev.crowfoot.schema.diff.IgnoreList;
import dev.crowfoot.target.Target;
import dev.crowfoot.ui.common.Texts;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;

/** The settings and conventions of the open project while they are typed. */
final class SettingsForm {

    private final Document document;
    final StringProperty name;
    final BooleanProperty h2;
    final BooleanProperty postgresql;
    final StringProperty javaPackage;
    final ObjectProperty<Settings.Nullness> nullness;
    /** A line each. */
    final StringProperty ignored;
    final ObjectProperty<Settings.ChangelogFormat> format;
    final ObjectProperty<NamingRules.Letters> letters;
    final BooleanProperty plural;
    /** Primary key, foreign key, unique, check, index. */
    final List<StringProperty> patterns;
    /** String, precision, scale, binary. */
    final List<StringProperty> lengths;

    SettingsForm(Document document) {
        this.document = document;
        Settings settings = document.settings();
        NamingRules naming = document.design().conventions().naming();
        Conventions.TypeDefaults types = document.design().conventions().typeDefaults();
        name = new SimpleStringProperty(settings.name());
        h2 = new SimpleBooleanProperty(settings.targets().contains(Target.H2));
        postgresql = new SimpleBooleanProperty(settings.targets().contains(Target.POSTGRESQL));
        javaPackage = new SimpleStringProperty(settings.javaPackage());
        nullness = new SimpleObjectProperty<>(settings.nullness());
        ignored = new SimpleStringProperty(String.join("\n", settings.ignored().entries()));
        format = new SimpleObjectProperty<>(settings.format());
        letters = new SimpleObjectProperty<>(naming.letters());
        plural = new SimpleBooleanProperty(naming.plural());
        patterns = Stream.of(naming.primaryKey(), naming.foreignKey(), naming.unique(), naming.check(), naming.index())
                .<StringProperty>map(SimpleStringProperty::new).toList();
        lengths = Stream.of(types.stringLength(), types.decimalPrecision(), types.decimalScale(), types.binaryLength())
                .<StringProperty>map(n -> new SimpleStringProperty(String.valueOf(n))).toList();
    }

    /** What must be put right first. */
    Optional<String> problem() {
        if (name.get().isBlank()) {
            return Optional.of(Texts.of("newProject.problem.name"));
        }
        if (!h2.get() && !postgresql.get()) {
            return Optional.of(Texts.of("newProject.problem.targets"));
        }
        if (!NewProjectForm.isPackage(javaPackage.get())) {
            return Optional.of(Texts.of("newProject.problem.package"));
        }
        if (patterns.stream().anyMatch(p -> !p.get().contains("{table}"))) {
            return Optional.of(Texts.of("settings.problem.pattern"));
        }
        if (!lengths.stream().allMatch(l -> l.get().strip().matches("[0-9]{1,8}"))) {
            return Optional.of(Texts.of("settings.problem.number"));
        }
        try {
            types();
            return Optional.empty();
        } catch (IllegalArgumentException _) {
            return Optional.of(Texts.of("settings.problem.types"));
        }
    }

    private Conventions.TypeDefaults types() {
        List<Integer> numbers = lengths.stream().map(l -> Integer.parseInt(l.get().strip())).toList();
        return new Conventions.TypeDefaults(numbers.get(0), numbers.get(1), numbers.get(2), numbers.get(3));
    }

    /** What turns the document's settings and conventions into these, as one edit; empty if nothing differs. Only without a problem. */
    Optional<Edit> edit() {
        List<Target> targets = new ArrayList<>(document.settings().targets());
        keep(targets, Target.H2, h2.get());
        keep(targets, Target.POSTGRESQL, postgresql.get());
        Settings settings = new Settings(name.get().strip(), targets, javaPackage.get(), nullness.get(), format.get(), ignored());
        NamingRules naming =
                new NamingRules(letters.get(), plural.get(), patterns.get(0).get(), patterns.get(1).get(), patterns.get(2).get(),
                        patterns.get(3).get(), patterns.get(4).get());
        Conventions conventions = new Conventions(naming, types());
        List<Edit> edits = new ArrayList<>();
        if (!settings.equals(document.settings())) {
            edits.add(new Edit.ChangeSettings(settings));
        }
        if (!conventions.equals(document.design().conventions())) {
            edits.add(new Edit.ChangeConventions(conventions));
        }
        return switch (edits.size()) {
            case 0 -> Optional.empty();
            case 1 -> Optional.of(edits.getFirst());
            default -> Optional.of(new Edit.Batch(Texts.of("settings.edit"), edits));
        };
    }

    private IgnoreList ignored() {
        return new IgnoreList(ignored.get().lines().map(String::strip).filter(line -> !line.isEmpty()).toList());
    }

    private static void keep(List<Target> targets, Target target, boolean wanted) {
        if (!wanted) {
            targets.remove(target);
        } else if (!targets.contains(target)) {
            targets.add(target);
        }
    }
}
