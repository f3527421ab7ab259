package dev.crowfoot.entity;

import dev.crowfoot.design.Design;
import dev.crowfoot.design.id.Id;
import dev.crowfoot.entity.CodeProblem.Severity;
import java.util.List;

/** What every part of the generation asks, and where it reports what it leaves out. */
record Context(Design design, Drawing drawing, DatabaseNames names, JavaClasses classes, JavaTypes types, List<CodeProblem> problems) {

    /** Notes that a class or a field is missing. */
    void leftOut(Id owner, Id member, String message) {
        problems.add(new CodeProblem(Severity.LEFT_OUT, owner, member, message));
    }

    /** Notes that a class does not say everything. */
    void note(Id owner, Id member, String message) {
        problems.add(new CodeProblem(Severity.NOTE, owner, member, message));
    }
}
