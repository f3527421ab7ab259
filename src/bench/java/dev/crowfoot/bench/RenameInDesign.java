package dev.crowfoot.bench;

import dev.crowfoot.design.Design;
import dev.crowfoot.design.Entity;
import java.time.Duration;
import java.util.Optional;

/** The pure part of an edit: one entity renamed, which copies what leads to it and shares the rest. */
final class RenameInDesign implements Benchmark {
    @Override
    public String name() {
        return "rename an entity among 1,000";
    }

    @Override
    public Trial prepare() {
        return renaming(LargeDesign.THOUSAND.build());
    }

    @Override
    public Optional<Comparison> comparison() {
        return Optional.of(Comparison.of("the same among 10", renaming(new LargeDesign(10, 12, 15).build())));
    }

    @Override
    public Optional<Duration> aim() {
        return Optional.of(Duration.ofMillis(1));
    }

    @Override
    public int warmUps() {
        return 2_000;
    }

    @Override
    public int runs() {
        return 1_001;
    }

    private static Trial renaming(Design design) {
        Entity entity = design.entity(LargeDesign.entityId(5)).orElseThrow();
        return () -> design.with(entity.withName("Renamed"));
    }
}
