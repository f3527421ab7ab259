package dev.crowfoot.mapping;

import dev.crowfoot.schema.QualifiedName;
import dev.crowfoot.schema.SqlType;
import java.util.List;

/** Column types as readers of the two catalogues say them. */
final class RandomTypes {
    static final List<SqlType> POSTGRESQL = List.of(SqlType.of("boolean"), SqlType.of("smallint"), SqlType.of("integer"),
            SqlType.of("bigint"),
            SqlType.of("real"), SqlType.of("double precision"), SqlType.of("numeric", 12, 2), SqlType.of("numeric"),
            SqlType.of("numeric", 5, 0),
            SqlType.of("numeric", 3, 7), SqlType.of("character", 3), SqlType.of("character varying", 40), SqlType.of("character varying"),
            SqlType.of("text"), SqlType.of("bytea"), SqlType.of("date"), SqlType.of("time without time zone"),
            SqlType.of("time with time zone", 3), SqlType.of("timestamp without time zone"), SqlType.of("timestamp with time zone", 0),
            SqlType.of("interval"), SqlType.of("interval", 3), SqlType.of("interval day to second", 2), SqlType.of("uuid"),
            SqlType.of("json"),
            SqlType.of("jsonb"), SqlType.of("hstore"), SqlType.of("inet"), SqlType.of("cidr"), SqlType.of("macaddr"),
            SqlType.of("macaddr8"),
            SqlType.of("tsvector"), SqlType.of("xml"), SqlType.of("money"), SqlType.of("bit", 8), SqlType.of("bit varying"),
            SqlType.of("bit varying", 9), SqlType.of("int4range"), SqlType.of("tstzmultirange"), SqlType.of("daterange"),
            SqlType.of("citext"),
            SqlType.of("ltree"), SqlType.of("geometry", "Point", "4326"), SqlType.of("\"char\""), SqlType.of("name"),
            SqlType.userDefined(QualifiedName.of("positive")), SqlType.userDefined(new QualifiedName("audit", "My \"Domain\".x")));

    static final List<SqlType> H2 = List.of(SqlType.of("boolean"), SqlType.of("tinyint"), SqlType.of("smallint"), SqlType.of("integer"),
            SqlType.of("bigint"), SqlType.of("real"), SqlType.of("double precision"), SqlType.of("decfloat"), SqlType.of("decfloat", 20),
            SqlType.of("numeric", 12, 2), SqlType.of("numeric"), SqlType.of("character", 3), SqlType.of("character varying"),
            SqlType.of("character varying", 40), SqlType.of("character varying", 20_000_000), SqlType.of("varchar_ignorecase", 9),
            SqlType.of("character large object"), SqlType.of("binary", 4), SqlType.of("binary varying"), SqlType.of("binary varying", 64),
            SqlType.of("binary large object", 1000), SqlType.of("date"), SqlType.of("time"), SqlType.of("time", 3),
            SqlType.of("time with time zone"), SqlType.of("timestamp"), SqlType.of("timestamp", 9),
            SqlType.of("timestamp with time zone", 0),
            SqlType.of("interval day to second"), SqlType.of("interval second(18, 6)"), SqlType.of("interval year(4) to month"),
            SqlType.of("interval hour to second(3)"), SqlType.of("uuid"), SqlType.of("json"), SqlType.of("java_object"),
            SqlType.of("geometry", "POINT", "4326"), SqlType.of("enum", "'A'", "'B'"), SqlType.of("enum", "'it''s, ok'", "'('"),
            SqlType.userDefined(QualifiedName.of("positive")), SqlType.userDefined(new QualifiedName("audit", "Amount")));
}
