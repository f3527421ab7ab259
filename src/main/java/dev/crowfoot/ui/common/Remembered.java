package dev.crowfoot.ui.common;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** Small things that the window remembers from one start to the next: sizes, the theme, the connection of each project. */
public interface Remembered {

    /** What is remembered under that key. */
    Optional<String> get(String key);

    /** Remembers the value; never throws, as nothing that matters is lost if it cannot be kept. */
    void put(String key, String value);

    /** A memory that ends with the process. */
    static Remembered forNow() {
        Map<String, String> values = new HashMap<>();
        return new Remembered() {
            @Override
            public Optional<String> get(String key) {
                return Optional.ofNullable(values.get(key));
            }

            @Override
            public void put(String key, String value) {
                values.put(key, value);
            }
        };
    }
}
