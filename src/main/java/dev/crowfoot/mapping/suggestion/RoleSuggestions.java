package dev.crowfoot.mapping.suggestion;

import dev.crowfoot.design.Attribute;
import dev.crowfoot.design.AttributeRole;
import dev.crowfoot.design.Design;
import dev.crowfoot.design.Entity;
import dev.crowfoot.design.ValueGeneration;
import dev.crowfoot.design.type.SimpleType;
import dev.crowfoot.design.type.TimestampType;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Attributes that are called, and typed, like a version, a time stamp or a mark of deletion. */
final class RoleSuggestions {

    private static final Set<SimpleType> COUNTERS = Set.of(SimpleType.SMALL_INTEGER, SimpleType.INTEGER, SimpleType.BIG_INTEGER);
    private static final Set<String> VERSIONS = Set.of("version", "lockversion", "rowversion", "optlock", "recordversion", "entityversion");
    private static final Set<String> CREATED = Set.of("created", "createdat", "createdon", "createdate", "createddate", "creationdate",
            "createtime", "createdtime", "creationtime", "datecreated", "insertedat", "createdtimestamp");
    private static final Set<String> UPDATED = Set.of("updated", "updatedat", "updatedon", "updatedate", "updateddate", "updatetime",
            "updatedtime", "dateupdated", "lastupdate", "lastupdated", "lastupdatedat", "modified", "modifiedat", "modifiedon",
            "modifieddate",
            "datemodified", "lastmodified", "lastmodifiedat", "lastmodifieddate", "updatedtimestamp");
    private static final Set<String> DELETED = Set.of("deleted", "isdeleted", "deletedat", "deletedon", "removedat");

    private RoleSuggestions() {}

    /** The suggestions for one entity, each role once. */
    static List<Suggestion> of(Entity entity, Design design) {
        List<Suggestion> found = new ArrayList<>();
        Set<AttributeRole> given = EnumSet.noneOf(AttributeRole.class);
        entity.members().forEach(m -> {
            if (m instanceof Attribute a) {
                given.add(a.role());
            }
        });
        entity.members().forEach(m -> {
            if (m instanceof Attribute a && a.role() == AttributeRole.PLAIN && isFree(a) && !entity.isKey(a.id())) {
                AttributeRole role = role(entity, a, design);
                if (role != AttributeRole.PLAIN && given.add(role)) {
                    found.add(new Suggestion.GiveRole(entity.id(), entity.name(), a.id(), a.name(), role));
                }
            }
        });
        return found;
    }

    private static boolean isFree(Attribute attribute) {
        return attribute.hasColumn() && attribute.column().generated() == null && attribute.column().insertable()
                && attribute.column().updatable() && attribute.generation() instanceof ValueGeneration.Assigned;
    }

    private static AttributeRole role(Entity entity, Attribute attribute, Design design) {
        String name = attribute.name().toLowerCase(Locale.ROOT);
        boolean nullable = attribute.column().nullable();
        boolean moment = attribute.type() instanceof TimestampType;
        if (VERSIONS.contains(name) && counts(entity, attribute, design)) {
            return AttributeRole.VERSION;
        }
        if (moment && CREATED.contains(name)) {
            return AttributeRole.CREATED_AT;
        }
        if (moment && UPDATED.contains(name)) {
            return AttributeRole.UPDATED_AT;
        }
        boolean flag = attribute.type() == SimpleType.BOOLEAN && !nullable && attribute.column().defaultValue() != null;
        return DELETED.contains(name) && (flag || (moment && nullable)) ? AttributeRole.SOFT_DELETE : AttributeRole.PLAIN;
    }

    /** A number that is part of what is unique, or of a foreign key, numbers things; it does not count updates. */
    private static boolean counts(Entity entity, Attribute attribute, Design design) {
        return attribute.type() instanceof SimpleType type && COUNTERS.contains(type) && !attribute.column().nullable()
                && !attribute.column().unique() && !Uses.of(entity, design).contains(attribute.id());
    }
}
