package dev.crowfoot.app.project;

import java.util.Map;

/** What the window remembers from one start to the next: its size, its theme, the state of its parts. Kept in the user's own folder. */
public interface Preferences {

    /** The value under that key, or the fallback. */
    String get(String key, String fallback);

    /** Keeps these values; those under other keys stay. What cannot be kept is lost without a word. */
    void put(Map<String, String> values);
}
