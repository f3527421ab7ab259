package dev.crowfoot.ui.inspector.model;

import dev.crowfoot.design.Attribute;
import dev.crowfoot.design.Owner;
import dev.crowfoot.design.Validation;
import dev.crowfoot.ui.common.Texts;
import dev.crowfoot.ui.inspector.form.Adding;
import dev.crowfoot.ui.inspector.form.Change;
import dev.crowfoot.ui.inspector.form.Field;
import dev.crowfoot.ui.inspector.form.FieldName;
import dev.crowfoot.ui.inspector.form.Item;
import dev.crowfoot.ui.inspector.form.Section;
import java.util.ArrayList;
import java.util.List;

/** The rules that an attribute's value must keep. */
final class ValidationSection {

    private final Owner owner;
    private final Attribute attribute;
    private final List<Validation> rules;

    private ValidationSection(Owner owner, Attribute attribute) {
        this.owner = owner;
        this.attribute = attribute;
        this.rules = attribute.java().validations();
    }

    static Section of(Owner owner, Attribute attribute) {
        ValidationSection section = new ValidationSection(owner, attribute);
        List<Item> items = new ArrayList<>();
        for (int i = 0; i < section.rules.size(); i++) {
            items.add(section.item(i));
        }
        Field list = new Field.Items(FieldName.of("validations"), items, (from, to) -> section.change(Lists.moved(section.rules, from, to)),
                i -> section.change(Lists.without(section.rules, i)), section.adding(), null);
        return new Section("validations", Sections.count(items), !items.isEmpty(), List.of(list));
    }

    private Item item(int i) {
        Validation rule = rules.get(i);
        List<Field> fields = ValidationFields.of(key(i), rule, now -> change(Lists.replaced(rules, i, now)));
        return Item.unfolding(key(i), "bi-check2", ValidationFields.title(rule), "", fields);
    }

    private static String key(int i) {
        return "rule" + i;
    }

    private List<Adding> adding() {
        List<Adding> adding = new ArrayList<>();
        for (Validation.Rule rule : Validation.Rule.values()) {
            if (!rules.contains(rule)) {
                adding.add(new Adding("add-" + rule.name(), Options.text(rule), "bi-check2", () -> add(rule)));
            }
        }
        adding.add(adding("size", new Validation.Size(0, 255)));
        adding.add(adding("min", new Validation.Min(0)));
        adding.add(adding("max", new Validation.Max(100)));
        adding.add(adding("decimalMin", new Validation.DecimalMin("0", true)));
        adding.add(adding("decimalMax", new Validation.DecimalMax("100", true)));
        adding.add(adding("digits", new Validation.Digits(10, 2)));
        adding.add(adding("pattern", new Validation.Pattern("[a-z]+")));
        return adding;
    }

    private Adding adding(String kind, Validation first) {
        return new Adding("add-" + kind, Texts.of("inspector.validation." + kind), "bi-check2", () -> add(first));
    }

    private Change add(Validation rule) {
        Change added = change(Lists.with(rules, rule));
        return rule instanceof Validation.Rule ? added : added.opening(key(rules.size()));
    }

    private Change change(List<Validation> after) {
        return Context.change(owner.id(), attribute.withJava(attribute.java().withValidations(after)));
    }
}
