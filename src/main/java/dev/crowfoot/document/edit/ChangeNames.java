package dev.crowfoot.document.edit;

import dev.crowfoot.design.Attribute;
import dev.crowfoot.design.ColumnSpec;
import dev.crowfoot.design.Embedded;
import dev.crowfoot.design.Entity;
import dev.crowfoot.design.EnumType;
import dev.crowfoot.design.Inheritance;
import dev.crowfoot.design.Inheritance.Child;
import dev.crowfoot.design.Inheritance.Root;
import dev.crowfoot.design.JavaSpec;
import dev.crowfoot.design.Key;
import dev.crowfoot.design.Member;
import dev.crowfoot.design.Mixin;
import dev.crowfoot.design.Owner;
import dev.crowfoot.design.Relationship;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** Names changes by what differs between the value before and the value after: {@code Change type of title}. */
final class ChangeNames {

    private ChangeNames() {}

    static String owner(Owner before, Owner after) {
        Differences found = new Differences(after.name());
        found.renamed(before.name(), after.name());
        found.changed("comment", before.comment(), after.comment());
        found.listed("field", before.members(), after.members());
        if (before instanceof Entity old && after instanceof Entity now) {
            found.changed("table", old.table(), now.table());
            found.listed("mixin", old.mixins(), now.mixins());
            inheritance(found, old.inheritance(), now.inheritance());
            found.key(old.key(), now.key());
            found.flag("read-only", "writable", old.readOnly(), now.readOnly());
            found.listed("unique constraint", old.uniques(), now.uniques());
            found.listed("check", old.checks(), now.checks());
            found.listed("index", old.indexes(), now.indexes());
            found.changed("partitions", old.partitionBy(), now.partitionBy());
            found.changed("names of constraints", old.names(), now.names());
        }
        if (before instanceof Mixin old && after instanceof Mixin now) {
            found.key(old.key(), now.key());
        }
        return found.name();
    }

    /** What is said of a key or a column of the hierarchy alone is named by that. */
    private static void inheritance(Differences found, Inheritance before, Inheritance after) {
        if (before instanceof Child old && after instanceof Child now && old.withToParent(now.toParent()).equals(now)) {
            found.changed("key to the parent", old.toParent(), now.toParent());
        } else if (before instanceof Root old && after instanceof Root now
                && new Root(old.strategy(), old.isAbstract(), now.discriminator()).equals(now)) {
            found.changed("discriminator", old.discriminator(), now.discriminator());
        } else {
            found.changed("inheritance", before, after);
        }
    }

    static String member(Member before, Member after) {
        Differences found = new Differences(after.name());
        found.renamed(before.name(), after.name());
        found.changed("comment", before.comment(), after.comment());
        if (before instanceof Attribute old && after instanceof Attribute now) {
            found.changed("type", old.type(), now.type());
            found.changed("generation", old.generation(), now.generation());
            found.changed("role", old.role(), now.role());
            column(found, old.column(), now.column());
            java(found, old.java(), now.java());
        }
        if (before instanceof Relationship old && after instanceof Relationship now) {
            relationship(found, old, now);
        }
        if (before instanceof Embedded old && after instanceof Embedded now) {
            found.changed("embeddable", old.embeddable(), now.embeddable());
            found.changed("prefix", old.prefix(), now.prefix());
            found.flag("nullable", "required", old.nullable(), now.nullable());
            found.changed("column names", old.columnNames(), now.columnNames());
        }
        return found.name();
    }

    static String enumType(EnumType before, EnumType after) {
        Differences found = new Differences(after.name());
        found.renamed(before.name(), after.name());
        found.changed("storage", before.storage(), after.storage());
        found.changed("database name", before.nativeName(), after.nativeName());
        found.changed("comment", before.comment(), after.comment());
        found.listed("constant", before.constants(), after.constants());
        return found.name();
    }

    private static void column(Differences found, ColumnSpec before, ColumnSpec after) {
        found.changed("column name", before.name(), after.name());
        found.flag("nullable", "required", before.nullable(), after.nullable());
        found.flag("unique", "not unique", before.unique(), after.unique());
        found.changed("default", before.defaultValue(), after.defaultValue());
        found.changed("generated column", before.generated(), after.generated());
        found.flag("insertable", "not insertable", before.insertable(), after.insertable());
        found.flag("updatable", "not updatable", before.updatable(), after.updatable());
        found.changed("collation", before.collation(), after.collation());
    }

    private static void java(Differences found, JavaSpec before, JavaSpec after) {
        found.changed("initial value", before.initialValue(), after.initialValue());
        found.changed("converter", before.converter(), after.converter());
        found.changed("formula", before.formula(), after.formula());
        found.flag("lazy", "eager", before.lazy(), after.lazy());
        found.listed("validation", before.validations(), after.validations());
    }

    private static void relationship(Differences found, Relationship before, Relationship after) {
        found.changed("target", before.target(), after.target());
        found.changed("cardinality", before.cardinality(), after.cardinality());
        found.flag("optional", "required", before.optional(), after.optional());
        found.changed("foreign key", before.linkage(), after.linkage());
        found.changed("field", before.owning().withName(after.name()), after.owning());
        found.changed("other end", before.inverse(), after.inverse());
    }

    /** The differences found so far between two values of one thing. */
    private static final class Differences {

        private final String subject;
        private final List<String> names = new ArrayList<>();

        Differences(String subject) {
            this.subject = subject;
        }

        /** One difference is named; of several only that there are some. */
        String name() {
            return names.size() == 1 ? names.getFirst() : "Change " + subject;
        }

        void renamed(String before, String after) {
            if (!before.equals(after)) {
                names.add("Rename " + before + " to " + after);
            }
        }

        void changed(String what, @org.jspecify.annotations.Nullable Object before, @org.jspecify.annotations.Nullable Object after) {
            if (!Objects.equals(before, after)) {
                names.add("Change " + what + " of " + subject);
            }
        }

        void flag(String when, String otherwise, boolean before, boolean after) {
            if (before != after) {
                names.add("Make " + subject + " " + (after ? when : otherwise));
            }
        }

        void key(Key before, Key after) {
            changed("primary key", before, after);
        }

        void listed(String what, List<?> before, List<?> after) {
            if (before.equals(after)) {
                return;
            }
            boolean grown = after.containsAll(before) && after.size() > before.size();
            boolean shrunk = before.containsAll(after) && before.size() > after.size();
            names.add(grown ? "Add " + what + " to " + subject
                    : shrunk ? "Delete " + what + " of " + subject : "Change " + plural(what) + " of " + subject);
        }

        private static String plural(String what) {
            return what.equals("index") ? "indexes" : what + "s";
        }
    }
}
