package dev.crowfoot.migration.hazard;

import dev.crowfoot.migration.Hazard;
import dev.crowfoot.migration.dialect.Dialect;
import dev.crowfoot.migration.dialect.TypeFamily;
import dev.crowfoot.schema.Column;
import dev.crowfoot.schema.EnumType;
import dev.crowfoot.schema.QualifiedName;
import dev.crowfoot.schema.SqlType;
import dev.crowfoot.target.Target;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** What can go wrong when a column changes its type. */
public final class Conversions {

    private Conversions() {}

    /**
     * The hazards of a conversion.
     *
     * @param renamed whether constants are renamed by it
     */
    public static List<Hazard> hazards(Dialect dialect, QualifiedName table, Column from, Column to, boolean renamed) {
        String name = "column " + table + "." + from.name();
        String way = " from " + from.type() + " to " + to.type();
        List<Hazard> hazards = new ArrayList<>();
        TypeFamily old = TypeFamily.of(from.type());
        TypeFamily now = TypeFamily.of(to.type());
        if (from.type().dimensions() > to.type().dimensions() && now != TypeFamily.TEXT) {
            hazards.add(HazardCode.LOSES_ELEMENTS.of(name + " keeps only the first element of each array"));
        }
        if (TypeFamily.rounds(from.type(), to.type()) || (old == TypeFamily.NUMBER && now == TypeFamily.BOOLEAN)) {
            hazards.add(HazardCode.LOSES_PRECISION.of(name + " loses a part of its values" + way));
        }
        if (old == now && TypeFamily.narrows(from.type(), to.type())) {
            hazards.add(HazardCode.VALUES_TOO_WIDE.of(name + " may hold values that do not fit" + way));
        }
        if (old != now && !alwaysConverts(old, now, from.type(), to.type())) {
            hazards.add(HazardCode.VALUES_NOT_CONVERTIBLE.of(name + " may hold values that cannot be converted" + way));
        }
        if (renamed) {
            hazards.add(HazardCode.VALUE_RENAMED.of(name + " holds other texts from then on"));
        }
        if (old == TypeFamily.ENUM && now == TypeFamily.ENUM && losesLabel(from, to)) {
            hazards.add(HazardCode.LABEL_IN_USE.of(name + " may hold a label that it no longer has"));
        }
        if (dialect.target() == Target.H2 && !Objects.equals(from.collation(), to.collation())) {
            hazards.add(HazardCode.COLLATION_NOT_SUPPORTED.of(name + " has no collation of its own on H2"));
        }
        if (dialect.columns().copyTable() ? !widens(from.type(), to.type()) : rewrites(from.type(), to.type())) {
            hazards.add(dialect.columns().copyTable() ? HazardCode.copies(table)
                    : HazardCode.REWRITES_TABLE.of("rewrites table " + table + " for its " + name));
        }
        return hazards;
    }

    private static boolean losesLabel(Column from, Column to) {
        List<EnumType.Label> old = from.values();
        List<EnumType.Label> now = to.values();
        if (old == null || now == null) {
            return !to.type().arguments().containsAll(from.type().arguments());
        }
        return !now.stream().map(EnumType.Label::id).toList().containsAll(old.stream().map(EnumType.Label::id).toList());
    }

    /** Whether each value of the one is one of the other. */
    private static boolean alwaysConverts(TypeFamily old, TypeFamily now, SqlType from, SqlType to) {
        boolean wideText = now == TypeFamily.TEXT && !TypeFamily.narrows(from, to);
        boolean number = old == TypeFamily.BOOLEAN && now == TypeFamily.NUMBER;
        boolean truth = old == TypeFamily.NUMBER && now == TypeFamily.BOOLEAN;
        boolean time = old == TypeFamily.DATE && now == TypeFamily.TIMESTAMP;
        boolean intoArray = to.dimensions() > 0 && from.dimensions() == 0 && to.name().equals(from.name());
        boolean part = old == TypeFamily.TIMESTAMP && (now == TypeFamily.DATE || now == TypeFamily.TIME);
        return intoArray || wideText || number || truth || time || part;
    }

    /** H2 changes only the catalogue where the type stays and gets wider. */
    private static boolean widens(SqlType from, SqlType to) {
        return from.name().equals(to.name()) && from.dimensions() == to.dimensions() && !TypeFamily.narrows(from, to);
    }

    /** PostgreSQL changes only the catalogue where a text gets longer (manual, {@code ALTER TABLE}, notes). */
    private static boolean rewrites(SqlType from, SqlType to) {
        boolean longerText = TypeFamily.of(from) == TypeFamily.TEXT && TypeFamily.of(to) == TypeFamily.TEXT
                && !from.name().equals("character") && !to.name().equals("character") && !TypeFamily.narrows(from, to);
        return !longerText;
    }
}
