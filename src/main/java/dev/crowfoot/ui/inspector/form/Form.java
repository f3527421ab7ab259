package dev.crowfoot.ui.inspector.form;

import dev.crowfoot.design.id.Id;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What the inspector shows of a selection.
 *
 * @param key which form it is; two forms with one key are the same thing at two times
 */
public record Form(String key, Heading heading, List<Section> sections) {

    /**
     * What is above the fields.
     *
     * @param icon its code in Ikonli's Bootstrap pack
     * @param kind what sort of thing it is
     * @param title what it is called
     * @param holder what it is part of, by name; empty if nothing
     * @param holderId what is selected by a click on the holder, or null
     */
    public record Heading(String icon, String kind, String title, String holder, @Nullable Id holderId) {}

    /** Copies the sections. */
    public Form {
        sections = List.copyOf(sections);
    }

    /** All fields, those inside list items included, from the top. */
    public Stream<Field> fields() {
        return sections.stream().flatMap(s -> s.fields().stream()).flatMap(Form::withInner);
    }

    private static Stream<Field> withInner(Field field) {
        Stream<Field> inner = field instanceof Field.Items list
                ? list.items().stream().flatMap(i -> i.fields().stream()).flatMap(Form::withInner)
                : Stream.empty();
        return Stream.concat(Stream.of(field), inner);
    }
}
