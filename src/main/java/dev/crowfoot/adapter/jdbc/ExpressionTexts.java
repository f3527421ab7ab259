package dev.crowfoot.adapter.jdbc;

import dev.crowfoot.schema.Check;
import dev.crowfoot.schema.Column;
import dev.crowfoot.schema.Index;
import dev.crowfoot.schema.Table;
import dev.crowfoot.schema.diff.SqlText;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The expressions of a table that is wanted, of the live one with the same ids, and of the one with the same names that the engine was given. */
final class ExpressionTexts {

    private ExpressionTexts() {}

    /** Whether an expression of the two tables differs as text. */
    static boolean differ(Table wanted, Table live) {
        return !adopt(wanted, live, live).equals(wanted);
    }

    /** The wanted table with the live text of each expression that the engine writes as it writes the live one. */
    static Table adopt(Table wanted, Table live, Table tried) {
        List<Column> columns = new ArrayList<>();
        for (Column column : wanted.columns()) {
            Optional<Column> there = live.column(column.id());
            Optional<Column> seen = tried.column(column.name()).or(() -> tried.column(column.id()));
            columns.add(there.isPresent() && seen.isPresent() ? adopt(column, there.get(), seen.get()) : column);
        }
        List<Check> checks = wanted.checks().stream().map(c -> adopt(c, live, tried)).toList();
        List<Index> indexes = wanted.indexes().stream().map(i -> adopt(i, live, tried)).toList();
        return wanted.withColumns(columns).withChecks(checks).withIndexes(indexes);
    }

    private static @Nullable String choose(@Nullable String wanted, @Nullable String live, @Nullable String tried) {
        return wanted != null && !SqlText.same(wanted, live) && SqlText.same(tried, live) ? live : wanted;
    }

    private static Column adopt(Column wanted, Column live, Column tried) {
        Column.Generated generated = wanted.generated();
        if (generated != null && live.generated() != null && tried.generated() != null) {
            String text = choose(generated.expression(), live.generated().expression(), tried.generated().expression());
            generated = text == null ? generated : new Column.Generated(text, generated.stored());
        }
        return wanted.withGenerated(generated)
                .withDefaultExpression(choose(wanted.defaultExpression(), live.defaultExpression(), tried.defaultExpression()));
    }

    private static Check adopt(Check wanted, Table live, Table tried) {
        Optional<Check> there = live.checks().stream().filter(c -> c.id().equals(wanted.id())).findFirst();
        Optional<Check> seen =
                tried.checks().stream().filter(c -> c.id().equals(wanted.id()) || c.name().equals(wanted.name())).findFirst();
        if (there.isEmpty() || seen.isEmpty()) {
            return wanted;
        }
        String text = choose(wanted.expression(), there.get().expression(), seen.get().expression());
        return text == null ? wanted : wanted.withExpression(text);
    }

    private static Index adopt(Index wanted, Table live, Table tried) {
        Optional<Index> there = live.indexes().stream().filter(i -> i.id().equals(wanted.id())).findFirst();
        Optional<Index> seen =
                tried.indexes().stream().filter(i -> i.id().equals(wanted.id()) || i.name().equals(wanted.name())).findFirst();
        if (there.isEmpty() || seen.isEmpty() || there.get().parts().size() != wanted.parts().size()
                || seen.get().parts().size() != wanted.parts().size()) {
            return wanted;
        }
        List<Index.Part> parts = new ArrayList<>();
        for (int i = 0; i < wanted.parts().size(); i++) {
            parts.add(adopt(wanted.parts().get(i), there.get().parts().get(i), seen.get().parts().get(i)));
        }
        return new Index(wanted.id(), wanted.name(), parts, wanted.unique(), wanted.method(),
                choose(wanted.predicate(), there.get().predicate(), seen.get().predicate()), wanted.include(), wanted.nullsNotDistinct(),
                wanted.comment());
    }

    private static Index.Part adopt(Index.Part wanted, Index.Part live, Index.Part tried) {
        String text = wanted.expression() == null ? null : choose(wanted.expression(), live.expression(), tried.expression());
        return text == null ? wanted
                : new Index.Part(null, text, wanted.descending(), wanted.nulls(), wanted.operatorClass(), wanted.collation());
    }
}
