package dev.crowfoot.design.check;

import dev.crowfoot.design.Design;
import dev.crowfoot.design.EnumConstant;
import dev.crowfoot.design.EnumType;
import dev.crowfoot.design.EnumType.Storage;
import java.util.HashSet;
import java.util.Set;
import java.util.function.Consumer;

/** An enum has constants, and the database can tell them apart and hold them. */
final class Enums implements Rule {

    private static final int LONGEST_TEXT = 255;
    private static final int LONGEST_LABEL = 63;

    @Override
    public void check(Design design, Consumer<Problem> found) {
        for (EnumType type : design.enums().values()) {
            String name = JavaWords.shown(type.name());
            if (type.constants().isEmpty()) {
                found.accept(Problem.error("ENUM-201", Place.of(type.id()), "The enum " + name + " has no constants",
                        "Add at least one: a column of it could hold nothing"));
            }
            Set<String> taken = new HashSet<>();
            for (EnumConstant constant : type.constants()) {
                check(type, constant, taken, found);
            }
        }
    }

    private static void check(EnumType type, EnumConstant constant, Set<String> taken, Consumer<Problem> found) {
        boolean byValue = type.storage() == Storage.VALUE || type.storage() == Storage.NATIVE;
        String held = byValue ? constant.databaseValue() : constant.name();
        String shown = JavaWords.shown(type.name()) + "." + JavaWords.shown(constant.name());
        Place place = new Place(type.id(), constant.id());
        if (byValue && !taken.add(held)) {
            found.accept(Problem.error("ENUM-202", place, shown + " is held as '" + JavaWords.shown(held) + "', as another constant is",
                    "Give it a value of its own"));
        }
        boolean label = type.storage() == Storage.NATIVE;
        int length = label ? held.getBytes(java.nio.charset.StandardCharsets.UTF_8).length : held.length();
        if (type.storage() != Storage.ORDINAL && length > (label ? LONGEST_LABEL : LONGEST_TEXT)) {
            found.accept(Problem.error("ENUM-203", place,
                    shown + " is held as a text of " + length + " characters, more than the database takes",
                    "Give it a shorter value"));
        }
        if (label && held.isEmpty()) {
            found.accept(
                    Problem.warning("ENUM-203", place, shown + " is held as an empty text, which H2 does not take", "Give it a value"));
        }
    }
}
