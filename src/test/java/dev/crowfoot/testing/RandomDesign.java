package dev.crowfoot.testing;

import dev.crowfoot.design.Attribute;
import dev.crowfoot.design.CheckConstraint;
import dev.crowfoot.design.Conventions;
import dev.crowfoot.design.DefaultValue;
import dev.crowfoot.design.Deferrability;
import dev.crowfoot.design.Design;
import dev.crowfoot.design.Embeddable;
import dev.crowfoot.design.Entity;
import dev.crowfoot.design.EnumConstant;
import dev.crowfoot.design.EnumType;
import dev.crowfoot.design.ForeignKeySpec;
import dev.crowfoot.design.Index;
import dev.crowfoot.design.IndexPart;
import dev.crowfoot.design.Inheritance;
import dev.crowfoot.design.JoinColumn;
import dev.crowfoot.design.Key;
import dev.crowfoot.design.Linkage;
import dev.crowfoot.design.Member;
import dev.crowfoot.design.Mixin;
import dev.crowfoot.design.NamingRules;
import dev.crowfoot.design.ReferentialAction;
import dev.crowfoot.design.Relationship;
import dev.crowfoot.design.Sequence;
import dev.crowfoot.design.SequenceOptions;
import dev.crowfoot.design.SqlObject;
import dev.crowfoot.design.TableName;
import dev.crowfoot.design.UniqueConstraint;
import dev.crowfoot.design.ValueGeneration;
import dev.crowfoot.design.id.CheckId;
import dev.crowfoot.design.id.ColumnId;
import dev.crowfoot.design.id.EmbeddableId;
import dev.crowfoot.design.id.EntityId;
import dev.crowfoot.design.id.EnumConstantId;
import dev.crowfoot.design.id.EnumTypeId;
import dev.crowfoot.design.id.Id;
import dev.crowfoot.design.id.IndexId;
import dev.crowfoot.design.id.MixinId;
import dev.crowfoot.design.id.SequenceId;
import dev.crowfoot.design.id.SqlObjectId;
import dev.crowfoot.design.id.UniqueId;
import dev.crowfoot.design.type.SimpleType;
import dev.crowfoot.design.type.StringType;
import dev.crowfoot.target.Identifiers;
import dev.crowfoot.target.Target;
import java.util.ArrayList;
import java.util.List;
import java.util.SequencedMap;
import java.util.Set;
import java.util.TreeMap;

/**
 * A seeded generator of designs that use everything that the model has. The designs are sound: references lead somewhere, relationships
 * go to entities with a key, defaults fit types, expressions name columns that are there. Only with hostile names may a database, Java or
 * a file system dislike them.
 */
public final class RandomDesign {

    private final Chance chance;
    private final RandomNames names;
    /** A chance of its own, so that what it decides leaves the rest of a seed's design as it is. */
    private final Chance extras;
    private final RandomNames extraNames;
    private final RandomRest rest;
    private final List<EnumType> enums = new ArrayList<>();
    private final RandomTypes types;
    private final RandomMembers members;
    private final List<Sequence> sequences = new ArrayList<>();
    private final List<Mixin> mixins = new ArrayList<>();
    private final List<Embeddable> embeddables = new ArrayList<>();
    private final List<Entity> entities = new ArrayList<>();
    /** The entities that can be referred to. */
    private final List<Entity> keyed = new ArrayList<>();

    private RandomDesign(long seed, boolean hostile) {
        chance = new Chance(seed);
        names = new RandomNames(chance, hostile);
        extras = new Chance(~seed);
        extraNames = new RandomNames(extras, hostile);
        rest = new RandomRest(new Chance(seed ^ 0x5DEECE66DL));
        types = new RandomTypes(chance, enums);
        members = new RandomMembers(chance, names, types);
    }

    /** A design with names such as people give. */
    public static Design of(long seed) {
        return new RandomDesign(seed, false).build(new Chance(seed).between(1, 8));
    }

