package dev.crowfoot.ui.common;

import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** All actions of the window, by id, in the order in which they were registered. */
public final class Actions {

    private final Map<String, Action> byId = new LinkedHashMap<>();

    /** No actions. */
    public Actions() {}

    /**
     * Adds an action.
     *
     * @throws IllegalArgumentException if its id or its shortcut is taken
     */
    public void register(Action action) {
        for (Action other : byId.values()) {
            if (other.id().equals(action.id()) || (action.shortcut() != null && action.shortcut().equals(other.shortcut()))) {
                throw new IllegalArgumentException("the actions " + other.id() + " and " + action.id() + " share an id or a shortcut");
            }
        }
        byId.put(action.id(), action);
    }

    /** The action with that id. */
    public Optional<Action> find(String id) {
        return Optional.ofNullable(byId.get(id));
    }

    /**
     * The action with that id.
     *
     * @throws IllegalArgumentException if there is none
     */
    public Action get(String id) {
        return find(id).orElseThrow(() -> new IllegalArgumentException("no action is called " + id));
    }

    /** All of them. */
    public Collection<Action> all() {
        return Collections.unmodifiableCollection(byId.values());
    }
}
