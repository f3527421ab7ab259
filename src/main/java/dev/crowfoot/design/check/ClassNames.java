package dev.crowfoot.design.check;

import dev.crowfoot.design.Design;
import dev.crowfoot.design.id.Id;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;

/** Classes have names that Java and the file system take, each once. */
final class ClassNames implements Rule {

    @Override
    public void check(Design design, Consumer<Problem> found) {
        Map<String, String> taken = new HashMap<>();
        design.owners().forEach(o -> check(o.id(), o.name(), taken, found));
        design.enums().values().forEach(e -> check(e.id(), e.name(), taken, found));
    }

    private static void check(Id id, String name, Map<String, String> taken, Consumer<Problem> found) {
        String shown = JavaWords.shown(name);
        Place place = Place.of(id);
        if (!JavaWords.isClassName(name)) {
            String why = JavaWords.isKeyword(name) ? shown + " is a word of Java and cannot be the name of a class"
                    : shown + " cannot be the name of a Java class";
            found.accept(Problem.error("NAME-101", place, why, "Use letters, digits and underscores, a letter first"));
        }
        String first = taken.putIfAbsent(name.toLowerCase(Locale.ROOT), name);
        if (first != null) {
            String same = first.equals(name) ? "There are two classes " + shown
                    : shown + " and " + JavaWords.shown(first) + " differ in case only";
            found.accept(Problem.error("NAME-102", place, same, "Rename one of them: their files would be the same on some systems"));
        }
        if (JavaWords.isInJavaLang(name)) {
            found.accept(Problem.warning("NAME-103", place, shown + " hides java.lang." + shown + " in its package",
                    "Choose another name, such as " + shown + "Entity"));
        }
        if (JavaWords.isWindowsDevice(name)) {
            found.accept(Problem.warning("NAME-104", place, "Windows takes no file of the name " + shown, "Choose another name"));
        }
    }

}
