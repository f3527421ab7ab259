package dev.crowfoot.ui.inspector.model;

import dev.crowfoot.design.Design;
import dev.crowfoot.design.Sequence;
import dev.crowfoot.design.SqlObject;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/** The database schemas that are named somewhere in a design. */
final class Schemas {

    private Schemas() {}

    static List<String> known(Design design) {
        return Stream.of(design.entities().values().stream().map(e -> e.table().schema()),
                design.enums().values().stream().map(e -> e.nativeName().schema()),
                design.sequences().values().stream().map(Sequence::schema),
                design.sqlObjects().values().stream().map(SqlObject::schema))
                .flatMap(s -> s).filter(Objects::nonNull).map(Objects::requireNonNull).distinct().sorted().toList();
    }
}
