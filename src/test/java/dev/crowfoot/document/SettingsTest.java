package dev.crowfoot.document;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.crowfoot.entity.JavaNames;
import dev.crowfoot.target.Target;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SettingsTest {

    @ParameterizedTest
    @CsvSource({"my-shop,myshop", "3d-shop,p3dshop", "class,pclass", "true,ptrue", "_,project", "\u00FCn\u00EF,uni", "\uD83D\uDE00,project",
            "' . ',project", "CON,pcon", "\u5546\u5E97,project", "../../x,x", "'*/;--\"a\"',a"})
    void anyNameGivesAPackageThatJavaTakes(String name, String expected) {
        String found = Settings.of(name, Target.H2).javaPackage();
        assertEquals("com.example." + expected, found);
        assertTrue(JavaNames.isQualifiedName(found));
    }

    @ParameterizedTest
    @CsvSource({"200", "5000"})
    void aLongNameGivesAPackageThatAFileSystemTakes(int length) {
        assertEquals("com.example." + "a".repeat(60), Settings.packageFor("a".repeat(length)));
    }
}
