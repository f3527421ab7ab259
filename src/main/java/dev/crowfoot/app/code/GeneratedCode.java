package dev.crowfoot.app.code;

import dev.crowfoot.entity.CodeProblem;
import java.util.Collections;
import java.util.List;
import java.util.SequencedMap;
import java.util.TreeMap;

/**
 * The source files of a project.
 *
 * @param packageFolder the folder of their package, below the source folder, with slashes; empty for the unnamed package
 * @param files texts by path below the source folder, with slashes, in the order of paths
 * @param problems what is drawn and not in them
 */
public record GeneratedCode(String packageFolder, SequencedMap<String, String> files, List<CodeProblem> problems) {

    /** Copies the files. */
    public GeneratedCode {
        files = Collections.unmodifiableSequencedMap(new TreeMap<>(files));
        problems = List.copyOf(problems);
    }
}
