package dev.crowfoot.bench;

import java.util.List;
import java.util.Locale;

/** Runs the benchmarks whose name holds the first argument, all of them without one, and prints a Markdown table. */
public final class Benchmarks {
    private static final List<Benchmark> ALL =
            List.of(new StartWindow(), new RenameInDesign(), new EditAmongMany(), new OpenFolder(), new SaveOneChange(),
                    new PlanAfterRename(),
                    new EditToSql(), new OpenDiagram(), new FirstFrame(), new DragCard(), DiagramFrame.pan(1), DiagramFrame.pan(0.5),
                    DiagramFrame.pan(0.1), DiagramFrame.zoom(1), DiagramFrame.zoom(0.5), DiagramFrame.zoom(0.1), new ArrangeAll(),
                    new GenerateJava(), new ReadCatalogue(ReadCatalogue.Rival.QUERIES), new ReadCatalogue(ReadCatalogue.Rival.SNAPSHOT));

    private Benchmarks() {}

    /** Exit code 1 if an aim was missed or nothing has such a name. */
    public static void main(String[] arguments) throws Exception {
        String wanted = arguments.length == 0 ? "" : arguments[0].toLowerCase(Locale.ROOT);
        List<Benchmark> chosen = ALL.stream().filter(b -> b.name().toLowerCase(Locale.ROOT).contains(wanted)).toList();
        if (chosen.isEmpty()) {
            System.err.println("no benchmark's name contains \"" + wanted + "\"; there are:");
            ALL.forEach(b -> System.err.println("  " + b.name()));
            System.exit(1);
        }
        System.exit(runAll(chosen) ? 0 : 1);
    }

    private static boolean runAll(List<Benchmark> benchmarks) throws Exception {
        System.out.println(Report.machine() + "\n\n" + Report.header());
        boolean reached = true;
        for (Benchmark benchmark : benchmarks) {
            Result result = new Runner().run(benchmark);
            System.out.println(Report.row(result));
            reached &= result.reached();
        }
        return reached;
    }
}
