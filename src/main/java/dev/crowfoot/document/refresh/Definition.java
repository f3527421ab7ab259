package dev.crowfoot.document.refresh;

import dev.crowfoot.schema.Check;
import dev.crowfoot.schema.Column;
import dev.crowfoot.schema.Deferrability;
import dev.crowfoot.schema.EnumType;
import dev.crowfoot.schema.ForeignKey;
import dev.crowfoot.schema.Index;
import dev.crowfoot.schema.PrimaryKey;
import dev.crowfoot.schema.Sequence;
import dev.crowfoot.schema.SqlObject;
import dev.crowfoot.schema.Table;
import dev.crowfoot.schema.TablePart;
import dev.crowfoot.schema.Unique;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What a thing of a database is, in the words of SQL, for people who compare two of them. */
final class Definition {

    private Definition() {}

    static String of(Table table) {
        List<String> lines = new ArrayList<>();
        table.columns().forEach(c -> lines.add("  " + of(c)));
        table.parts().stream().filter(p -> !(p instanceof Index)).forEach(p -> lines.add("  " + of(p)));
        String rest = table.partitionBy() == null ? "" : " partition by " + table.partitionBy();
        String indexes = table.indexes().stream().map(i -> "\n" + of(i)).collect(Collectors.joining());
        return "table " + table.name() + " (\n" + String.join(",\n", lines) + "\n)" + rest + comment(table.comment()) + indexes;
    }

    /** A table without what is in it. */
    static String outside(Table table) {
        return "table " + table.name() + (table.partitionBy() == null ? "" : " partition by " + table.partitionBy())
                + comment(table.comment());
    }

    static String of(Column c) {
        StringBuilder text = new StringBuilder(c.name()).append(' ').append(c.type());
        if (c.collation() != null) {
            text.append(" collate ").append(c.collation());
        }
        if (c.generated() != null) {
            text.append(" generated always as (").append(c.generated().expression()).append(')')
                    .append(c.generated().stored() ? " stored" : " virtual");
        }
        if (c.identity() != null) {
            text.append(" generated ").append(c.identity().always() ? "always" : "by default").append(" as identity");
        }
        if (c.defaultExpression() != null) {
            text.append(" default ").append(c.defaultExpression());
        }
        return text.append(c.nullable() ? "" : " not null").append(comment(c.comment())).toString();
    }

    static String of(TablePart part) {
        return switch (part) {
            case PrimaryKey p -> "constraint " + p.name() + " primary key " + list(p.columns()) + include(p.include())
                    + deferrable(p.deferrability()) + comment(p.comment());
            case Unique u -> "constraint " + u.name() + " unique " + (u.nullsNotDistinct() ? "nulls not distinct " : "") + list(u.columns())
                    + include(u.include()) + deferrable(u.deferrability()) + comment(u.comment());
            case Check c -> "constraint " + c.name() + " check (" + c.expression() + ")" + (c.inherited() ? "" : " no inherit")
                    + (c.validated() ? "" : " not valid") + comment(c.comment());
            case ForeignKey f -> foreignKey(f);
            case Index i -> index(i);
        };
    }

    private static String foreignKey(ForeignKey f) {
        return "constraint " + f.name() + " foreign key " + list(f.columns()) + " references " + f.references() + " "
                + list(f.referencedColumns()) + (f.matchFull() ? " match full" : "") + action(" on delete ", f.onDelete())
                + (f.setOnDelete().isEmpty() ? "" : " " + list(f.setOnDelete())) + action(" on update ", f.onUpdate())
                + deferrable(f.deferrability()) + (f.validated() ? "" : " not valid") + comment(f.comment());
    }

    private static String action(String words, ForeignKey.Action action) {
        return action == ForeignKey.Action.NO_ACTION ? "" : words + action.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }

    private static String index(Index i) {
        String parts = i.parts().stream().map(Definition::part).collect(Collectors.joining(", ", "(", ")"));
        return (i.unique() ? "unique index " : "index ") + i.name() + (i.method() == null ? "" : " using " + i.method()) + " " + parts
                + include(i.include()) + (i.nullsNotDistinct() ? " nulls not distinct" : "")
                + (i.predicate() == null ? "" : " where " + i.predicate()) + comment(i.comment());
    }

    private static String part(Index.Part p) {
        return (p.column() == null ? "(" + p.expression() + ")" : p.column()) + (p.collation() == null ? "" : " collate " + p.collation())
                + (p.operatorClass() == null ? "" : " " + p.operatorClass()) + (p.descending() ? " desc" : "")
                + (p.nulls() == Index.Nulls.DEFAULT ? "" : " nulls " + p.nulls().name().toLowerCase(Locale.ROOT));
    }

    static String of(Sequence s) {
        var o = s.options();
        return "sequence " + s.name() + (s.type() == null ? "" : " as " + s.type()) + number(" start with ", o.start())
                + number(" increment by ", o.increment()) + number(" minvalue ", o.minimum()) + number(" maxvalue ", o.maximum())
                + number(" cache ", o.cache()) + (o.cycle() ? " cycle" : "")
                + (s.owner() == null ? "" : " owned by " + s.owner().table() + "." + s.owner().column()) + comment(s.comment());
    }

    static String of(EnumType t) {
        return "type " + t.name() + " as enum (" + t.texts().stream().map(l -> "'" + l + "'").collect(Collectors.joining(", ")) + ")"
                + comment(t.comment());
    }

    static String of(SqlObject o) {
        return o.create() + comment(o.comment());
    }

    private static String number(String words, @Nullable Long number) {
        return number == null ? "" : words + number;
    }

    private static String list(List<String> names) {
        return "(" + String.join(", ", names) + ")";
    }

    private static String include(List<String> names) {
        return names.isEmpty() ? "" : " include " + list(names);
    }

    private static String deferrable(Deferrability deferrability) {
        return switch (deferrability) {
            case NOT_DEFERRABLE -> "";
            case INITIALLY_IMMEDIATE -> " deferrable";
            case INITIALLY_DEFERRED -> " deferrable initially deferred";
        };
    }

    private static String comment(@Nullable String comment) {
        return comment == null ? "" : "\ncomment: " + comment;
    }
}
