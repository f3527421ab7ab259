package dev.crowfoot.corpus;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.crowfoot.adapter.elk.ElkLayoutEngine;
import dev.crowfoot.adapter.hibernate.CompiledCode;
import dev.crowfoot.adapter.javasource.PoetJavaWriter;
import dev.crowfoot.adapter.jdbc.JdbcSchemaReader;
import dev.crowfoot.app.Progress;
import dev.crowfoot.app.code.GenerateCode;
import dev.crowfoot.app.database.Catalogue;
import dev.crowfoot.app.imports.ImportChoice;
import dev.crowfoot.app.imports.ImportDatabase;
import dev.crowfoot.app.imports.ImportReport;
import dev.crowfoot.app.layout.ArrangeDiagram;
import dev.crowfoot.app.layout.DrawDiagrams;
import dev.crowfoot.design.Entity;
import dev.crowfoot.design.Member;
import dev.crowfoot.design.Relationship;
import dev.crowfoot.diagram.card.TextMeasure;
import dev.crowfoot.mapping.check.AllProblems;
import dev.crowfoot.target.Target;
import dev.crowfoot.testing.TestDatabase;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Importing schemas that nobody here wrote. */
@Tag("corpus")
class ImportCorpusTest {

    private final ImportDatabase imports =
            new ImportDatabase(new JdbcSchemaReader(), new DrawDiagrams(new ArrangeDiagram(new ElkLayoutEngine())));

    static List<Path> dumps() throws IOException {
        return Corpus.postgresql();
    }

    @ParameterizedTest
    @MethodSource("dumps")
    void isDrawnExactlyWithClassesThatCompile(Path dump) throws IOException, SQLException {
        try (TestDatabase database = Corpus.load(dump)) {
            Catalogue catalogue = Corpus.read(database);
            for (boolean taken : List.of(false, true)) {
                ImportReport report =
                        imports.arrange(imports.draw(catalogue, Target.POSTGRESQL, ImportChoice.all("corpus").withTaken(_ -> taken)),
                                TextMeasure.ESTIMATE, Progress.NONE);
                assertEquals(List.of(), report.notExact());
                assertEquals(List.of(), numbered(report), "names that only a number tells apart");
                CompiledCode.of(new GenerateCode(new PoetJavaWriter()).generate(report.document()).files());
                Map<String, Long> problems = AllProblems.of(report.document().design(), report.document().settings().targets()).stream()
                        .collect(Collectors.groupingBy(p -> p.severity() + " " + p.code(), TreeMap::new, Collectors.counting()));
                System.out
                        .println(dump.getFileName() + " read " + report.counts() + ", drawn " + report.drawn() + ", problems " + problems);
            }
        }
    }

    private static List<String> numbered(ImportReport report) {
        List<String> numbered = new ArrayList<>();
        for (Entity entity : report.document().design().entities().values()) {
            for (Member member : entity.members()) {
                if (member instanceof Relationship r && r.name().matches(".*[a-z]\\d") && entity.members().stream()
                        .anyMatch(m -> m.name().equals(r.name().substring(0, r.name().length() - 1)))) {
                    numbered.add(entity.name() + "." + r.name());
                }
            }
        }
        return numbered;
    }
}
