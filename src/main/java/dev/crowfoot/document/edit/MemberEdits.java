package dev.crowfoot.document.edit;

import dev.crowfoot.design.Member;
import dev.crowfoot.design.Owner;
import dev.crowfoot.document.Document;
import java.util.ArrayList;
import java.util.List;

/** Edits of single members. */
final class MemberEdits {

    private MemberEdits() {}

    static Document add(Document document, Edit.AddMember edit) {
        Owner owner = Lookup.owner(document, edit.owner());
        Lookup.requireNew(document.design(), List.of(edit.member()));
        List<Member> members = new ArrayList<>(owner.members());
        members.add(Math.clamp(edit.index(), 0, members.size()), edit.member());
        return with(document, owner.withMembers(members));
    }

    static Document change(Document document, Edit.ChangeMember edit) {
        Owner owner = Lookup.owner(document, edit.owner());
        return replace(document, owner, Lookup.member(owner, edit.member().id()), edit.member());
    }

    static Document rename(Document document, Edit.RenameMember edit) {
        Owner owner = Lookup.owner(document, edit.owner());
        Member member = Lookup.member(owner, edit.member());
        return replace(document, owner, member, member.withName(edit.name()));
    }

    static Document move(Document document, Edit.MoveMember edit) {
        Owner owner = Lookup.owner(document, edit.owner());
        Member member = Lookup.member(owner, edit.member());
        List<Member> members = new ArrayList<>(owner.members());
        members.remove(member);
        members.add(Math.clamp(edit.index(), 0, members.size()), member);
        return with(document, owner.withMembers(members));
    }

    private static Document replace(Document document, Owner owner, Member before, Member after) {
        List<Member> members = new ArrayList<>(owner.members());
        members.set(members.indexOf(before), after);
        Document changed = with(document, owner.withMembers(members));
        return before.name().equals(after.name()) ? changed
                : OrderByFollow.renamed(changed, owner.id(), before.name(), after.name());
    }

    private static Document with(Document document, Owner owner) {
        return document.withDesign(document.design().with(owner));
    }
}
