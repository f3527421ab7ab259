package dev.crowfoot.adapter.files.format;

import dev.crowfoot.adapter.files.yaml.Draft;
import dev.crowfoot.adapter.files.yaml.Keys;
import dev.crowfoot.adapter.files.yaml.Node;
import dev.crowfoot.design.Conventions;
import dev.crowfoot.design.Conventions.TypeDefaults;
import dev.crowfoot.design.NamingRules;
import dev.crowfoot.design.NamingRules.Letters;
import org.jspecify.annotations.Nullable;

/** Naming rules and type defaults. */
final class ConventionsFormat {

    private ConventionsFormat() {}

    static void write(Draft draft, Conventions conventions) {
        NamingRules rules = conventions.naming();
        NamingRules usual = NamingRules.DEFAULT;
        draft.draft("naming", new Draft().choice("letters", rules.letters(), usual.letters()).flag("plural", rules.plural(), usual.plural())
                .text("primaryKey", unusual(rules.primaryKey(), usual.primaryKey()))
                .text("foreignKey", unusual(rules.foreignKey(), usual.foreignKey()))
                .text("unique", unusual(rules.unique(), usual.unique())).text("check", unusual(rules.check(), usual.check()))
                .text("index", unusual(rules.index(), usual.index())));
        TypeDefaults types = conventions.typeDefaults();
        TypeDefaults usualTypes = TypeDefaults.DEFAULT;
        draft.draft("typeDefaults", new Draft().number("stringLength", types.stringLength(), usualTypes.stringLength())
                .number("decimalPrecision", types.decimalPrecision(), usualTypes.decimalPrecision())
                .number("decimalScale", types.decimalScale(), usualTypes.decimalScale())
                .number("binaryLength", types.binaryLength(), usualTypes.binaryLength()));
    }

    static Conventions read(Keys keys) {
        return new Conventions(naming(keys.node("naming")), typeDefaults(keys.node("typeDefaults")));
    }

    private static NamingRules naming(@Nullable Node node) {
        NamingRules usual = NamingRules.DEFAULT;
        if (node == null) {
            return usual;
        }
        Keys keys = Keys.of(node);
        Letters letters = keys.choice("letters", Letters.class, usual.letters());
        boolean plural = keys.flag("plural", usual.plural());
        String primaryKey = or(keys.textOrNull("primaryKey"), usual.primaryKey());
        String foreignKey = or(keys.textOrNull("foreignKey"), usual.foreignKey());
        String unique = or(keys.textOrNull("unique"), usual.unique());
        String check = or(keys.textOrNull("check"), usual.check());
        String index = or(keys.textOrNull("index"), usual.index());
        return keys.end(() -> new NamingRules(letters, plural, primaryKey, foreignKey, unique, check, index));
    }

    private static TypeDefaults typeDefaults(@Nullable Node node) {
        TypeDefaults usual = TypeDefaults.DEFAULT;
        if (node == null) {
            return usual;
        }
        Keys keys = Keys.of(node);
        int stringLength = keys.number("stringLength", usual.stringLength());
        int precision = keys.number("decimalPrecision", usual.decimalPrecision());
        int scale = keys.number("decimalScale", usual.decimalScale());
        int binaryLength = keys.number("binaryLength", usual.binaryLength());
        return keys.end(() -> new TypeDefaults(stringLength, precision, scale, binaryLength));
    }

    private static @Nullable String unusual(String value, String usual) {
        return value.equals(usual) ? null : value;
    }

    private static String or(@Nullable String value, String usual) {
        return value == null ? usual : value;
    }
}
