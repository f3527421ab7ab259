package dev.crowfoot.ui.inspector.model;

import dev.crowfoot.design.Owner;
import dev.crowfoot.ui.common.Texts;
import dev.crowfoot.ui.inspector.form.Form;

/** What is above the fields of a form. */
final class Headings {

    private Headings() {}

    /** Of something that stands for itself; its kind is {@code inspector.kind.KIND}. */
    static Form.Heading of(String kind, String title) {
        return new Form.Heading(icon(kind), Texts.of("inspector.kind." + kind), title, "", null);
    }

    /** Of something that is part of an owner. */
    static Form.Heading of(String kind, String title, Owner holder) {
        return new Form.Heading(icon(kind), Texts.of("inspector.kind." + kind), title, holder.name(), holder.id());
    }

    static String icon(String kind) {
        return switch (kind) {
            case "entity" -> "bi-table";
            case "mixin" -> "bi-intersect";
            case "embeddable", "embedded" -> "bi-box";
            case "attribute" -> "bi-fonts";
            case "relationship" -> "bi-bezier2";
            case "enum" -> "bi-list-ul";
            case "sequence" -> "bi-sort-numeric-down";
            case "sqlObject" -> "bi-file-code";
            case "index" -> "bi-lightning";
            case "unique" -> "bi-key";
            case "check" -> "bi-shield-check";
            case "several" -> "bi-collection";
            default -> "bi-folder";
        };
    }
}
