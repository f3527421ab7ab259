package dev.crowfoot.design.check;

import dev.crowfoot.design.Design;
import dev.crowfoot.design.Entity;
import dev.crowfoot.design.Inheritance;
import dev.crowfoot.design.Inheritance.Discriminator;
import dev.crowfoot.design.Inheritance.Strategy;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** The values that tell the classes of a hierarchy apart fit their column, each once. */
final class DiscriminatorValues implements Rule {

    @Override
    public void check(Design design, Consumer<Problem> found) {
        Map<Object, Map<String, Entity>> taken = new HashMap<>();
        for (Entity entity : design.entities().values()) {
            Entity top = Ancestry.top(design, entity);
            discriminator(top).ifPresent(d -> {
                String value = value(entity, d);
                if (value != null) {
                    fits(entity, value, d, found);
                    Entity other = taken.computeIfAbsent(top.id(), _ -> new HashMap<>()).putIfAbsent(value, entity);
                    if (other != null) {
                        found.accept(Problem.error("INH-604", Place.of(entity.id()), JavaWords.shown(entity.name()) + " and "
                                + JavaWords.shown(other.name()) + " are both told apart by '" + JavaWords.shown(value) + "'",
                                "Give one of them another discriminator value"));
                    }
                }
            });
        }
    }

    private static Optional<Discriminator> discriminator(Entity top) {
        if (!(top.inheritance() instanceof Inheritance.Root root) || root.strategy() == Strategy.TABLE_PER_CLASS) {
            return Optional.empty();
        }
        boolean needed = root.strategy() == Strategy.SINGLE_TABLE && root.discriminator() == null;
        return Optional.ofNullable(needed ? Discriminator.DEFAULT : root.discriminator());
    }

    private static @Nullable String value(Entity entity, Discriminator discriminator) {
        return switch (entity.inheritance()) {
            case Inheritance.Root root ->
                root.isAbstract() ? null : discriminator.rootValue() == null ? entity.name() : discriminator.rootValue();
            case Inheritance.Child child -> child.discriminatorValue() == null ? entity.name() : child.discriminatorValue();
            case Inheritance.Standalone _ -> null;
        };
    }

    private static void fits(Entity entity, String value, Discriminator discriminator, Consumer<Problem> found) {
        String lacking = switch (discriminator.type()) {
            case STRING -> value.length() > discriminator.length() ? "is longer than " + discriminator.length() + " characters" : null;
            case CHAR -> value.length() != 1 ? "is not one character" : null;
            case INTEGER -> value.matches("-?\\d{1,9}") ? null : "is no integer";
        };
        if (lacking != null) {
            found.accept(Problem.error("INH-605", Place.of(entity.id()),
                    "The value '" + JavaWords.shown(value) + "' that tells " + JavaWords.shown(entity.name()) + " apart " + lacking,
                    "Give it a discriminator value that fits the column, or change the column"));
        }
    }
}
