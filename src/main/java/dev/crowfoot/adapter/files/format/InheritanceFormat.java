package dev.crowfoot.adapter.files.format;

import dev.crowfoot.adapter.files.yaml.Draft;
import dev.crowfoot.adapter.files.yaml.Keys;
import dev.crowfoot.adapter.files.yaml.Node;
import dev.crowfoot.adapter.files.yaml.YamlError;
import dev.crowfoot.design.DefaultValue;
import dev.crowfoot.design.Inheritance;
import dev.crowfoot.design.Inheritance.Discriminator;
import dev.crowfoot.design.Inheritance.DiscriminatorType;
import dev.crowfoot.design.id.EntityId;
import org.jspecify.annotations.Nullable;

/** Places in a hierarchy: a root has {@code inheritance} with keys, a child {@code extends} with its parent's id. */
final class InheritanceFormat {

    private InheritanceFormat() {}

    static void write(Draft draft, Inheritance inheritance) {
        switch (inheritance) {
            case Inheritance.Standalone standalone -> {
                // as usual
            }
            case Inheritance.Root root -> draft.put("inheritance", root(root));
            case Inheritance.Child child -> {
                draft.text("extends", child.parent().value()).text("discriminatorValue", child.discriminatorValue());
                if (!child.toParent().equals(Inheritance.Child.TO_PARENT)) {
                    draft.put("toParent", ForeignKeyFormat.write(child.toParent(), Inheritance.Child.TO_PARENT).done());
                }
            }
        }
    }

    private static Node root(Inheritance.Root root) {
        Draft draft = new Draft().choice("strategy", root.strategy(), null).flag("abstract", root.isAbstract(), false);
        Discriminator discriminator = root.discriminator();
        if (discriminator != null) {
            draft.put("discriminator", discriminator(discriminator));
        }
        return draft.done();
    }

    private static Node discriminator(Discriminator discriminator) {
        Draft draft = new Draft().text("column", discriminator.column())
                .choice("type", discriminator.type(), Discriminator.DEFAULT.type())
                .number("length", discriminator.length(), Discriminator.DEFAULT.length())
                .text("rootValue", discriminator.rootValue()).flag("nullable", discriminator.said().nullable(), false);
        DefaultFormat.write(draft, discriminator.said().defaultValue());
        return draft.text("comment", discriminator.said().comment()).done();
    }

    static Inheritance read(Keys entity) {
        EntityId parent = entity.textOrNull("extends", EntityId::new);
        String value = entity.textOrNull("discriminatorValue");
        Node root = entity.node("inheritance");
        if (parent != null && root != null) {
            throw new YamlError(root, "'inheritance' is for roots and 'extends' for children; keep one");
        }
        if (parent != null) {
            return new Inheritance.Child(parent, value, ForeignKeyFormat.read(entity.node("toParent"), Inheritance.Child.TO_PARENT));
        }
        if (root == null) {
            return Inheritance.NONE;
        }
        Keys keys = Keys.of(root);
        Inheritance.Strategy strategy = keys.choice("strategy", Inheritance.Strategy.class);
        boolean isAbstract = keys.flag("abstract", false);
        Discriminator discriminator = discriminator(keys.node("discriminator"));
        return keys.end(() -> new Inheritance.Root(strategy, isAbstract, discriminator));
    }

    private static @Nullable Discriminator discriminator(@Nullable Node node) {
        if (node == null) {
            return null;
        }
        Keys keys = Keys.of(node);
        String column = keys.text("column");
        DiscriminatorType type = keys.choice("type", DiscriminatorType.class, Discriminator.DEFAULT.type());
        int length = keys.number("length", Discriminator.DEFAULT.length());
        String rootValue = keys.textOrNull("rootValue");
        boolean nullable = keys.flag("nullable", false);
        DefaultValue value = DefaultFormat.read(keys);
        String comment = keys.textOrNull("comment");
        return keys.end(() -> new Discriminator(column, type, length, rootValue, new Inheritance.Said(nullable, value, comment)));
    }
}
