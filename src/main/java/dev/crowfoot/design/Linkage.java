package dev.crowfoot.design;

import org.jspecify.annotations.Nullable;

/** What holds a relationship in the database. */
public sealed interface Linkage {

    /** A foreign key in the owner's table. */
    record JoinColumns(ForeignKeySpec foreignKey) implements Linkage {

        /** A foreign key to the target's primary key, with everything else as usual. */
        public static final JoinColumns DEFAULT = new JoinColumns(ForeignKeySpec.DEFAULT);
    }

    /**
     * A table between the two.
     *
     * @param table its name and schema where they are given
     * @param toOwner its foreign key to the owner
     * @param toTarget its foreign key to the target
     * @param keyName the name of its primary key, or null for the one that the conventions make
     */
    record JoinTable(TableName table, ForeignKeySpec toOwner, ForeignKeySpec toTarget, @Nullable String keyName, @Nullable String comment)
            implements Linkage {

        /** Everything named by the conventions. */
        public static final JoinTable DEFAULT =
                new JoinTable(TableName.BY_CONVENTION, ForeignKeySpec.DEFAULT.withOnDelete(ReferentialAction.CASCADE),
                        ForeignKeySpec.DEFAULT.withOnDelete(ReferentialAction.CASCADE), null, null);

        /** Treats an empty text as absent. */
        public JoinTable {
            keyName = Names.optional(keyName);
            comment = Names.optional(comment);
        }
    }
}
