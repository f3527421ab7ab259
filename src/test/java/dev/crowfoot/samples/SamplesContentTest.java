package dev.crowfoot.samples;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.crowfoot.adapter.files.FileProjects;
import dev.crowfoot.adapter.liquibase.LiquibaseChangelogs;
import dev.crowfoot.app.Progress;
import dev.crowfoot.app.migration.Revision;
import dev.crowfoot.design.Attribute;
import dev.crowfoot.design.Design;
import dev.crowfoot.design.type.ArrayType;
import dev.crowfoot.design.type.AttributeType;
import dev.crowfoot.design.type.SimpleType;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The samples show what they are there to show. */
class SamplesContentTest {

    private static final Path SAMPLES = Path.of("samples");

    @ParameterizedTest
    @ValueSource(strings = {"blog", "university", "staff", "bank", "catalogue"})
    void theSecondRevisionRenamesAndDropsNoColumn(String name) throws IOException {
        Path folder = SAMPLES.resolve(name).toAbsolutePath();
        Revision second = new LiquibaseChangelogs().revisions(folder).getLast();
        String text = Files.readString(folder.resolve(second.path()));
        assertTrue(text.contains("- renameColumn:") || text.contains("- renameTable:"), text);
        assertFalse(text.contains("comment: drop column"), text);
    }

    @Test
    void theCatalogueHasEveryType() {
        Design design = new FileProjects().open(SAMPLES.resolve("catalogue"), Progress.NONE).saved().design();
        Set<AttributeType> types = design.owners().flatMap(owner -> owner.members().stream()).filter(Attribute.class::isInstance)
                .map(member -> ((Attribute) member).type()).flatMap(SamplesContentTest::withItsElements).collect(Collectors.toSet());
        assertEquals(Set.of(AttributeType.class.getPermittedSubclasses()),
                types.stream().map(Object::getClass).collect(Collectors.toSet()));
        assertEquals(Set.of(SimpleType.values()), types.stream().filter(SimpleType.class::isInstance).collect(Collectors.toSet()));
    }

    private static Stream<AttributeType> withItsElements(AttributeType type) {
        return type instanceof ArrayType array ? Stream.of(type, array.element()) : Stream.of(type);
    }
}
