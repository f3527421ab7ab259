package dev.crowfoot.design.check;

import dev.crowfoot.design.Design;
import dev.crowfoot.design.EnumConstant;
import dev.crowfoot.design.EnumType;
import java.util.HashSet;
import java.util.Set;
import java.util.function.Consumer;

/** Constants have names that Java takes, each once in its enum. */
final class ConstantNames implements Rule {

    @Override
    public void check(Design design, Consumer<Problem> found) {
        for (EnumType type : design.enums().values()) {
            Set<String> taken = new HashSet<>();
            for (EnumConstant constant : type.constants()) {
                Place place = new Place(type.id(), constant.id());
                String shown = JavaWords.shown(type.name()) + "." + JavaWords.shown(constant.name());
                if (!JavaWords.isIdentifier(constant.name())) {
                    found.accept(Problem.error("NAME-121", place, shown + " cannot be the name of a Java constant",
                            "Use letters, digits and underscores, and give the text for the database as its value"));
                }
                if (!taken.add(constant.name())) {
                    found.accept(Problem.error("NAME-122", place, JavaWords.shown(type.name()) + " has two constants "
                            + JavaWords.shown(constant.name()), "Rename one of them"));
                }
            }
        }
    }
}
