package dev.crowfoot;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.lang.ArchRule;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Who may know whom. A package that is not named here does not pass either: it needs a place in the picture first. */
class ArchitectureTest {
    private static final String ROOT = "dev.crowfoot";
    private static final JavaClasses CLASSES = importApplication();

    /** What a package may use of Crowfoot, beyond itself. */
    private record Arrow(String from, List<String> to, String because) {
        static Arrow from(String from, String because, String... to) {
            return new Arrow(from, List.of(to), because);
        }

        ArchRule rule() {
            return noClasses().that(resideInAPackage(within(from))).should()
                    .dependOnClassesThat(resideInAPackage(ROOT + "..").and(JavaClass.Predicates.resideOutsideOfPackages(allowed())))
                    .because(because).allowEmptyShould(true);
        }

        private String[] allowed() {
            return Stream.concat(Stream.of(from), to.stream()).map(ArchitectureTest::within).toArray(String[]::new);
        }
    }

    private static final String[] CORE = {"target", "design", "schema", "mapping", "migration", "entity", "diagram", "document"};
    private static final String[] BELOW_THE_EDGE = Stream.concat(Stream.of(CORE), Stream.of("app")).toArray(String[]::new);

    private static final List<Arrow> ARROWS = List.of(
            Arrow.from("target", "the list of target databases is a leaf that everybody may name"),
            Arrow.from("design", "what is drawn must make sense without any database", "target"),
            Arrow.from("schema", "what a database has must make sense without any drawing", "target"),
            Arrow.from("mapping", "it translates between the drawing and the schema and knows no more", "design", "schema", "target"),
            Arrow.from("migration", "a plan leads from schema to schema, wherever the two came from", "schema", "target"),
            Arrow.from("entity", "Java classes follow from the drawing, never from a database", "design", "target"),
            Arrow.from("diagram", "geometry needs to know what is drawn, and no toolkit", "design", "target"),
            Arrow.from("document", "a document is a design, its diagrams and its baseline; SQL in it follows renamed columns", "design",
                    "diagram", "schema", "mapping", "target"),
            Arrow.from("app", "use cases stand on the core and reach the world by ports", CORE),
            Arrow.from("ui", "the window and the adapters must be replaceable without each other", BELOW_THE_EDGE),
            Arrow.from("cli", "the command line is the same use cases without a window", BELOW_THE_EDGE),
            Arrow.from("adapter", "an adapter fulfils a port and knows nothing of who calls it", BELOW_THE_EDGE));

    /** A library and the only packages that may use it. */
    private record Library(String name, List<String> packages, List<String> users, String because) {
        ArchRule rule() {
            String[] allowed = users.stream().map(ArchitectureTest::within).toArray(String[]::new);
            return noClasses().that(resideInAPackage(ROOT + "..").and(JavaClass.Predicates.resideOutsideOfPackages(allowed))).should()
                    .dependOnClassesThat(resideInAnyPackage(packages.toArray(String[]::new)))
                    .because(because).allowEmptyShould(true);
        }
    }

    private static final List<Library> LIBRARIES = List.of(
            new Library("Liquibase", List.of("liquibase..", "org.yaml.."), List.of("adapter.liquibase"),
                    "its types and its release cycle must not spread"),
            new Library("Jakarta Persistence and Hibernate", List.of("jakarta..", "org.hibernate.."), List.of("adapter.hibernate"),
                    "Crowfoot generates text that uses them and is no Hibernate application itself"),
            new Library("JavaPoet", List.of("com.palantir.javapoet.."), List.of("adapter.javasource"),
                    "class specifications are data; only their printing needs a library"),
            new Library("JavaFX and its companions",
                    List.of("javafx..", "com.sun.javafx..", "atlantafx..", "org.kordamp..", "org.fxmisc..", "org.reactfx.."),
                    List.of("ui", "wiring"), "everything but the window must run where there is no window"),
            new Library("picocli", List.of("picocli.."), List.of("cli"), "the command line alone parses arguments"),
            new Library("Jackson", List.of("tools.jackson..", "com.fasterxml.jackson..", "org.snakeyaml.."),
                    List.of("adapter.files", "cli"),
                    "the format on disk is one adapter's business, and the output of --json the command line's"),
            new Library("JDBC", List.of("java.sql..", "javax.sql.."), List.of("adapter.jdbc", "adapter.liquibase"),
                    "a database is reached through a port"),
            new Library("drivers and pool", List.of("org.h2..", "org.postgresql..", "com.zaxxer.."), List.of("adapter.jdbc"),
                    "connections are made in one place"),
            new Library("ELK", List.of("org.eclipse.."), List.of("adapter.elk"), "a layout algorithm can be exchanged"));

