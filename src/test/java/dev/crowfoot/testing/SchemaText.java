package dev.crowfoot.testing;

import dev.crowfoot.schema.Column;
import dev.crowfoot.schema.Schema;
import dev.crowfoot.schema.Table;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** A schema as lines that can be compared, without the order of columns, which a migration does not keep. */
public final class SchemaText {

    private SchemaText() {}

    /** Everything in it, a line each. */
    public static String of(Schema schema) {
        List<String> lines = new ArrayList<>();
        schema.namespaces().forEach(n -> lines.add("schema " + n.name()));
        for (Table table : schema.tables()) {
            lines.add("table " + table.name() + " '" + table.comment() + "'");
            table.columns().stream().sorted(Comparator.comparing(Column::name)).forEach(c -> lines.add("    " + c));
            table.parts().forEach(p -> lines.add("    " + p));
        }
        schema.sequences().forEach(s -> lines.add(s.toString()));
        schema.enumTypes().forEach(e -> lines.add(e.toString()));
        schema.sqlObjects().forEach(o -> lines.add(o.toString()));
        return String.join("\n", lines);
    }
}
