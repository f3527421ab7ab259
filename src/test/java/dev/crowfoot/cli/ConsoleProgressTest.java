package dev.crowfoot.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ConsoleProgressTest {

    private final StringWriter told = new StringWriter();
    private final ConsoleProgress progress =
            new ConsoleProgress(new Console(new PrintWriter(told), new PrintWriter(told), _ -> Optional.empty(), new Console.Prompt() {

                @Override
                public Optional<char[]> secret(String question) {
                    return Optional.empty();
                }

                @Override
                public Optional<String> line(String question) {
                    return Optional.empty();
                }
            }));

    @Test
    void manyStepsOfAKindAreToldByTheTenth() {
        for (int i = 0; i <= 1000; i++) {
            progress.report("arranging", i, 1000);
        }
        assertEquals(11, told.toString().lines().count());
        assertEquals("[1000/1000] arranging", told.toString().lines().toList().getLast());
    }

    @Test
    void fewStepsAreToldOneByOne() {
        for (int i = 1; i <= 3; i++) {
            progress.report("step", i, 3);
        }
        progress.report("writing", 0, 0);
        progress.report("reading", 0, 0);
        assertEquals(List.of("[1/3] step", "[2/3] step", "[3/3] step", "writing", "reading"), told.toString().lines().toList());
    }
}