    @TestFactory
    Stream<DynamicTest> eachPackageKnowsOnlyWhatItMay() {
        return ARROWS.stream().map(arrow -> dynamicTest(arrow.from(), () -> arrow.rule().check(CLASSES)));
    }

    @TestFactory
    Stream<DynamicTest> eachLibraryStaysWhereItIsNeeded() {
        return LIBRARIES.stream().map(library -> dynamicTest(library.name(), () -> library.rule().check(CLASSES)));
    }

    @Test
    void theCoreIsPureJava() {
        String[] core = Stream.of(CORE).map(ArchitectureTest::within).toArray(String[]::new);
        classes().that().resideInAnyPackage(core)
                .should().onlyDependOnClassesThat(resideInAnyPackage(ROOT + "..", "java..", "org.jspecify..")
                        .and(JavaClass.Predicates.resideOutsideOfPackages("java.sql..", "java.awt..", "java.rmi..")))
                .because("the core must be testable, and stay, without any library or toolkit")
                .allowEmptyShould(true).check(CLASSES);
    }

    @Test
    void noAdapterKnowsAnother() {
        slices().matching(ROOT + ".adapter.(*)..").should().notDependOnEachOther()
                .because("one library each: an adapter that needs another one hides a use case")
                .allowEmptyShould(true).check(CLASSES);
    }

    @Test
    void packagesFormNoCircles() {
        slices().matching(ROOT + ".(*)..").should().beFreeOfCycles()
                .because("what stands in a circle can only be understood and changed as one")
                .allowEmptyShould(true).check(CLASSES);
    }

    @Test
    void whatIsModelledDoesNotKnowWhatIsDoneWithIt() {
        noClasses().that().resideInAPackage(ROOT + ".design").should().dependOnClassesThat().resideInAPackage(ROOT + ".design.check..")
                .because("a drawing may have problems; it does not look for them").allowEmptyShould(true).check(CLASSES);
        noClasses().that().resideInAPackage(ROOT + ".schema").should().dependOnClassesThat().resideInAPackage(ROOT + ".schema.diff..")
                .because("a schema is compared; it does not compare").allowEmptyShould(true).check(CLASSES);
    }

    @Test
    void viewModelsHoldNoScene() {
        noClasses().that().haveSimpleNameEndingWith("ViewModel").should().dependOnClassesThat().resideInAPackage("javafx.scene..")
                .because("what a view shows must be testable without showing it").allowEmptyShould(true).check(CLASSES);
    }

    @Test
    void namesSayWhatAClassIs() {
        noClasses().should().haveNameMatching(".*(Impl|Manager|Utils?|Helper|Data|Info)")
                .because("a name that fits anything attracts everything").check(CLASSES);
    }

    @Test
    void everyPackageHasAPlaceInThePicture() {
        Set<String> known = new TreeSet<>(List.of("wiring"));
        ARROWS.forEach(arrow -> known.add(arrow.from()));
        Set<String> strangers = new TreeSet<>();
        for (JavaClass type : CLASSES) {
            String[] path = type.getPackageName().split("\\.", -1);
            if (path.length > 2 && !known.contains(path[2])) {
                strangers.add(type.getPackageName());
            }
        }
        assertEquals(Set.of(), strangers, "packages without a rule: name them in ARROWS");
    }

    private static String within(String name) {
        return ROOT + "." + name + "..";
    }

    /** The classes that are shipped, from wherever this test runs. */
    private static JavaClasses importApplication() {
        try {
            return new ClassFileImporter().importPath(Path.of(Main.class.getProtectionDomain().getCodeSource().getLocation().toURI()));
        } catch (URISyntaxException e) {
            throw new IllegalStateException("the place of the application's classes is no file: " + e.getInput(), e);
        }
    }
}
