package dev.crowfoot.ui.tree;

import java.util.List;
import java.util.Locale;

/**
 * A line of the tree.
 *
 * @param text its name, which F2 changes
 * @param detail what is shown quietly behind it: a type, a target, a count; may be empty
 */
record TreeEntry(TreeKey key, Icon icon, String text, String detail, List<TreeEntry> children) {

    /** What a line begins with; the code is Ikonli's. */
    enum Icon {
        ENTITY("bi-table"), KEY("bi-key"), ATTRIBUTE("bi-dash"), RELATIONSHIP("bi-arrow-right"), EMBEDDED("bi-box"), ENUM("bi-list-ol"),
        CONSTANT("bi-dot"), MIXIN("bi-puzzle"), EMBEDDABLE("bi-box"), SEQUENCE("bi-sort-numeric-down"), SQL("bi-code-slash"),
        DIAGRAM("bi-diagram-3"),
        GROUP("bi-folder");

        private final String code;

        Icon(String code) {
            this.code = code;
        }

        String code() {
            return code;
        }
    }

    TreeEntry {
        children = List.copyOf(children);
    }

    TreeEntry(TreeKey key, Icon icon, String text, String detail) {
        this(key, icon, text, detail, List.of());
    }

    /** Whether the line itself has these words. */
    boolean matches(String words) {
        return text.toLowerCase(Locale.ROOT).contains(words.toLowerCase(Locale.ROOT));
    }

    TreeEntry withChildren(List<TreeEntry> other) {
        return new TreeEntry(key, icon, text, detail, other);
    }
}
