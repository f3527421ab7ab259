package dev.crowfoot.bench;

import java.time.Duration;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The results as a Markdown table, for {@code docs/performance.md}. */
final class Report {
    private Report() {}

    static String header() {
        return """
                | what | median | fastest | slowest | aim | compared with | its median | ratio |
                |---|---|---|---|---|---|---|---|""";
    }

    static String row(Result result) {
        String aim = aim(result) + (result.reached() ? "" : " (missed)");
        String compared = result.compared()
                .map(c -> "%s | %s | %.2f".formatted(c.name(), text(c.sample().median()), result.sample().ratioTo(c.sample())))
                .orElse(" |  | ");
        return "| %s | %s | %s | %s | %s | %s |".formatted(result.name(), text(result.sample().median()), text(result.sample().fastest()),
                text(result.sample().slowest()), aim, compared);
    }

    private static String aim(Result result) {
        return Stream.of(result.aim().map(Report::text), result.ratioAim().map("ratio %.2f"::formatted)).flatMap(Optional::stream)
                .collect(Collectors.joining(", "));
    }

    /** Where the numbers come from. */
    static String machine() {
        Runtime runtime = Runtime.getRuntime();
        return "%s %s, %d processors, heap up to %d MB, Java %s".formatted(System.getProperty("os.name"), System.getProperty("os.arch"),
                runtime.availableProcessors(), runtime.maxMemory() >> 20, Runtime.version());
    }

    /** Three digits in the unit that suits: {@code 4.25 us}, {@code 31.0 ms}, {@code 1.20 s}. */
    static String text(Duration duration) {
        double micros = duration.toNanos() / 1e3;
        if (micros < 1_000) {
            return digits(micros) + " us";
        }
        return micros < 1_000_000 ? digits(micros / 1e3) + " ms" : digits(micros / 1e6) + " s";
    }

    private static String digits(double value) {
        int decimals = value < 10 ? 2 : value < 100 ? 1 : 0;
        return String.format(Locale.ROOT, "%." + decimals + "f", value);
    }
}