    /** A design with about so many entities, and names such as people give. */
    public static Design of(long seed, int entities) {
        return new RandomDesign(seed, false).build(entities);
    }

    /** A design whose names, comments and values try to break out of files, SQL and Java. */
    public static Design hostile(long seed) {
        return new RandomDesign(seed, true).build(new Chance(seed).between(1, 8));
    }

    private Design build(int count) {
        times(chance.below(3), () -> enums.add(enumType()));
        times(chance.below(3), () -> sequences.add(sequence()));
        times(chance.below(3), () -> embeddables.add(embeddable()));
        times(chance.below(3), () -> mixins.add(mixin()));
        times(count, this::addEntity);
        Design design = Design.EMPTY.withConventions(conventions());
        for (EnumType each : enums) {
            design = design.with(each);
        }
        for (Sequence each : sequences) {
            design = design.with(each);
        }
        for (Embeddable each : embeddables) {
            design = design.with(each);
        }
        for (Mixin each : mixins) {
            design = design.with(each);
        }
        for (Entity each : entities) {
            design = design.with(each);
        }
        return chance.oneIn(3) ? design.with(view()) : design;
    }

    private static void times(int count, Runnable action) {
        for (int i = 0; i < count; i++) {
            action.run();
        }
    }

    private Conventions conventions() {
        NamingRules plain = NamingRules.DEFAULT;
        NamingRules naming = chance.oneIn(3)
                ? new NamingRules(chance.of(NamingRules.Letters.values()), chance.oneIn(2), plain.primaryKey(), plain.foreignKey(),
                        plain.unique(), plain.check(), "idx_{table}_{columns}")
                : plain;
        return new Conventions(naming, chance.oneIn(3) ? new Conventions.TypeDefaults(100, 12, 3, 64) : Conventions.TypeDefaults.DEFAULT);
    }

    private EnumType enumType() {
        List<EnumConstant> constants = new ArrayList<>();
        times(chance.between(1, 4), () -> constants.add(new EnumConstant(new EnumConstantId(chance.id()), names.constant(),
                chance.maybe(3, () -> names.database("value")), chance.maybe(5, names::text))));
        return new EnumType(new EnumTypeId(chance.id()), names.type(), chance.of(EnumType.Storage.values()),
                new TableName(null, chance.maybe(3, () -> names.database("enum_name"))), constants, chance.maybe(4, names::text));
    }

    private Sequence sequence() {
        SequenceOptions options = chance.oneIn(2) ? SequenceOptions.DEFAULT
                : new SequenceOptions(chance.maybe(2, () -> 100L), chance.maybe(2, () -> 50L), 1L, chance.maybe(2, () -> 1_000_000L),
                        chance.maybe(2, () -> 20L), chance.oneIn(4));
        return new Sequence(new SequenceId(chance.id()), names.database("seq"), null, options, null);
    }

    private Embeddable embeddable() {
        List<Member> fields = new ArrayList<>();
        times(chance.between(1, 3), () -> {
            Attribute field = members.comparable();
            fields.add(field.withColumn(field.column().withUnique(false)));
        });
        return new Embeddable(new EmbeddableId(chance.id()), names.type(), chance.maybe(3, names::text), fields);
    }

    private Mixin mixin() {
        List<Member> fields = new ArrayList<>(members.special());
        times(chance.between(1, 2), () -> fields.add(members.attribute()));
        return new Mixin(new MixinId(chance.id()), names.type(), chance.maybe(3, names::text), Key.NONE, fields);
    }

