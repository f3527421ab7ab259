package dev.crowfoot.design.check;

import dev.crowfoot.design.Attribute;
import dev.crowfoot.design.AttributeRole;
import dev.crowfoot.design.ColumnSpec;
import dev.crowfoot.design.Design;
import dev.crowfoot.design.Entity;
import dev.crowfoot.design.Owner;
import dev.crowfoot.design.Validation;
import dev.crowfoot.design.ValueGeneration;
import dev.crowfoot.design.type.NativeType;
import java.util.function.Consumer;
import java.util.regex.PatternSyntaxException;

/** What is said of an attribute goes together. */
final class Attributes implements Rule {

    @Override
    public void check(Design design, Consumer<Problem> found) {
        design.owners().forEach(owner -> owner.members().forEach(member -> {
            if (member instanceof Attribute attribute) {
                check(owner, attribute, found);
            }
        }));
    }

    private static void check(Owner owner, Attribute attribute, Consumer<Problem> found) {
        Place place = new Place(owner.id(), attribute.id());
        String shown = JavaWords.shown(owner.name()) + "." + JavaWords.shown(attribute.name());
        ColumnSpec column = attribute.column();
        if (!attribute.hasColumn() && (column.generated() != null || column.defaultValue() != null || column.unique())) {
            found.accept(
                    Problem.warning("ATT-251", place, shown + " is computed when it is read and has no column to be unique, generated or "
                            + "filled with a default", "Take the formula away, or what is said of the column"));
        }
        boolean filled = column.defaultValue() != null || column.generated() != null
                || attribute.generation() instanceof ValueGeneration.Identity || attribute.role() == AttributeRole.SOFT_DELETE;
        if (attribute.hasColumn() && !column.insertable() && !column.nullable() && !filled && !isKeyOf(owner, attribute)) {
            found.accept(Problem.error("ATT-252", place, shown + " must have a value, but inserts leave it out and it has no default",
                    "Give it a default, or let inserts hold it"));
        }
        String generated = column.generated() == null ? null : SqlFragments.refusal(column.generated().expression());
        String formula = attribute.java().formula() == null ? null : SqlFragments.refusal(attribute.java().formula());
        if (generated != null || formula != null) {
            found.accept(Problem.error("ATT-253", place, "The SQL of " + shown + " " + (generated == null ? formula : generated),
                    "Correct the SQL"));
        }
        String type = attribute.type() instanceof NativeType(String sql, var _) ? SqlFragments.refusal(sql) : null;
        if (type != null) {
            found.accept(Problem.error("ATT-253", place, "The type of " + shown + " " + type, "Correct the name of the type"));
        }
        attribute.java().validations().forEach(v -> validation(v, shown, place, found));
    }

    private static boolean isKeyOf(Owner owner, Attribute attribute) {
        return owner instanceof Entity entity && entity.isKey(attribute.id());
    }

    private static void validation(Validation validation, String shown, Place place, Consumer<Problem> found) {
        if (validation instanceof Validation.Pattern(String regex)) {
            try {
                java.util.regex.Pattern.compile(regex);
            } catch (PatternSyntaxException e) {
                found.accept(Problem.error("ATT-254", place, shown + " must match a pattern that is no regular expression: "
                        + JavaWords.shown(e.getDescription()), "Correct the pattern"));
            }
        }
    }
}
