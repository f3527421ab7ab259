package dev.crowfoot.fidelity;

import java.math.BigDecimal;
import java.sql.Connection;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.h2.api.AggregateFunction;
import org.jspecify.annotations.Nullable;

/** An aggregate of H2: the number in the middle. */
public final class Middle implements AggregateFunction {

    private final List<BigDecimal> values = new ArrayList<>();

    @Override
    public void init(Connection connection) {}

    @Override
    public int getType(int[] types) {
        return types[0];
    }

    @Override
    public void add(Object value) {
        values.add(new BigDecimal(value.toString()));
    }

    @Override
    public @Nullable Object getResult() {
        Collections.sort(values);
        return values.isEmpty() ? null : values.get(values.size() / 2);
    }
}
