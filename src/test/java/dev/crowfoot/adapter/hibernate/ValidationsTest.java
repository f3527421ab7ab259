package dev.crowfoot.adapter.hibernate;

import static dev.crowfoot.adapter.hibernate.BootedCode.call;
import static dev.crowfoot.testing.Sketch.attribute;
import static dev.crowfoot.testing.Sketch.design;
import static dev.crowfoot.testing.Sketch.entity;
import static dev.crowfoot.testing.Sketch.id;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.crowfoot.design.Design;
import dev.crowfoot.design.Entity;
import dev.crowfoot.design.JavaSpec;
import dev.crowfoot.design.Member;
import dev.crowfoot.design.Validation;
import dev.crowfoot.design.Validation.Rule;
import dev.crowfoot.design.type.AttributeType;
import dev.crowfoot.design.type.DecimalType;
import dev.crowfoot.design.type.SimpleType;
import dev.crowfoot.design.type.StringType;
import dev.crowfoot.target.Target;
import jakarta.validation.ConstraintViolationException;
import jakarta.validation.Validator;
import jakarta.validation.ValidatorFactory;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Rules of validation accept what is right, refuse what is wrong, and stand before the database. */
class ValidationsTest {

    /** A rule on a type, with a value that keeps it and one that does not. */
    private record Case(AttributeType type, Validation rule, Object right, Object wrong) {}

    private static final AttributeType TEXT = new StringType(40);
    private static final List<Case> CASES = List.of(new Case(TEXT, Rule.NOT_BLANK, "a", " "), new Case(TEXT, Rule.NOT_EMPTY, " ", ""),
            new Case(TEXT, Rule.EMAIL, "a@b.org", "a"), new Case(TEXT, new Validation.Size(2, 3), "ab", "abcd"),
            new Case(TEXT, new Validation.Pattern("[a-z\\\\\"]+"), "a\\\"", "A"), new Case(SimpleType.INTEGER, new Validation.Min(3), 3, 2),
            new Case(SimpleType.BIG_INTEGER, new Validation.Max(5_000_000_000L), 5_000_000_000L, 5_000_000_001L),
            new Case(SimpleType.INTEGER, Rule.POSITIVE, 1, 0), new Case(SimpleType.INTEGER, Rule.POSITIVE_OR_ZERO, 0, -1),
            new Case(SimpleType.INTEGER, Rule.NEGATIVE, -1, 0), new Case(SimpleType.INTEGER, Rule.NEGATIVE_OR_ZERO, 0, 1),
            new Case(new DecimalType(9, 2), new Validation.DecimalMin("0.5", false), new BigDecimal("0.6"), new BigDecimal("0.5")),
            new Case(new DecimalType(9, 2), new Validation.DecimalMax("0.5", true), new BigDecimal("0.5"), new BigDecimal("0.6")),
            new Case(new DecimalType(9, 2), new Validation.Digits(2, 1), new BigDecimal("12.3"), new BigDecimal("123.4")),
            new Case(SimpleType.DATE, Rule.PAST, LocalDate.EPOCH, LocalDate.MAX),
            new Case(SimpleType.DATE, Rule.PAST_OR_PRESENT, LocalDate.EPOCH, LocalDate.MAX),
            new Case(SimpleType.DATE, Rule.FUTURE, LocalDate.MAX, LocalDate.EPOCH),
            new Case(SimpleType.DATE, Rule.FUTURE_OR_PRESENT, LocalDate.MAX, LocalDate.EPOCH),
            new Case(SimpleType.BOOLEAN, Rule.ASSERT_TRUE, true, false), new Case(SimpleType.BOOLEAN, Rule.ASSERT_FALSE, false, true));

    private static Design ruled() {
        Entity entity = entity("Ruled", id("r"));
        List<Member> members = new ArrayList<>(entity.members());
        for (int i = 0; i < CASES.size(); i++) {
            members.add(attribute("r-field" + i, CASES.get(i).type()).withNullable(true)
                    .withJava(JavaSpec.PLAIN.withValidations(List.of(CASES.get(i).rule()))));
        }
        return design(entity.withMembers(members));
    }

    @Test
    void eachRuleTellsRightFromWrong() {
        CompiledCode code = CompiledCode.of(MigratedDatabase.generate(ruled()).files());
        Class<?> type = code.type("com.example.random.Ruled");
        try (ValidatorFactory factory = jakarta.validation.Validation.buildDefaultValidatorFactory()) {
            Validator validator = factory.getValidator();
            for (int i = 0; i < CASES.size(); i++) {
                Case each = CASES.get(i);
                assertEquals(Set.of(), validator.validateValue(type, "field" + i, each.right()), each.toString());
                assertEquals(1, validator.validateValue(type, "field" + i, each.wrong()).size(), each.toString());
            }
        }
    }

    @Test
    void thereIsACaseOfEachRule() {
        assertEquals(Set.of(Rule.values()), CASES.stream().map(Case::rule).filter(Rule.class::isInstance).collect(Collectors.toSet()));
        assertEquals(Set.of(Validation.class.getPermittedSubclasses()),
                CASES.stream().map(c -> c.rule().getClass()).collect(Collectors.toSet()));
    }

    @ParameterizedTest
    @EnumSource(Target.class)
    void whatBreaksARuleDoesNotReachTheDatabase(Target target) throws Exception {
        try (MigratedDatabase database = MigratedDatabase.of(ruled(), target)) {
            BootedCode code = database.booted();
            Object ruled = code.make("Ruled");
            call(ruled, "setField0", " ");
            assertThrows(ConstraintViolationException.class, () -> code.persist(ruled));
            assertEquals(List.of(), database.column("select id from ruleds"));
        }
    }
}
