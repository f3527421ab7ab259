package dev.crowfoot.testing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.crowfoot.design.Attribute;
import dev.crowfoot.design.AttributeRole;
import dev.crowfoot.design.Design;
import dev.crowfoot.design.Embedded;
import dev.crowfoot.design.Entity;
import dev.crowfoot.design.Inheritance;
import dev.crowfoot.design.Key;
import dev.crowfoot.design.Linkage;
import dev.crowfoot.design.Member;
import dev.crowfoot.design.ReferentialAction;
import dev.crowfoot.design.Relationship;
import dev.crowfoot.design.type.AttributeType;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

class RandomDesignTest {

    @Test
    void theSameSeedGivesTheSameDesign() {
        assertEquals(RandomDesign.of(42), RandomDesign.of(42));
        assertEquals(RandomDesign.hostile(42), RandomDesign.hostile(42));
        assertNotEquals(RandomDesign.of(42), RandomDesign.of(43));
    }

    @Test
    void allTypesRolesAndKindsOfMembersComeUp() {
        List<Design> designs = LongStream.range(0, 300).mapToObj(RandomDesign::of).toList();
        List<Member> members = designs.stream().flatMap(Design::owners).flatMap(owner -> owner.members().stream()).toList();
        Set<String> types = members.stream().filter(Attribute.class::isInstance)
                .map(member -> ((Attribute) member).type().getClass().getSimpleName()).collect(Collectors.toCollection(TreeSet::new));
        Set<String> all = java.util.Arrays.stream(AttributeType.class.getPermittedSubclasses()).map(Class::getSimpleName)
                .collect(Collectors.toCollection(TreeSet::new));
        assertEquals(all, types);
        assertEquals(Set.of(AttributeRole.values()), members.stream().filter(Attribute.class::isInstance)
                .map(member -> ((Attribute) member).role()).collect(Collectors.toSet()));
        assertTrue(members.stream().anyMatch(Embedded.class::isInstance));
        assertTrue(members.stream().anyMatch(member -> member instanceof Relationship relationship
                && relationship.linkage() instanceof Linkage.JoinTable));
        assertTrue(designs.stream().flatMap(design -> design.entities().values().stream())
                .anyMatch(entity -> entity.inheritance() instanceof Inheritance.Child));
    }

    @Test
    void whatIsRareComesUpToo() {
        List<Entity> entities = LongStream.range(0, 300).mapToObj(RandomDesign::of).flatMap(d -> d.entities().values().stream()).toList();
        List<Member> members = entities.stream().flatMap(e -> e.members().stream()).toList();
        assertTrue(entities.stream().anyMatch(e -> e.table().schema() != null));
        assertTrue(entities.stream().anyMatch(e -> e.key().style() == Key.CompositeStyle.EMBEDDED_ID));
        assertTrue(members.stream().anyMatch(m -> m instanceof Attribute a && a.java().converter() != null));
        assertTrue(members.stream().anyMatch(m -> m instanceof Relationship r && r.owning().orderBy() != null));
        assertTrue(members.stream().anyMatch(m -> m instanceof Relationship r && r.inverse().orderBy() != null));
        assertTrue(members.stream().anyMatch(m -> m instanceof Relationship r && r.linkage() instanceof Linkage.JoinColumns(var key)
                && key.onDelete() == ReferentialAction.SET_DEFAULT));
    }
}