    private void addEntity() {
        EntityId id = new EntityId(chance.id());
        Entity entity = Entity.named(id, names.type()).withComment(chance.maybe(3, names::text)).withReadOnly(chance.oneIn(10))
                .withTable(new TableName(null, chance.maybe(4, () -> names.database("tab"))))
                .withMixins(mixins.isEmpty() || chance.oneIn(2) ? List.of() : List.of(chance.of(mixins).id()));
        List<Entity> roots = keyed.stream().filter(candidate -> candidate.inheritance() instanceof Inheritance.Root).toList();
        if (!roots.isEmpty() && chance.oneIn(2)) {
            Entity root = chance.of(roots);
            Entity child = filled(entity.withMixins(List.of()).withTable(TableName.BY_CONVENTION)
                    .withInheritance(new Inheritance.Child(root.id(), null).withToParent(toParent(root))), List.of());
            entities.add(rest.of(extras.oneIn(4) ? child.withNames(names(child)) : child, entities));
            return;
        }
        if (chance.oneIn(4)) {
            Inheritance.Strategy strategy = chance.of(Inheritance.Strategy.values());
            entity = entity.withInheritance(new Inheritance.Root(strategy, chance.oneIn(2),
                    strategy == Inheritance.Strategy.SINGLE_TABLE ? discriminator() : null));
        }
        Entity complete = rest.of(filled(entity, key()), entities);
        entities.add(complete);
        if (!complete.key().isEmpty()) {
            keyed.add(complete);
        }
    }

    private Inheritance.Discriminator discriminator() {
        return !extras.oneIn(3) ? Inheritance.Discriminator.DEFAULT
                : Inheritance.Discriminator.DEFAULT.withSaid(new Inheritance.Said(extras.oneIn(2),
                        extras.maybe(2, () -> DefaultValue.literal("Some")), extras.maybe(2, extraNames::text)));
    }

    /** What a joined child says of the key to its parent; in another hierarchy it says nothing. */
    private ForeignKeySpec toParent(Entity root) {
        boolean joined = root.inheritance() instanceof Inheritance.Root r && r.strategy() == Inheritance.Strategy.JOINED;
        if (!joined || extras.oneIn(2)) {
            return Inheritance.Child.TO_PARENT;
        }
        List<JoinColumn> columns = extras.oneIn(2) ? List.of() : root.key().columns().stream()
                .map(c -> new JoinColumn(c, extraNames.database("parent_key"), null, null, null, extras.maybe(3, extraNames::text)))
                .toList();
        return Inheritance.Child.TO_PARENT.withName(extras.maybe(2, () -> extraNames.database("fk_parent"))).withColumns(columns)
                .withOnDelete(extras.oneIn(2) ? ReferentialAction.CASCADE : ReferentialAction.NO_ACTION)
                .withEnforced(!extras.oneIn(5)).withComment(extras.maybe(3, extraNames::text));
    }

    private SequencedMap<String, String> names(Entity child) {
        SequencedMap<String, String> names = new TreeMap<>();
        child.uniques().forEach(u -> names.put(u.id().value(), extraNames.database("uq_own")));
        return names;
    }

    /** The members of a primary key: one of each way to make its values, several, or none. */
    private List<Attribute> key() {
        Attribute number = Attribute.of(members.attributeId(), names.field(), SimpleType.BIG_INTEGER);
        return switch (chance.below(8)) {
            case 0 -> List.of();
            case 1 -> List.of(Attribute.of(members.attributeId(), names.field(), SimpleType.UUID)
                    .withGeneration(new ValueGeneration.Uuid(chance.of(ValueGeneration.Uuid.Style.values()))));
            case 2 -> List.of(Attribute.of(members.attributeId(), names.field(), new StringType(20)));
            case 3 -> List.of(number, Attribute.of(members.attributeId(), names.field(), SimpleType.INTEGER));
            case 4 -> List.of(sequences.isEmpty() ? number
                    : number.withGeneration(new ValueGeneration.FromSequence(chance.of(sequences).id())));
            case 5 -> List.of(number.withGeneration(new ValueGeneration.Identity(true,
                    new SequenceOptions(10L, 1L, null, null, chance.maybe(2, () -> 5L), false))));
            default -> List.of(number.withGeneration(ValueGeneration.Identity.BY_DEFAULT));
        };
    }

