package dev.crowfoot.mapping.check;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import dev.crowfoot.design.Design;
import dev.crowfoot.design.ForeignKeySpec;
import dev.crowfoot.design.Linkage;
import dev.crowfoot.design.check.Fix;
import dev.crowfoot.design.check.Place;
import dev.crowfoot.design.check.Problem;
import dev.crowfoot.design.check.Severity;
import dev.crowfoot.design.id.RelationshipId;
import dev.crowfoot.target.Target;
import dev.crowfoot.testing.RandomDesign;
import dev.crowfoot.testing.Sketch;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

class ProblemsTest {
    private static final List<Target> BOTH = List.of(Target.values());
    private static final Pattern CODE = Pattern.compile("\"([A-Z]+-\\d{3})\"");

    @TestFactory
    Stream<DynamicTest> eachRuleFiresWhereItIsBrokenAndNowhereElse() {
        return ProblemCases.all().stream().map(c -> dynamicTest(c.code() + (c.fires() ? " fires" : " keeps silent"), () -> {
            List<Problem> found = AllProblems.of(c.design(), BOTH);
            assertEquals(c.fires(), found.stream().anyMatch(p -> p.code().equals(c.code())), () -> found.toString());
        }));
    }

    @Test
    void eachCodeHasCasesThatFireAndCasesThatDoNot() throws IOException {
        Set<String> firing = ProblemCases.all().stream().filter(ProblemCases.ProblemCase::fires).map(ProblemCases.ProblemCase::code)
                .collect(Collectors.toCollection(TreeSet::new));
        Set<String> silent = ProblemCases.all().stream().filter(c -> !c.fires()).map(ProblemCases.ProblemCase::code)
                .collect(Collectors.toCollection(TreeSet::new));
        assertEquals(codes(), firing);
        assertEquals(codes(), silent);
    }

    @Test
    void eachCodeHasItsParagraph() throws IOException {
        Set<String> told = Files.readAllLines(Path.of("docs/problems.md")).stream().filter(l -> l.startsWith("### "))
                .map(l -> l.substring(4).split(" ", 2)[0]).collect(Collectors.toCollection(TreeSet::new));
        assertEquals(codes(), told);
    }

    private static Set<String> codes() throws IOException {
        Set<String> codes = new TreeSet<>();
        for (String folder : List.of("design/check", "mapping/check")) {
            try (Stream<Path> files = Files.list(Path.of("src/main/java/dev/crowfoot", folder))) {
                for (Path file : files.toList()) {
                    Matcher matcher = CODE.matcher(Files.readString(file));
                    while (matcher.find()) {
                        codes.add(matcher.group(1));
                    }
                }
            }
        }
        return codes;
    }

    @Test
    void aProblemSaysWhatIsWrongWhereAndWhatToDo() {
        Design design = Sketch.design(Sketch.entity("User", Sketch.id("user")),
                Sketch.entity("Post", Sketch.id("post"), Sketch.toOne("post-author", "User")
                        .withLinkage(new Linkage.JoinColumns(ForeignKeySpec.DEFAULT.withIndexed(false)))));
        assertEquals(List.of(new Problem("DB-141", Severity.WARNING, "The foreign key of Post.author has no index on author_id of posts",
                "Give it one: without it, deleting from users reads the whole table",
                new Place(Sketch.entityId("Post"), new RelationshipId("post-author")), Optional.of(Fix.INDEX_FOREIGN_KEY))),
                AllProblems.of(design, BOTH));
    }

    @Test
    void aProblemOfBothTargetsIsNamedOnce() {
        Design design = Sketch.design(Sketch.entity("Thing", Sketch.id("thing"), Sketch.text("thing-order")));
        assertEquals(List.of("DB-131"), AllProblems.of(design, BOTH).stream().map(Problem::code).toList());
    }

    @Test
    void hostileDesignsHaveProblemsInPlainWordsAndInPlaces() {
        for (long seed = 0; seed < 200; seed++) {
            Design design = RandomDesign.hostile(seed);
            for (Problem problem : AllProblems.of(design, BOTH)) {
                String where = "seed " + seed + ": " + problem;
                assertTrue(problem.message().length() < 500, where);
                assertTrue(problem.message().chars().noneMatch(Character::isISOControl), where);
                assertTrue(!problem.wayOut().isBlank(), where);
            }
        }
    }

    @Test
    void theWorstProblemsComeFirst() {
        for (long seed = 0; seed < 50; seed++) {
            List<Severity> severities = AllProblems.of(RandomDesign.hostile(seed), BOTH).stream().map(Problem::severity).toList();
            assertEquals(severities.stream().sorted().toList(), severities, "seed " + seed);
        }
    }
}
