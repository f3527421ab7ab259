package dev.crowfoot.adapter.jdbc;

import dev.crowfoot.schema.ElementId;
import dev.crowfoot.schema.Schema;
import dev.crowfoot.schema.SqlObject;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Names of the sequences behind identity columns that a PostgreSQL may have chosen when their tables had other names. A database that is imported has them all; of one that is
 * compared those are no difference of which nothing is drawn, or each migration that renames a table would leave one behind.
 */
final class ServerNames {

    private static final Pattern LIKE_THE_SERVERS = Pattern.compile("_seq\\d*$");

    private ServerNames() {}

    /** The wanted schema with those names that the database has. */
    static Schema asThere(Schema wanted, Schema live) {
        Set<ElementId> drawn = new HashSet<>();
        wanted.sqlObjects().forEach(o -> drawn.add(o.id()));
        List<SqlObject> left = live.sqlObjects().stream().filter(o -> isName(o) && !drawn.contains(o.id())).toList();
        if (left.isEmpty()) {
            return wanted;
        }
        List<SqlObject> objects = new ArrayList<>(wanted.sqlObjects());
        objects.addAll(left);
        return new Schema(wanted.namespaces(), wanted.tables(), wanted.sequences(), wanted.enumTypes(), objects);
    }

    private static boolean isName(SqlObject object) {
        return object.kind().equals("setting") && object.create().startsWith(PostgresqlIdentityQueries.BLOCK)
                && LIKE_THE_SERVERS.matcher(object.name().name()).find();
    }
}
