package dev.crowfoot.ui.welcome;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.crowfoot.design.NamingRules;
import dev.crowfoot.document.Document;
import dev.crowfoot.document.Settings;
import dev.crowfoot.document.edit.Edit;
import dev.crowfoot.document.edit.Edits;
import dev.crowfoot.document.edit.Outcome;
import dev.crowfoot.target.Target;
import dev.crowfoot.testing.ModelComponents;
import dev.crowfoot.ui.common.Texts;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

class SettingsFormTest {

    private static final Document SHOP = Document.empty(Settings.of("Shop", Target.H2));

    /** What of the project differs after that was put into its settings. */
    private static Set<String> changed(Consumer<SettingsForm> typed) {
        SettingsForm form = new SettingsForm(SHOP);
        typed.accept(form);
        assertEquals(Optional.empty(), form.problem());
        Edit edit = form.edit().orElseThrow();
        if (!(Edits.apply(SHOP, edit) instanceof Outcome.Applied(Document after, _))) {
            throw new AssertionError("refused: " + edit);
        }
        Set<String> different = new TreeSet<>(ModelComponents.difference(SHOP.settings(), after.settings()));
        different.addAll(ModelComponents.difference(SHOP.design(), after.design()));
        return different;
    }

    private static Optional<String> problem(Consumer<SettingsForm> typed) {
        SettingsForm form = new SettingsForm(SHOP);
        typed.accept(form);
        return form.problem();
    }

    @Test
    void eachFieldChangesOneSetting() {
        assertEquals(Set.of("Settings.name"), changed(f -> f.name.set("Store")));
        assertEquals(Set.of("Settings.targets"), changed(f -> f.postgresql.set(true)));
        assertEquals(Set.of("Settings.javaPackage"), changed(f -> f.javaPackage.set("org.example")));
        assertEquals(Set.of("Settings.nullness"), changed(f -> f.nullness.set(Settings.Nullness.JSPECIFY)));
        assertEquals(Set.of("Settings.ignored"), changed(f -> f.ignored.set("table old_*\n")));
        assertEquals(Set.of("Settings.format"), changed(f -> f.format.set(Settings.ChangelogFormat.XML)));
    }

    @Test
    void eachFieldChangesOneConvention() {
        String naming = "Design.conventions.naming.";
        assertEquals(Set.of(naming + "letters"), changed(f -> f.letters.set(NamingRules.Letters.AS_IN_JAVA)));
        assertEquals(Set.of(naming + "plural"), changed(f -> f.plural.set(false)));
        List<String> patterns = List.of("primaryKey", "foreignKey", "unique", "check", "index");
        for (int i = 0; i < patterns.size(); i++) {
            int pattern = i;
            assertEquals(Set.of(naming + patterns.get(i)), changed(f -> f.patterns.get(pattern).set("x_{table}")));
        }
        List<String> defaults = List.of("stringLength", "decimalPrecision", "decimalScale", "binaryLength");
        for (int i = 0; i < defaults.size(); i++) {
            int length = i;
            assertEquals(Set.of("Design.conventions.typeDefaults." + defaults.get(i)), changed(f -> f.lengths.get(length).set("7")));
        }
    }

    @Test
    void whatIsAsItWasIsNoEdit() {
        assertTrue(new SettingsForm(SHOP).edit().isEmpty());
    }

    @Test
    void whatCannotBeIsSaid() {
        assertEquals(Optional.of(Texts.of("newProject.problem.name")), problem(f -> f.name.set(" ")));
        assertEquals(Optional.of(Texts.of("newProject.problem.targets")), problem(f -> f.h2.set(false)));
        assertEquals(Optional.of(Texts.of("newProject.problem.package")), problem(f -> f.javaPackage.set("no package")));
        assertEquals(Optional.of(Texts.of("settings.problem.pattern")), problem(f -> f.patterns.getFirst().set("pk")));
        assertEquals(Optional.of(Texts.of("settings.problem.number")), problem(f -> f.lengths.getFirst().set("many")));
        assertEquals(Optional.of(Texts.of("settings.problem.types")), problem(f -> f.lengths.get(2).set("11")));
    }
}
