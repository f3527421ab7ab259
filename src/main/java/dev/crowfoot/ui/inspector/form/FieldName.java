package dev.crowfoot.ui.inspector.form;

import dev.crowfoot.ui.common.Texts;

/**
 * What a field is called.
 *
 * @param id unique in its form, for the toolkit ({@code index-x7k2-method})
 * @param text which texts it has: {@code inspector.TEXT} is its label, {@code inspector.TEXT.tip} explains it ({@code index.method})
 */
public record FieldName(String id, String text) {

    /** A field of which a form has one. */
    public static FieldName of(String text) {
        return new FieldName(text.replace('.', '-'), text);
    }

    /** A field of one of several things in the form. */
    public static FieldName of(String text, String thing) {
        return new FieldName(text.replace('.', '-') + "-" + thing.replace('.', '-'), text);
    }

    /** The words before the field. */
    public String label() {
        return Texts.of("inspector." + text);
    }

    /** What it means, in the words of SQL and Jakarta Persistence. */
    public String tip() {
        return Texts.of("inspector." + text + ".tip");
    }
}
