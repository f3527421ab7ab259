package dev.crowfoot.ui.inspector.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import dev.crowfoot.design.check.Place;
import dev.crowfoot.design.check.Problem;
import dev.crowfoot.design.id.EntityId;
import dev.crowfoot.ui.common.Texts;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class ProblemFieldsTest {

    private static Set<String> fields(String code) {
        return ProblemFields.of(Problem.error(code, Place.of(new EntityId("e")), "wrong", ""));
    }

    @Test
    void everyProblemStandsAtFieldsThatThereAre() throws IOException {
        List<String> codes = Pattern.compile("^### ([A-Z]+-\\d+)", Pattern.MULTILINE).matcher(Files.readString(Path.of("docs/problems.md")))
                .results().map(found -> found.group(1)).toList();
        assertFalse(codes.isEmpty(), "no problem has a paragraph");
        List<String> strangers = codes.stream().flatMap(code -> fields(code).stream().map(field -> "inspector." + field))
                .filter(key -> !Texts.bundle().containsKey(key)).toList();
        assertEquals(List.of(), strangers);
    }

    @Test
    void aCodeOfItsOwnComesBeforeItsFamily() {
        assertEquals(Set.of("inheritance.value"), fields("INH-604"));
        assertEquals(Set.of("inheritance.place"), fields("INH-601"));
    }
}
