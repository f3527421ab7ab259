package dev.crowfoot.cli;

import java.util.List;
import java.util.Map;
import picocli.CommandLine.Option;

/** How a command answers: lines for people, or JSON for programs. */
final class OutputOptions {

    @Option(names = {"-h", "--help"}, usageHelp = true, description = "Show this help.")
    boolean help;

    @Option(names = "--json", description = "Answer with one JSON object on standard output.")
    boolean json;

    @Option(names = "--debug", description = "Show the stack trace of an error.")
    boolean debug;

    /** Prints the lines, or the object. */
    void print(Console console, List<String> lines, Map<String, ?> object) {
        if (json) {
            Json.print(console.out(), object);
        } else {
            lines.forEach(console.out()::println);
            console.out().flush();
        }
    }
}
