package dev.crowfoot.ui.inspector.model;

import dev.crowfoot.design.check.Problem;
import java.util.Map;
import java.util.Set;

/** At which fields a problem shows, by its code, which is its number for life. */
public final class ProblemFields {

    private static final Set<String> NAMES = Set.of("entity.name", "mixin.name", "embeddable.name", "enum.name", "attribute.name",
            "relationship.name", "embedded.name");
    private static final Set<String> KEYS = Set.of("key.columns", "attribute.key", "relationship.key", "embedded.key");
    private static final Map<String, Set<String>> FAMILIES = Map.of("NAME-10", NAMES, "NAME-11", NAMES, "NAME-12",
            Set.of("enum.constants"), "KEY-", KEYS, "DEF-", Set.of("attribute.default"), "ROLE-", Set.of("attribute.role"), "GEN-",
            Set.of("attribute.generation"), "INH-", Set.of("inheritance.place"), "ENUM-", Set.of("enum.constants"));
    private static final Map<String, Set<String>> CODES = Map.ofEntries(
            Map.entry("ATT-252", Set.of("attribute.insertable")), Map.entry("ATT-253", Set.of("attribute.generated", "attribute.formula")),
            Map.entry("ATT-254", Set.of("validations")), Map.entry("REL-801", Set.of("end.orphanRemoval")),
            Map.entry("REL-806", Set.of("end.style")), Map.entry("REL-807", Set.of("end.databaseDeletes")),
            Map.entry("DB-101", Set.of("type")), Map.entry("DB-111", Set.of("entity.table", "enum.nativeName", "sequence.name")),
            Map.entry("DB-112", Set.of("attribute.column")), Map.entry("DB-121", Set.of("entity.table", "attribute.column")),
            Map.entry("DB-141", Set.of("foreignKey.indexed")), Map.entry("DB-151", Set.of("entity.schema")));

    private ProblemFields() {}

    /** The texts of the fields that it shows at; empty if it is of the thing as a whole. */
    public static Set<String> of(Problem problem) {
        Set<String> exact = CODES.getOrDefault(problem.code(), Set.of());
        if (!exact.isEmpty()) {
            return exact;
        }
        return FAMILIES.entrySet().stream().filter(e -> problem.code().startsWith(e.getKey())).map(Map.Entry::getValue).findFirst()
                .orElse(Set.of());
    }
}
