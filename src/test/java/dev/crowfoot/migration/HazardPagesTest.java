package dev.crowfoot.migration;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.crowfoot.migration.hazard.HazardCode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class HazardPagesTest {

    private static final Path PAGES = Path.of("docs/hazards");

    @ParameterizedTest
    @EnumSource(HazardCode.class)
    void eachCodeHasAPageThatSaysWhyAndTheWayOut(HazardCode code) throws IOException {
        String page = Files.readString(PAGES.resolve(code.code() + ".md"));
        assertTrue(page.startsWith("# " + code.code() + ": "), page);
        assertTrue(page.contains("```sql\n") && page.contains("**Why.** ") && page.contains("**Way out.** "), page);
        assertTrue(Files.readString(PAGES.resolve("README.md")).contains("(" + code.code() + ".md)"), "not in the list of pages");
    }

    @Test
    void eachPageIsOfACodeAndEachCodeIsThereOnce() throws IOException {
        Set<String> codes = Arrays.stream(HazardCode.values()).map(HazardCode::code).collect(Collectors.toCollection(TreeSet::new));
        assertEquals(HazardCode.values().length, codes.size());
        try (Stream<Path> files = Files.list(PAGES)) {
            Set<String> pages = files.map(f -> f.getFileName().toString().replace(".md", "")).filter(n -> !n.equals("README"))
                    .collect(Collectors.toCollection(TreeSet::new));
            assertEquals(codes, pages);
        }
    }
}
