package dev.crowfoot.design.id;

/** The id of a mixin. */
public record MixinId(String value) implements OwnerId, Comparable<MixinId> {

    /** @throws IllegalArgumentException if the text is not an id */
    public MixinId {
        value = IdText.checked(value);
    }

    /** A new id that nothing else has. */
    public static MixinId random() {
        return new MixinId(IdText.random());
    }

    @Override
    public int compareTo(MixinId other) {
        return value.compareTo(other.value);
    }
}
