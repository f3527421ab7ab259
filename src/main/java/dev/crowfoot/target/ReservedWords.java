package dev.crowfoot.target;

import java.util.Set;

/**
 * Words that at least one target does not take as a name without quotes. They are one list for all targets, so that a name is quoted on
 * all or on none. Sources: PostgreSQL manual, appendix C, words "reserved" in PostgreSQL; H2 manual, "Keywords / Reserved Words".
 */
final class ReservedWords {

    static final Set<String> ALL =
            Set.of(("all analyse analyze and any array as asc asymmetric authorization between binary both case cast check "
                    + "collate collation column concurrently constraint create cross current_catalog current_date current_path current_role current_schema "
                    + "current_time current_timestamp current_user day default deferrable desc distinct do else end except exists false fetch for foreign freeze "
                    + "from full grant group groups having hour if ilike in initially inner intersect interval into is isnull join key lateral leading left like "
                    + "limit localtime localtimestamp minus minute month natural not notnull null offset on only or order outer over overlaps partition placing "
                    + "primary qualify range references regexp returning right row rownum rows second select session_user set similar some symmetric system_user "
                    + "table tablesample then to top trailing true uescape union unique unknown user using value values variadic verbose when where window with "
                    + "year _rowid_").split(" "));

    private ReservedWords() {}
}
