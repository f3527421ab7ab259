package dev.crowfoot.document.refresh;

import dev.crowfoot.design.Index;
import dev.crowfoot.design.IndexPart;
import dev.crowfoot.design.id.ColumnId;
import java.util.function.UnaryOperator;

/** An index over the same columns under other ids. */
final class IndexColumns {

    private IndexColumns() {}

    static Index mapped(Index i, UnaryOperator<ColumnId> column) {
        return new Index(i.id(), i.name(), i.parts().stream().map(p -> part(p, column)).toList(), i.unique(), i.predicate(), i.method(),
                i.include().stream().map(column).toList(), i.nullsNotDistinct(), i.comment());
    }

    private static IndexPart part(IndexPart p, UnaryOperator<ColumnId> column) {
        return switch (p.source()) {
            case IndexPart.Column(ColumnId id) -> new IndexPart(new IndexPart.Column(column.apply(id)), p.descending(), p.nulls(),
                    p.operatorClass(), p.collation());
            case IndexPart.Expression _ -> p;
        };
    }
}
