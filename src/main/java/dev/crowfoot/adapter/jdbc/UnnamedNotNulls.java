package dev.crowfoot.adapter.jdbc;

import dev.crowfoot.schema.ElementId;
import dev.crowfoot.schema.Schema;
import dev.crowfoot.schema.SqlObject;
import dev.crowfoot.schema.diff.SqlText;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What is wanted of NOT NULLs on a PostgreSQL before version 18: it takes a name for one, and does not keep it. */
final class UnnamedNotNulls {

    /** At the end of a column in a table that is made. */
    private static final Pattern NAMED = Pattern.compile(" CONSTRAINT (\"(?:[^\"]|\"\")+\"|[^\" ]+) NOT NULL(?=,?\\n)");

    private UnnamedNotNulls() {}

    /** The wanted schema without the names and comments, which such a server does not have whatever was run there. */
    static Schema asThere(Schema wanted, Schema live) {
        Map<ElementId, SqlObject> there = new HashMap<>();
        live.sqlObjects().forEach(o -> there.put(o.id(), o));
        List<SqlObject> objects = new ArrayList<>();
        for (SqlObject object : wanted.sqlObjects()) {
            if (!object.create().startsWith(PostgresqlNotNullQueries.BLOCK)) {
                objects.add(asThere(object, there.get(object.id())));
            }
        }
        return new Schema(wanted.namespaces(), wanted.tables(), wanted.sequences(), wanted.enumTypes(), objects);
    }

    private static SqlObject asThere(SqlObject wanted, @Nullable SqlObject live) {
        if (live == null || !wanted.kind().equals("table")
                || !SqlText.same(live.create(), NAMED.matcher(wanted.create()).replaceAll(" NOT NULL"))) {
            return wanted;
        }
        return new SqlObject(wanted.id(), wanted.kind(), wanted.name(), live.create(), wanted.drop(), wanted.dependsOn(), wanted.comment());
    }
}
