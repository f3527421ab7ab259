package dev.crowfoot.ui.inspector.model;

import dev.crowfoot.design.Design;
import dev.crowfoot.design.EnumConstant;
import dev.crowfoot.design.EnumType;
import dev.crowfoot.design.Sequence;
import dev.crowfoot.design.SequenceOptions;
import dev.crowfoot.design.id.EnumConstantId;
import dev.crowfoot.design.id.EnumTypeId;
import dev.crowfoot.design.id.SequenceId;
import dev.crowfoot.ui.common.Drafts;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** New things that are named after what they are for. */
final class New {

    private New() {}

    /** An enum named after the field that it is for, with one constant to begin with. */
    static EnumType enumType(Design design, String field) {
        String name = Drafts.free(FreshNames.className(field), classes(design));
        return EnumType.of(EnumTypeId.random(), name, List.of(EnumConstant.of(EnumConstantId.random(), "NEW")));
    }

    static Sequence sequence(Design design, String wanted) {
        Set<String> taken = design.sequences().values().stream().map(Sequence::name).collect(Collectors.toUnmodifiableSet());
        return new Sequence(SequenceId.random(), Drafts.free(wanted, taken), null, SequenceOptions.DEFAULT, null);
    }

    private static Set<String> classes(Design design) {
        return Stream.concat(design.owners().map(o -> o.name()), design.enums().values().stream().map(EnumType::name))
                .collect(Collectors.toUnmodifiableSet());
    }
}
