package dev.crowfoot.ui.imports;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Stream;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

/** Things in groups, each of which is wanted or not. What a person said of a thing stays when the things are shown anew. */
final class Ticks {

    private final ObservableList<Row> rows = FXCollections.observableArrayList();
    private final ReadOnlyIntegerWrapper changes = new ReadOnlyIntegerWrapper();
    private final ReadOnlyIntegerWrapper answers = new ReadOnlyIntegerWrapper();
    private final Map<Object, Boolean> said = new HashMap<>();
    private final Map<Object, Item> byId = new HashMap<>();
    private List<Group> groups = List.of();

    /** A line of the list. */
    sealed interface Row permits Group, Item {

        /** Who it is, whatever it is called. */
        Object id();

        /** What it is called. */
        String text();

        /** What else there is to say, quietly. */
        String detail();
    }

    /**
     * Things that belong together.
     *
     * @param wanted whether it is wanted while nobody said anything; only counts for a group with nothing in it
     */
    record Group(Object id, String text, String detail, List<Item> items, boolean wanted) implements Row {

        Group {
            items = List.copyOf(items);
        }
    }

    /**
     * A thing.
     *
     * @param wanted whether it is wanted while nobody said anything
     * @param needs the ids of the things without which it cannot be: it is only wanted while they are
     * @param level how many of those it stands below
     */
    record Item(Object id, String text, String detail, boolean wanted, List<Object> needs, int level) implements Row {

        Item {
            needs = List.copyOf(needs);
        }

        /** One that needs nothing. */
        Item(Object id, String text, String detail, boolean wanted) {
            this(id, text, detail, wanted, List.of(), 0);
        }
    }

    /** Whether a line is ticked. */
    enum State {
        ON, OFF,
        /** A group of which some are. */
        SOME
    }

    /** Shows those. */
    void show(List<Group> others) {
        if (!groups.equals(others)) {
            groups = List.copyOf(others);
            byId.clear();
            items().forEach(item -> byId.put(item.id(), item));
            List<Row> lines = new ArrayList<>();
            groups.forEach(group -> {
                lines.add(group);
                lines.addAll(group.items());
            });
            rows.setAll(lines);
        }
        changed();
    }

    /** Forgets all that was said. */
    void forget() {
        said.clear();
        show(List.of());
    }

    /** The groups with their things below them. */
    ObservableList<Row> rows() {
        return rows;
    }

    /** Counts what was said and shown; for those who want to know that something is other than it was. */
    ReadOnlyIntegerProperty changes() {
        return changes.getReadOnlyProperty();
    }

    /** Counts what was said; for those who have something to do then. */
    ReadOnlyIntegerProperty answers() {
        return answers.getReadOnlyProperty();
    }

    /** What people said, by the ids. */
    Map<Object, Boolean> said() {
        return Map.copyOf(said);
    }

    State state(Row row) {
        return switch (row) {
            case Item item -> isOn(item) ? State.ON : State.OFF;
            case Group group -> {
                long on = group.items().stream().filter(this::isOn).count();
                boolean all = group.items().isEmpty() ? said.getOrDefault(group.id(), group.wanted()) : on == group.items().size();
                yield all ? State.ON : on == 0 ? State.OFF : State.SOME;
            }
        };
    }

    private boolean isOn(Item item) {
        return said.getOrDefault(item.id(), item.wanted()) && item.needs().stream().allMatch(id -> isOn(id));
    }

    /** What is not shown is nobody's to want. */
    private boolean isOn(Object id) {
        Item item = byId.get(id);
        return item == null || isOn(item);
    }

    /** Wants it with all that it needs. */
    private void want(Item item) {
        said.put(item.id(), true);
        item.needs().stream().flatMap(id -> Stream.ofNullable(byId.get(id))).forEach(this::want);
    }

    /** Wants it with what it needs, or no longer; a group of which some are wanted is wanted whole. */
    void toggle(Row row) {
        boolean on = state(row) != State.ON;
        switch (row) {
            case Item item -> {
                if (on) {
                    want(item);
                } else {
                    said.put(item.id(), false);
                }
            }
            case Group group -> {
                said.put(group.id(), on);
                group.items().forEach(item -> said.put(item.id(), on));
            }
        }
        answered();
    }

    /** Wants exactly those things. */
    void set(Predicate<Item> wanted) {
        groups.forEach(group -> group.items().forEach(item -> said.put(item.id(), wanted.test(item))));
        answered();
    }

    /** Wants all, or nothing. */
    void setAll(boolean on) {
        groups.forEach(group -> said.put(group.id(), on));
        set(_ -> on);
    }

    /** The groups of which something is wanted. */
    List<Group> wantedGroups() {
        return groups.stream().filter(group -> state(group) != State.OFF).toList();
    }

    /** The things that are wanted. */
    List<Item> wanted() {
        return items().filter(this::isOn).toList();
    }

    /** How many things there are. */
    int size() {
        return (int) items().count();
    }

    /** How many groups there are. */
    int groups() {
        return groups.size();
    }

    private Stream<Item> items() {
        return groups.stream().flatMap(group -> group.items().stream());
    }

    private void answered() {
        answers.set(answers.get() + 1);
        changed();
    }

    private void changed() {
        changes.set(changes.get() + 1);
    }
}
