package dev.crowfoot.ui.canvas.paint;

import dev.crowfoot.design.id.EntityId;
import dev.crowfoot.design.id.Id;
import dev.crowfoot.diagram.card.Card;
import dev.crowfoot.diagram.card.CardRow;
import dev.crowfoot.diagram.scene.Edge;
import dev.crowfoot.diagram.scene.EdgeSpec.End;
import dev.crowfoot.diagram.scene.Hit;
import dev.crowfoot.diagram.scene.Scene;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.BiConsumer;
import java.util.stream.Stream;

/**
 * What stands out on a diagram, worked out once a frame from what is selected and what is pointed at.
 *
 * @param strong the lines that are selected, pointed at, or end at a selected card
 */
record Look(Map<EntityId, CardLook> cards, Set<Edge> strong) {

    static Look of(Scene scene, Set<Id> selected, Hit hover) {
        Set<Edge> strong = new java.util.LinkedHashSet<>();
        for (Edge edge : scene.edges()) {
            if (standsOut(edge, selected, hover)) {
                strong.add(edge);
            }
        }
        Map<EntityId, Map<Integer, CardLook.Tint>> tints = new HashMap<>();
        BiConsumer<EntityId, Map.Entry<Integer, CardLook.Tint>> add =
                (card, tint) -> tints.computeIfAbsent(card, c -> new TreeMap<>()).merge(tint.getKey(), tint.getValue(), Look::stronger);
        if (hover instanceof Hit.Row row) {
            add.accept(row.card(), Map.entry(row.index(), CardLook.Tint.WEAK));
        }
        strong.stream().flatMap(e -> Stream.of(e.spec().from(), e.spec().to())).filter(end -> end.row() != Card.HEAD)
                .forEach(end -> add.accept(end.card(), Map.entry(end.row(), tintOf(end, selected))));
        selectedRows(scene, selected, add);
        Map<EntityId, CardLook> cards = new HashMap<>();
        for (EntityId card : scene.cards().keySet()) {
            boolean own = selected.contains(card);
            Map<Integer, CardLook.Tint> rows = tints.getOrDefault(card, Map.of());
            if (own || !rows.isEmpty()) {
                cards.put(card, new CardLook(own, rows));
            }
        }
        return new Look(cards, strong);
    }

    CardLook of(Card card) {
        return cards.getOrDefault(card.entity(), CardLook.PLAIN);
    }

    private static CardLook.Tint stronger(CardLook.Tint a, CardLook.Tint b) {
        return a.compareTo(b) >= 0 ? a : b;
    }

    private static CardLook.Tint tintOf(End end, Set<Id> selected) {
        return selected.contains(end.card()) ? CardLook.Tint.WEAK : CardLook.Tint.STRONG;
    }

    private static boolean standsOut(Edge edge, Set<Id> selected, Hit hover) {
        if (selected.contains(edge.key().selects()) || selected.contains(edge.spec().from().card())
                || selected.contains(edge.spec().to().card())) {
            return true;
        }
        return switch (hover) {
            case Hit.Line line -> line.edge().equals(edge.key());
            case Hit.Row row -> ends(edge.spec().from(), row) || ends(edge.spec().to(), row);
            case Hit.Ground _,Hit.Head _,Hit.Handle _ -> false;
        };
    }

    private static boolean ends(End end, Hit.Row row) {
        return end.card().equals(row.card()) && end.row() == row.index();
    }

    private static void selectedRows(Scene scene, Set<Id> selected, BiConsumer<EntityId, Map.Entry<Integer, CardLook.Tint>> add) {
        if (selected.stream().allMatch(id -> id instanceof EntityId)) {
            return;
        }
        for (Card card : scene.cards().values()) {
            List<CardRow> rows = card.content().rows();
            for (int i = 0; i < rows.size(); i++) {
                if (selected.contains(rows.get(i).member())) {
                    add.accept(card.entity(), Map.entry(i, CardLook.Tint.STRONG));
                }
            }
        }
    }
}
