package dev.crowfoot.ui.inspector.line;

import dev.crowfoot.design.Attribute;
import dev.crowfoot.design.ColumnSpec;
import dev.crowfoot.design.DefaultValue;
import dev.crowfoot.design.Design;
import dev.crowfoot.design.id.AttributeId;
import dev.crowfoot.design.type.AttributeType;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * An attribute in one line, for quick entry: {@code title: string(200) not null unique}, {@code state: PostStatus default 'draft'},
 * {@code id: bigint key}, {@code seen: timestamp tz default (now())}. Without {@code not null} it may be null;
 * {@code note: text?}, as the tree shows it, says the same.
 *
 * @param key whether it is to be (part of) the primary key, which makes it not null
 */
public record AttributeLine(String name, AttributeType type, boolean nullable, boolean unique, boolean key,
        @Nullable DefaultValue defaultValue) {

    /** What the line of an attribute says; the rest of the attribute has no place in it. */
    public static AttributeLine of(Attribute attribute, boolean key) {
        ColumnSpec column = attribute.column();
        return new AttributeLine(attribute.name(), attribute.type(), column.nullable() && !key, column.unique(), key,
                column.defaultValue());
    }

    /** A new attribute that is as the line says. */
    public Attribute attribute(AttributeId id) {
        ColumnSpec column = ColumnSpec.NOT_NULL.withNullable(nullable).withUnique(unique).withDefaultValue(defaultValue);
        return Attribute.of(id, name, type).withColumn(column);
    }

    /** The line. */
    public String write(Design design) {
        return (isPlain(name) ? name : TypeText.quoted(name)) + ": " + TypeText.write(type, design) + (key ? " key" : "")
                + (nullable || key ? "" : " not null") + (unique ? " unique" : "")
                + (defaultValue == null ? "" : " default " + write(defaultValue));
    }

    /**
     * Reads a line; the colon may be left out.
     *
     * @throws IllegalArgumentException with what is not understood and what could stand there
     */
    public static AttributeLine read(String line, Design design) {
        Cursor cursor = new Cursor(line);
        String name = name(cursor);
        if (name.isBlank()) {
            throw new IllegalArgumentException("Begin with a name, as in “title: string(200) not null”.");
        }
        boolean question = cursor.sign('?');
        cursor.sign(':');
        if (cursor.atEnd()) {
            throw new IllegalArgumentException("Which type has “" + name + "”? Write it behind the name, as in “" + name + ": text”.");
        }
        AttributeType type = new TypeReader(cursor, design).read();
        boolean behind = cursor.sign('?');
        return new Words(cursor, question || behind).read(name, type);
    }

    /** The name where the line says nothing else; empty if it does, or is empty. */
    public static Optional<String> nameAlone(String line) {
        Cursor cursor = new Cursor(line);
        String name = name(cursor);
        return name.isBlank() || !cursor.atEnd() ? Optional.empty() : Optional.of(name);
    }

    private static String name(Cursor cursor) {
        return cursor.isNext('"') ? cursor.quoted('"') : cursor.word();
    }

    private static boolean isPlain(String name) {
        return !name.isEmpty() && name.codePoints().allMatch(Character::isJavaIdentifierPart) && name.chars().allMatch(c -> c < 128);
    }

    private static String write(DefaultValue value) {
        return switch (value.kind()) {
            case LITERAL -> "'" + value.text().replace("'", "''") + "'";
            case EXPRESSION -> "(" + value.text() + ")";
        };
    }

    /** The words behind the type, in any order. */
    private static final class Words {

        private final Cursor cursor;
        private final boolean mayBeNull;
        private boolean notNull;
        private boolean unique;
        private boolean key;
        private @Nullable DefaultValue defaultValue;

        private Words(Cursor cursor, boolean mayBeNull) {
            this.cursor = cursor;
            this.mayBeNull = mayBeNull;
        }

        private AttributeLine read(String name, AttributeType type) {
            while (!cursor.atEnd()) {
                one();
            }
            if (mayBeNull && (notNull || key)) {
                throw new IllegalArgumentException(
                        "“" + name + "?” may be null, and “" + (key ? "key" : "not null") + "” says it may not.");
            }
            return new AttributeLine(name, type, !notNull && !key, unique, key, defaultValue);
        }

        private void one() {
            if (cursor.words("not null")) {
                notNull = true;
            } else if (cursor.words("unique")) {
                unique = true;
            } else if (cursor.words("key") || cursor.words("primary key")) {
                key = true;
            } else if (cursor.words("default")) {
                defaultValue = value();
            } else if (!cursor.words("null") && !cursor.words("nullable")) {
                throw new IllegalArgumentException(
                        "“" + cursor.rest() + "” is not understood. Behind the type can stand: not null, unique, key, default.");
            }
        }

        private DefaultValue value() {
            if (cursor.isNext('\'')) {
                return DefaultValue.literal(cursor.quoted('\''));
            }
            if (cursor.isNext('(')) {
                return DefaultValue.expression(cursor.bracketed());
            }
            String text = cursor.chunk();
            if (text.isEmpty()) {
                throw new IllegalArgumentException("Which default? Write a value, as in default 'draft', or an expression in brackets.");
            }
            return Literals.looksLikeSql(text) ? DefaultValue.expression(text) : DefaultValue.literal(text);
        }
    }
}
