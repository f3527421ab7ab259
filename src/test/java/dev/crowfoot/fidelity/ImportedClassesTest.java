package dev.crowfoot.fidelity;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.crowfoot.adapter.hibernate.BootedCode;
import dev.crowfoot.adapter.hibernate.CompiledCode;
import dev.crowfoot.adapter.hibernate.MigratedDatabase;
import dev.crowfoot.app.code.GeneratedCode;
import dev.crowfoot.document.Settings.Nullness;
import dev.crowfoot.mapping.Lift;
import dev.crowfoot.mapping.LiftOptions;
import dev.crowfoot.testing.PostgresqlVersion;
import dev.crowfoot.testing.TestDatabase;
import java.math.BigDecimal;
import java.sql.SQLException;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The classes of a database that was read compile, and Hibernate finds in it what they say. */
class ImportedClassesTest {

    /** Hibernate 7.4 has no name with a quote in it nor two that differ by capitals alone, and takes H2's domains for texts. */
    private static final Set<String> BEYOND = Set.of("names on H2", "names on PostgreSQL 18", "reader-names on H2", "reader-objects on H2",
            "comments on H2", "defaults-of-null on H2");

    static Stream<FidelitySchema> schemas() {
        return WholeWayTest.schemas().filter(schema -> !BEYOND.contains(schema.toString()));
    }

    @ParameterizedTest
    @MethodSource("schemas")
    void hibernateTakesThem(FidelitySchema schema) throws SQLException {
        try (TestDatabase database = schema.load()) {
            GeneratedCode code = generate(database);
            if (!code.files().isEmpty()) {
                try (BootedCode booted = BootedCode.on(database, CompiledCode.of(code.files()))) {
                    booted.validate();
                }
            }
        }
    }

    private static GeneratedCode generate(TestDatabase database) throws SQLException {
        return MigratedDatabase.generate(Lift.lift(RoundTrip.read(database), database.target(), LiftOptions.DEFAULT), Nullness.NONE,
                List.of(database.target()));
    }

    /** A number that somebody wrote as a text is a default as any other: a new object has it, and the program may set another. */
    @Test
    void aDefaultThatIsATextIsAValue() throws SQLException {
        FidelitySchema classes = FidelitySchema.postgresql(PostgresqlVersion.V18).stream().filter(s -> s.name().equals("classes"))
                .findFirst().orElseThrow();
        try (TestDatabase database = classes.load()) {
            GeneratedCode code = generate(database);
            try (BootedCode booted = BootedCode.on(database, CompiledCode.of(code.files()))) {
                Object visit = booted.make("Visit", 1);
                assertEquals(List.of(7L, -1L, (short) 3, 1.5, 3000000000L, "none", new BigDecimal("2.50")),
                        Stream.of("Total", "Lost", "Parts", "Share", "Far", "Note", "Weight").map(p -> BootedCode.get(visit, "get" + p))
                                .toList());
                BootedCode.call(visit, "setTotal", 8L);
                BootedCode.call(visit, "setTags", List.of("a", "b"));
                BootedCode.call(visit, "setSums", List.of(new BigDecimal("1.25")));
                BootedCode.call(visit, "setMade", "2026-11-30 12:00:00");
                booted.persist(visit);
                assertEquals(List.of(8L), booted.query("select v.total from Visit v where v.made = '2026-11-30 12:00:00'"));
                assertEquals(List.of("a", "b"), BootedCode.get(booted.find("Visit", 1), "getTags"));
                assertEquals(List.of(new BigDecimal("1.25")), BootedCode.get(booted.find("Visit", 1), "getSums"));
            }
        }
    }
}
