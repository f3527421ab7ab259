package dev.crowfoot.ui.inspector.model;

import dev.crowfoot.design.Entity;
import dev.crowfoot.design.Inheritance;
import dev.crowfoot.design.Inheritance.Child;
import dev.crowfoot.design.Inheritance.Discriminator;
import dev.crowfoot.design.Inheritance.DiscriminatorType;
import dev.crowfoot.design.Inheritance.Root;
import dev.crowfoot.design.Inheritance.Said;
import dev.crowfoot.design.Inheritance.Standalone;
import dev.crowfoot.design.Inheritance.Strategy;
import dev.crowfoot.design.id.EntityId;
import dev.crowfoot.ui.common.Texts;
import dev.crowfoot.ui.inspector.form.Change;
import dev.crowfoot.ui.inspector.form.Field;
import dev.crowfoot.ui.inspector.form.FieldName;
import dev.crowfoot.ui.inspector.form.Option;
import dev.crowfoot.ui.inspector.form.Section;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The place of an entity in a hierarchy: none, root, or child of another one. */
final class InheritanceSection {

    private final Context context;
    private final Entity entity;

    private InheritanceSection(Context context, Entity entity) {
        this.context = context;
        this.entity = entity;
    }

    static Section of(Context context, Entity entity) {
        InheritanceSection section = new InheritanceSection(context, entity);
        List<Field> fields = new ArrayList<>();
        fields.add(section.place());
        switch (entity.inheritance()) {
            case Standalone _ -> {}
            case Root root -> section.root(fields, root);
            case Child child -> section.child(fields, child);
        }
        return Section.folded("inheritance", section.summary(), fields);
    }

    private String summary() {
        return switch (entity.inheritance()) {
            case Standalone _ -> "";
            case Root root -> Options.text(root.strategy());
            case Child child -> Texts.of("inspector.inheritance.summary", context.design().entity(child.parent())
                    .map(Entity::name).orElse("?"));
        };
    }

    private Field place() {
        String now = switch (entity.inheritance()) {
            case Standalone _ -> "none";
            case Root _ -> "root";
            case Child _ -> "child";
        };
        List<Option> options = List.of(Options.option("inheritance.none"), Options.option("inheritance.root"),
                Options.option("inheritance.child"));
        return Field.Choice.of(FieldName.of("inheritance.place"), options, "inheritance." + now, "", this::become);
    }

    /** What it is already keeps what is said of it. */
    private Change become(String key) {
        return switch (key) {
            case "inheritance.root" -> change(entity.inheritance() instanceof Root root ? root
                    : new Root(Strategy.SINGLE_TABLE, false, Discriminator.DEFAULT));
            case "inheritance.child" -> change(entity.inheritance() instanceof Child child ? child : new Child(firstParent(), null));
            default -> change(Inheritance.NONE);
        };
    }

    /** A root if there is one. */
    private EntityId firstParent() {
        List<Entity> others = context.design().entities().values().stream().filter(e -> !e.id().equals(entity.id())).toList();
        return others.stream().filter(e -> e.inheritance() instanceof Root).findFirst().or(() -> others.stream().findFirst())
                .map(Entity::id).orElseThrow(() -> new IllegalArgumentException(Texts.of("inspector.inheritance.noParent")));
    }

    private void root(List<Field> fields, Root root) {
        fields.add(Field.Choice.of(FieldName.of("inheritance.strategy"), Options.of(Strategy.class), root.strategy().name(), "",
                s -> change(new Root(Strategy.valueOf(s), root.isAbstract(), root.discriminator()))));
        fields.add(new Field.Check(FieldName.of("inheritance.abstract"), root.isAbstract(),
                on -> change(new Root(root.strategy(), on, root.discriminator()))));
        fields.add(new Field.Check(FieldName.of("inheritance.discriminator"), root.discriminator() != null,
                on -> discriminator(root, on ? Objects.requireNonNullElse(root.discriminator(), Discriminator.DEFAULT) : null)));
        if (root.discriminator() != null) {
            discriminator(fields, root, root.discriminator());
        }
    }

    private void discriminator(List<Field> fields, Root root, Discriminator d) {
        fields.add(Field.Text.line(FieldName.of("discriminator.column"), d.column(), "",
                name -> discriminator(root, d.withColumn(Context.name(name)))));
        fields.add(Field.Choice.of(FieldName.of("discriminator.type"), Options.of(DiscriminatorType.class), d.type().name(), "",
                t -> discriminator(root, d.withType(DiscriminatorType.valueOf(t), d.length()))));
        if (d.type() == DiscriminatorType.STRING) {
            fields.add(new Field.WholeNumber(FieldName.of("discriminator.length"), (long) d.length(), "31",
                    n -> discriminator(root, d.withType(d.type(), length(n)))));
        }
        fields.add(Field.Text.line(FieldName.of("discriminator.rootValue"), d.rootValue(), entity.name(),
                v -> discriminator(root, d.withRootValue(v.isEmpty() ? null : v))));
        Said said = d.said();
        fields.add(new Field.Check(FieldName.of("discriminator.nullable"), said.nullable(),
                on -> discriminator(root, d.withSaid(said.withNullable(on)))));
        fields.addAll(DefaultFields.of("discriminator", said.defaultValue(),
                value -> discriminator(root, d.withSaid(said.withDefaultValue(value)))));
        fields.add(Field.Text.prose(FieldName.of("discriminator.comment"), said.comment(),
                text -> discriminator(root, d.withSaid(said.withComment(text)))));
    }

    private static int length(@Nullable Long length) {
        long value = Objects.requireNonNullElse(length, 31L);
        if (value < 1 || value > 255) {
            throw new IllegalArgumentException(Texts.of("inspector.discriminator.length.range"));
        }
        return (int) value;
    }

    private void child(List<Field> fields, Child child) {
        List<Option> parents = Options.entities(context.design()).stream().filter(o -> !o.key().equals(entity.id().value())).toList();
        fields.add(Field.Choice.of(FieldName.of("inheritance.parent"), parents, child.parent().value(), "?",
                p -> change(child.withParent(new EntityId(p)))));
        fields.add(Field.Text.line(FieldName.of("inheritance.value"), child.discriminatorValue(), entity.name(),
                v -> change(child.withDiscriminatorValue(v.isEmpty() ? null : v))));
    }

    private Change discriminator(Root root, @Nullable Discriminator discriminator) {
        return change(new Root(root.strategy(), root.isAbstract(), discriminator));
    }

    private Change change(Inheritance inheritance) {
        return Context.change(entity.withInheritance(inheritance));
    }
}
