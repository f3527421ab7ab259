package dev.crowfoot.testing;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Seeded chance for generators: the same seed gives the same choices. */
public final class Chance {

    private static final String ID_ALPHABET = "0123456789abcdefghjkmnpqrstvwxyz";

    private final Random random;

    /** Chance that follows from the seed alone. */
    public Chance(long seed) {
        random = new Random(seed * 0x9E3779B97F4A7C15L + 1);
    }

    /** A number from 0 to below the bound. */
    public int below(int bound) {
        return random.nextInt(bound);
    }

    /** A number between the two, both included. */
    public int between(int low, int high) {
        return low + random.nextInt(high - low + 1);
    }

    /** True once in so many times. */
    public boolean oneIn(int times) {
        return random.nextInt(times) == 0;
    }

    /** One of these. */
    public <T> T of(List<T> choices) {
        return choices.get(random.nextInt(choices.size()));
    }

    /** One of these. */
    @SafeVarargs
    public final <T> T of(T... choices) {
        return choices[random.nextInt(choices.length)];
    }

    /** What is supplied, once in so many times; else null. */
    public <T> @Nullable T maybe(int times, Supplier<T> supplier) {
        return oneIn(times) ? supplier.get() : null;
    }

    /** Some of these, at most so many, in random order. */
    public <T> List<T> some(List<T> choices, int atMost) {
        List<T> shuffled = new ArrayList<>(choices);
        Collections.shuffle(shuffled, random);
        return List.copyOf(shuffled.subList(0, Math.min(shuffled.size(), random.nextInt(atMost + 1))));
    }

    /** The text of a new id. */
    public String id() {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < 10; i++) {
            text.append(ID_ALPHABET.charAt(random.nextInt(ID_ALPHABET.length())));
        }
        return text.toString();
    }
}
