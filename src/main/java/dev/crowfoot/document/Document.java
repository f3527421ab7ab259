package dev.crowfoot.document;

import dev.crowfoot.design.Design;
import dev.crowfoot.diagram.Diagram;
import dev.crowfoot.diagram.DiagramId;
import java.util.Collections;
import java.util.SequencedMap;
import java.util.TreeMap;

/**
 * A project as it is open: what is drawn, its pictures, the design as the newest revision left it, and the settings.
 *
 * @param diagrams at least one, in the order of ids
 */
public record Document(Design design, SequencedMap<DiagramId, Diagram> diagrams, Baseline baseline, Settings settings) {

    /** @throws IllegalArgumentException if there is no diagram */
    public Document {
        if (diagrams.isEmpty()) {
            throw new IllegalArgumentException("a project needs a diagram");
        }
        diagrams = Collections.unmodifiableSequencedMap(new TreeMap<>(diagrams));
    }

    /** A new project with nothing drawn. */
    public static Document empty(Settings settings) {
        TreeMap<DiagramId, Diagram> main = new TreeMap<>();
        main.put(DiagramId.MAIN, Diagram.empty(DiagramId.MAIN, "Main"));
        return new Document(Design.EMPTY, main, Baseline.NONE, settings);
    }

    /** This with another design. */
    public Document withDesign(Design other) {
        return new Document(other, diagrams, baseline, settings);
    }

    /** This with other diagrams. */
    public Document withDiagrams(SequencedMap<DiagramId, Diagram> other) {
        return new Document(design, other, baseline, settings);
    }

    /** This with the diagram added, or put in place of the one with its id. */
    public Document with(Diagram diagram) {
        TreeMap<DiagramId, Diagram> copy = new TreeMap<>(diagrams);
        copy.put(diagram.id(), diagram);
        return withDiagrams(copy);
    }

    /** This after another revision. */
    public Document withBaseline(Baseline other) {
        return new Document(design, diagrams, other, settings);
    }

    /** This with other settings. */
    public Document withSettings(Settings other) {
        return new Document(design, diagrams, baseline, other);
    }
}
