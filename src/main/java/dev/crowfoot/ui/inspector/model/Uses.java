package dev.crowfoot.ui.inspector.model;

import dev.crowfoot.design.Design;
import dev.crowfoot.design.Member;
import dev.crowfoot.ui.inspector.form.Field;
import dev.crowfoot.ui.inspector.form.FieldName;
import dev.crowfoot.ui.inspector.form.Item;
import dev.crowfoot.ui.inspector.form.Section;
import java.util.List;
import java.util.function.Predicate;

/** Where something is used. */
final class Uses {

    private Uses() {}

    static Section section(List<Item> uses) {
        return Section.folded("uses", String.valueOf(uses.size()),
                List.of(new Field.Items(FieldName.of("uses"), uses, null, null, List.of(), null)));
    }

    /** The members that use it, called {@code Post.status}. */
    static List<Item> members(Design design, Predicate<Member> uses) {
        return design.owners().flatMap(o -> o.members().stream().filter(uses)
                .map(m -> Item.leading(m.id().value(), TypeIcons.of(m), o.name() + "." + m.name(), "", "", m.id()))).toList();
    }
}
