package dev.crowfoot.ui.inspector.model;

import dev.crowfoot.design.check.Problem;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** At which fields a problem shows, by its code, which is its number for life. */
public final class ProblemFields {

    private static final Set<String> NAMES = Set.of("entity.name", "mixin.name", "embeddable.name", "enum.name", "attribute.name",
            "relationship.name", "embedded.name");
    private static final Set<String> KEYS = Set.of("key.columns", "attribute.key", "relationship.key", "embedded.key");
    private static final Set<String> CONSTRAINT_NAMES = Set.of("index.name", "unique.name", "check.name", "key.name", "foreignKey.name",
            "names");
    private static final Set<String> ALL_NAMES =
            Stream.concat(Stream.of("entity.table", "entity.schema", "attribute.column"), CONSTRAINT_NAMES.stream())
                    .collect(Collectors.toSet());
    private static final Map<String, Set<String>> FAMILIES = Map.of("NAME-10", NAMES, "NAME-11", NAMES, "NAME-12",
            Set.of("enum.constants"), "KEY-", KEYS, "DEF-", Set.of("attribute.default"), "ROLE-", Set.of("attribute.role"), "GEN-",
            Set.of("attribute.generation"), "INH-", Set.of("inheritance.place"), "ENUM-", Set.of("enum.constants"));
    private static final Map<String, Set<String>> CODES = Map.ofEntries(
            Map.entry("ATT-252", Set.of("attribute.insertable")), Map.entry("ATT-253", Set.of("attribute.generated", "attribute.formula")),
            Map.entry("ATT-251", Set.of("attribute.column")), Map.entry("ATT-254", Set.of("validations")),
            Map.entry("REF-301", Set.of("relationship.target", "type", "embedded.embeddable", "inheritance.parent")),
            Map.entry("REL-801", Set.of("end.orphanRemoval")), Map.entry("REL-802", Set.of("foreignKey.onDelete")),
            Map.entry("REL-803", Set.of("foreignKey.onDelete")), Map.entry("REL-805", Set.of("end.cascades")),
            Map.entry("REL-806", Set.of("end.style")), Map.entry("REL-807", Set.of("end.databaseDeletes")),
            Map.entry("REL-808", Set.of("foreignKey.columns")), Map.entry("EMB-652", Set.of("members")),
            Map.entry("INH-604", Set.of("inheritance.value")), Map.entry("INH-605", Set.of("inheritance.value")),
            Map.entry("CON-901", Set.of("unique.columns")), Map.entry("CON-902", Set.of("index.parts")),
            Map.entry("CON-903", Set.of("check.expression", "index.predicate")),
            Map.entry("DB-113", CONSTRAINT_NAMES), Map.entry("DB-131", Set.of("entity.table", "attribute.column")),
            Map.entry("DB-101", Set.of("type")), Map.entry("DB-103", Set.of("attribute.generated")),
            Map.entry("DB-111", Set.of("entity.table", "enum.nativeName", "sequence.name")),
            Map.entry("DB-112", Set.of("attribute.column")),
            Map.entry("DB-121", ALL_NAMES), Map.entry("DB-122", ALL_NAMES),
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
