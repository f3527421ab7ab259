package dev.crowfoot.app.layout;

import dev.crowfoot.app.layout.DrawDiagrams.Picture;
import dev.crowfoot.design.Design;
import dev.crowfoot.design.Entity;
import dev.crowfoot.design.id.EntityId;
import dev.crowfoot.diagram.DiagramId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** Decides which diagrams a design needs besides the one that shows all of it. */
final class Pictures {

    /** As many cards can be read on one screen. */
    static final int AT_A_GLANCE = 40;

    /** Smaller groups are shown together. */
    private static final int LEAST = 3;

    private final Design design;
    private final Set<String> taken = new HashSet<>(Set.of(DiagramId.MAIN.value()));
    private final Set<Set<EntityId>> shown = new HashSet<>();
    private final List<Picture> pictures = new ArrayList<>();

    private Pictures(Design design) {
        this.design = design;
    }

    /** Those of schemas, then those of groups, the largest first. */
    static List<Picture> of(Design design) {
        Pictures pictures = new Pictures(design);
        pictures.shown.add(design.entities().keySet());
        pictures.schemas();
        if (design.entities().size() > AT_A_GLANCE) {
            pictures.groups();
        }
        return pictures.pictures;
    }

    private void schemas() {
        Map<String, Set<EntityId>> bySchema = new TreeMap<>();
        design.entities().values()
                .forEach(e -> bySchema.computeIfAbsent(Objects.requireNonNullElse(e.table().schema(), ""), _ -> new TreeSet<>())
                        .add(e.id()));
        if (bySchema.size() > 1) {
            bySchema.forEach((schema, entities) -> add(schema.isEmpty() ? "Default schema" : "Schema " + schema, entities));
        }
    }

    private void groups() {
        Links links = Links.of(design);
        List<Set<EntityId>> groups = new ArrayList<>(Communities.of(design.entities().keySet(), links));
        groups.sort(Comparator.comparingInt((Set<EntityId> g) -> -g.size()).thenComparing(g -> name(mostConnected(g, links))));
        Set<EntityId> others = new TreeSet<>();
        for (Set<EntityId> group : groups) {
            if (group.size() < LEAST) {
                others.addAll(group);
            } else {
                add("Around " + name(mostConnected(group, links)), group);
            }
        }
        if (!others.isEmpty()) {
            add("Others", others);
        }
    }

    private static EntityId mostConnected(Set<EntityId> group, Links links) {
        return group.stream()
                .max(Comparator.comparingInt((EntityId id) -> links.within(id, group)).thenComparing(Comparator.reverseOrder()))
                .orElseThrow();
    }

    private String name(EntityId id) {
        return design.entity(id).map(Entity::name).orElse(id.value());
    }

    /** A diagram that would show the same as another one is not made. */
    private void add(String name, Set<EntityId> entities) {
        if (shown.add(Set.copyOf(entities))) {
            pictures.add(new Picture(id(name), name, entities));
        }
    }

    private DiagramId id(String name) {
        String slug = name.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-").replaceAll("^-|-$", "");
        String start = slug.substring(0, Math.min(slug.length(), 56));
        String free = start;
        for (int i = 2; !taken.add(free); i++) {
            free = start + "-" + i;
        }
        return new DiagramId(free);
    }
}