    private Entity filled(Entity entity, List<Attribute> key) {
        List<Member> fields = new ArrayList<>(key);
        Attribute number = members.number();
        Attribute first = members.comparable();
        Attribute second = members.comparable();
        fields.addAll(List.of(number, first, second));
        times(chance.below(5), () -> fields.add(members.attribute()));
        if (chance.oneIn(3)) {
            fields.add(members.computed(number));
        }
        if (chance.oneIn(4)) {
            fields.add(members.formula(number));
        }
        if (entity.mixins().isEmpty() && !(entity.inheritance() instanceof Inheritance.Child)) {
            fields.addAll(members.special());
        }
        if (!embeddables.isEmpty() && chance.oneIn(2)) {
            fields.add(members.embedded(chance.of(embeddables)));
        }
        if (!keyed.isEmpty()) {
            times(chance.below(3), () -> fields.add(relationship(chance.of(keyed), key.isEmpty())));
        }
        List<ColumnId> keyColumns = key.stream().map(attribute -> ColumnId.of(attribute.id())).toList();
        Key primary = key.isEmpty() ? Key.NONE
                : new Key(chance.maybe(4, () -> names.database("pk_name")), keyColumns, Key.CompositeStyle.ID_CLASS);
        return constrained(entity.withMembers(fields).withKey(primary), number, first, second);
    }

    /** A join table needs a key on both sides. */
    private Relationship relationship(Entity target, boolean withoutKey) {
        while (true) {
            Relationship relationship = members.relationship(target.id(), target.key().columns());
            if (!withoutKey || relationship.linkage() instanceof Linkage.JoinColumns) {
                return relationship;
            }
        }
    }

    private Entity constrained(Entity entity, Attribute number, Attribute first, Attribute second) {
        ColumnId a = ColumnId.of(first.id());
        ColumnId b = ColumnId.of(second.id());
        ColumnId n = ColumnId.of(number.id());
        String sql = RandomMembers.number(number);
        List<UniqueConstraint> uniques = chance.oneIn(2) ? List.of()
                : List.of(new UniqueConstraint(new UniqueId(chance.id()), chance.maybe(2, () -> names.database("uq_name")),
                        List.of(a, n), Deferrability.NOT_DEFERRABLE, chance.oneIn(6), null));
        List<CheckConstraint> checks = chance.oneIn(2) ? List.of()
                : List.of(new CheckConstraint(new CheckId(chance.id()), chance.maybe(2, () -> names.database("ck_name")), sql + " > -100",
                        chance.maybe(3, names::text)));
        List<Index> indexes = new ArrayList<>();
        if (chance.oneIn(2)) {
            indexes.add(new Index(new IndexId(chance.id()), chance.maybe(2, () -> names.database("ix_name")),
                    List.of(IndexPart.ascending(b), IndexPart.descending(n)), chance.oneIn(5), chance.maybe(3, () -> sql + " > 0"), null,
                    chance.oneIn(4) ? List.of(a) : List.of(), false, chance.maybe(4, names::text)));
        }
        if (chance.oneIn(4)) {
            indexes.add(new Index(new IndexId(chance.id()), names.database("ix_expression"),
                    List.of(new IndexPart(new IndexPart.Expression("abs(" + sql + ")"), chance.oneIn(2),
                            chance.of(IndexPart.Nulls.values()), null, null)),
                    false, null, chance.oneIn(2) ? "btree" : null, List.of(), false, null));
        }
        return entity.withUniques(uniques).withChecks(checks).withIndexes(indexes);
    }

    private SqlObject view() {
        String name = names.database("some_view");
        String quoted = Identifiers.sql(name);
        List<Id> needs = chance.oneIn(2) ? List.of() : List.of(chance.of(entities).id());
        return new SqlObject(new SqlObjectId(chance.id()), SqlObject.Kind.VIEW, name, null,
                chance.oneIn(2) ? Set.of() : Set.of(chance.of(Target.values())),
                "create view " + quoted + " as\nselect 1 as one,\n  'a;b' as two\n", "drop view " + quoted, needs,
                chance.maybe(2, names::text));
    }
}
