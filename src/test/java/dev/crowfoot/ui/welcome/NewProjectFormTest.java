package dev.crowfoot.ui.welcome;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.crowfoot.document.Settings;
import dev.crowfoot.target.Target;
import dev.crowfoot.ui.common.Texts;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class NewProjectFormTest {
    private final NewProjectForm form = new NewProjectForm(Path.of("/home/ann"));

    @Test
    void aNameSuggestsTheFolderAndThePackage() {
        form.name.set("My Shop 2");
        assertEquals(List.of("/home/ann/my-shop-2", "com.example.myshop2", ""),
                List.of(form.folder.get(), form.javaPackage.get(), form.problem().get()));
    }

    @Test
    void aFolderThatIsTakenIsNotSuggested(@TempDir Path home) throws IOException {
        Files.createDirectories(home.resolve("shop/design"));
        Files.writeString(home.resolve("shop-2"), "a file");
        Files.createDirectory(home.resolve("shop-3"));
        NewProjectForm taken = new NewProjectForm(home);
        taken.name.set("Shop");
        assertEquals(Optional.of(home.resolve("shop-3")), taken.path(), "an empty folder is as good as none");
        assertEquals("com.example.shop", taken.javaPackage.get());
        taken.name.set("Shops");
        assertEquals(Optional.of(home.resolve("shops")), taken.path());
    }

    @Test
    void whatWasTypedIsNotOverwrittenBySuggestions() {
        form.name.set("My");
        form.folder.set("/srv/shop");
        form.javaPackage.set("org.shop");
        form.name.set("My Shop");
        assertEquals(List.of("/srv/shop", "org.shop"), List.of(form.folder.get(), form.javaPackage.get()));
    }

    @Test
    void theFirstThingThatIsWrongIsSaid() {
        assertEquals(Texts.of("newProject.problem.name"), form.problem().get());
        form.name.set("Shop");
        form.folder.set("shop");
        assertEquals(Texts.of("newProject.problem.folder"), form.problem().get());
        form.folder.set("/srv/shop");
        form.h2.set(false);
        form.postgresql.set(false);
        assertEquals(Texts.of("newProject.problem.targets"), form.problem().get());
        form.postgresql.set(true);
        for (String wrong : List.of("Com.1x", "com.class", "com..shop")) {
            form.javaPackage.set(wrong);
            assertEquals(Texts.of("newProject.problem.package"), form.problem().get(), wrong);
        }
    }

    @Test
    void theNewProjectIsAsTyped() {
        form.name.set(" Shop ");
        form.h2.set(false);
        form.javaPackage.set("");
        assertEquals(new Settings("Shop", List.of(Target.POSTGRESQL), "", Settings.ChangelogFormat.YAML), form.settings());
        assertEquals(Optional.of(Path.of("/home/ann/shop")), form.path());
    }
}
