package dev.crowfoot.document.edit;

import dev.crowfoot.design.Design;
import dev.crowfoot.design.Embedded;
import dev.crowfoot.design.Entity;
import dev.crowfoot.design.Inheritance;
import dev.crowfoot.design.Member;
import dev.crowfoot.design.Owner;
import dev.crowfoot.design.Relationship;
import dev.crowfoot.design.RelationshipEnd;
import dev.crowfoot.design.id.EmbeddableId;
import dev.crowfoot.design.id.EntityId;
import dev.crowfoot.design.id.MixinId;
import dev.crowfoot.design.id.OwnerId;
import dev.crowfoot.document.Document;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Lets the order of collections, which JPQL says by fields ({@code createdAt desc, author.name}), follow a renamed field. */
final class OrderByFollow {

    private OrderByFollow() {}

    static Document renamed(Document document, OwnerId owner, String before, String after) {
        Design design = document.design();
        Design followed = design;
        for (Owner each : design.owners().toList()) {
            Owner changed = each.withMembers(each.members().stream()
                    .map(member -> member instanceof Relationship relationship
                            ? follow(design, each, relationship, owner, before, after)
                            : member)
                    .toList());
            followed = changed.equals(each) ? followed : followed.with(changed);
        }
        return document.withDesign(followed);
    }

    private static Member follow(Design design, Owner source, Relationship relationship, OwnerId owner, String before, String after) {
        Relationship result = relationship;
        if (relationship.owning().orderBy() != null) {
            result = result.withOwning(follow(design, relationship.owning(), relationship.target(), owner, before, after));
        }
        if (relationship.inverse().orderBy() != null) {
            result = result.withInverse(follow(design, relationship.inverse(), source.id(), owner, before, after));
        }
        return result;
    }

    private static RelationshipEnd follow(Design design, RelationshipEnd end, OwnerId elements, OwnerId owner, String before,
            String after) {
        String orderBy = end.orderBy();
        if (orderBy == null) {
            return end;
        }
        String result = orderBy;
        if (hasFieldsOf(design, elements, owner, new HashSet<>())) {
            result = replaced(result, "(?<![\\w$.])", before, after);
        }
        if (owner instanceof EmbeddableId embeddable) {
            for (String field : embeddedFields(design, elements, embeddable)) {
                result = replaced(result, "(?<=(?<![\\w$.])" + Pattern.quote(field) + "\\.)", before, after);
            }
        }
        return end.withOrderBy(result);
    }

    private static String replaced(String orderBy, String behind, String before, String after) {
        return Pattern.compile(behind + Pattern.quote(before) + "(?![\\w$])").matcher(orderBy).replaceAll(Matcher.quoteReplacement(after));
    }

    /** Whether objects of that class have the owner's fields: it is the class, its mixin or its parent. */
    private static boolean hasFieldsOf(Design design, OwnerId elements, OwnerId owner, Set<OwnerId> seen) {
        if (elements.equals(owner)) {
            return true;
        }
        Optional<Entity> entity = elements instanceof EntityId id && seen.add(id) ? design.entity(id) : Optional.empty();
        if (entity.isEmpty()) {
            return false;
        }
        if (owner instanceof MixinId mixin && entity.get().mixins().contains(mixin)) {
            return true;
        }
        return entity.get().inheritance() instanceof Inheritance.Child child && hasFieldsOf(design, child.parent(), owner, seen);
    }

    private static Set<String> embeddedFields(Design design, OwnerId elements, EmbeddableId embeddable) {
        Set<String> names = new HashSet<>();
        design.owners().filter(candidate -> hasFieldsOf(design, elements, candidate.id(), new HashSet<>()))
                .flatMap(candidate -> candidate.members().stream())
                .forEach(member -> {
                    if (member instanceof Embedded embedded && embedded.embeddable().equals(embeddable)) {
                        names.add(embedded.name());
                    }
                });
        return names;
    }
}
