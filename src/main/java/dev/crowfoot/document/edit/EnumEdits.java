package dev.crowfoot.document.edit;

import dev.crowfoot.design.Attribute;
import dev.crowfoot.design.DefaultValue;
import dev.crowfoot.design.Design;
import dev.crowfoot.design.EnumConstant;
import dev.crowfoot.design.EnumType;
import dev.crowfoot.design.Owner;
import dev.crowfoot.design.id.EnumConstantId;
import dev.crowfoot.design.type.EnumRef;
import dev.crowfoot.document.Document;
import java.util.HashMap;
import java.util.Map;

/** Edits of enum types. What says a constant by its name or value, a default or an initialiser, follows the constant. */
final class EnumEdits {

    private EnumEdits() {}

    static Document add(Document document, Edit.AddEnum edit) {
        if (document.design().enumType(edit.enumType().id()).isPresent()) {
            throw new Refusal(edit.enumType().name() + " cannot be added: an enum with its id " + edit.enumType().id().value()
                    + " is already there.");
        }
        return document.withDesign(document.design().with(edit.enumType()));
    }

    static Document change(Document document, Edit.ChangeEnum edit) {
        return replace(document, Lookup.enumType(document, edit.enumType().id()), edit.enumType());
    }

    static Document rename(Document document, Edit.RenameEnum edit) {
        EnumType enumType = Lookup.enumType(document, edit.enumType());
        return replace(document, enumType, enumType.withName(edit.name()));
    }

    static Document renameConstant(Document document, Edit.RenameConstant edit) {
        EnumType enumType = Lookup.enumType(document, edit.enumType());
        if (enumType.constants().stream().noneMatch(constant -> constant.id().equals(edit.constant()))) {
            throw new Refusal("The constant is no longer in " + enumType.name() + "; it may have been deleted.");
        }
        return replace(document, enumType, enumType.withConstants(enumType.constants().stream()
                .map(constant -> constant.id().equals(edit.constant()) ? constant.withName(edit.name()) : constant).toList()));
    }

    private static Document replace(Document document, EnumType before, EnumType after) {
        Design design = document.design().with(after);
        Map<String, String> stored = renames(before, after, false);
        Map<String, String> initialisers = renames(before, after, true);
        if (stored.isEmpty() && initialisers.isEmpty()) {
            return document.withDesign(design);
        }
        for (Owner owner : design.owners().toList()) {
            Owner followed = owner.withMembers(owner.members().stream()
                    .map(member -> member instanceof Attribute attribute && attribute.type() instanceof EnumRef(var id, _)
                            && id.equals(before.id())
                                    ? follow(attribute, stored, initialisers)
                                    : member)
                    .toList());
            design = followed.equals(owner) ? design : design.with(followed);
        }
        return document.withDesign(design);
    }

    private static Attribute follow(Attribute attribute, Map<String, String> stored, Map<String, String> initialisers) {
        Attribute result = attribute;
        DefaultValue value = attribute.column().defaultValue();
        if (value != null && value.kind() == DefaultValue.Kind.LITERAL && stored.containsKey(value.text())) {
            String text = stored.getOrDefault(value.text(), value.text());
            result = result.withColumn(result.column().withDefaultValue(DefaultValue.literal(text)));
        }
        String initial = attribute.java().initialValue();
        return initial != null && initialisers.containsKey(initial)
                ? result.withJava(result.java().withInitialValue(initialisers.getOrDefault(initial, initial)))
                : result;
    }

    /** The texts that say a constant, old and new, where they differ: as stored, or as a Java expression. */
    private static Map<String, String> renames(EnumType before, EnumType after, boolean java) {
        Map<EnumConstantId, EnumConstant> kept = new HashMap<>();
        after.constants().forEach(constant -> kept.put(constant.id(), constant));
        Map<String, String> renames = new HashMap<>();
        for (EnumConstant old : before.constants()) {
            EnumConstant now = kept.get(old.id());
            if (now == null) {
                continue;
            }
            if (java) {
                renames.put(before.name() + "." + old.name(), after.name() + "." + now.name());
            } else {
                renames.put(stored(before, old), stored(after, now));
            }
        }
        renames.entrySet().removeIf(rename -> rename.getKey().equals(rename.getValue()));
        return renames;
    }

    static String stored(EnumType enumType, EnumConstant constant) {
        return switch (enumType.storage()) {
            case NAME -> constant.name();
            case VALUE, NATIVE -> constant.databaseValue();
            case ORDINAL -> String.valueOf(enumType.constants().indexOf(constant));
        };
    }
}
