package dev.crowfoot.adapter.jdbc;

import dev.crowfoot.schema.SequenceOptions;
import java.math.BigInteger;

/** How H2's sequences count, without what is H2's own default. */
final class H2Counting {

    /** What a sequence takes at once unless it is told otherwise (H2 manual, "Sequence Option"). */
    private static final long USUAL_CACHE = 32;

    private H2Counting() {}

    /** The options with null for each default. */
    static SequenceOptions options(String type, long start, long increment, long minimum, long maximum, long cache, boolean cycle) {
        long usual = cache <= 0 ? cache : usualCache(increment, minimum, maximum);
        return SequenceDefaults.options(type, start, increment, minimum, maximum, cache, usual, cycle);
    }

    /** All values where there are fewer; for a long way down H2 2.5.252 says a negative number. */
    private static long usualCache(long increment, long minimum, long maximum) {
        BigInteger steps = BigInteger.valueOf(maximum).subtract(BigInteger.valueOf(minimum)).divide(BigInteger.valueOf(increment).abs());
        return steps.add(BigInteger.ONE).min(BigInteger.valueOf(USUAL_CACHE)).longValueExact();
    }
}
