package dev.crowfoot.samples;

import static dev.crowfoot.samples.Common.all;
import static dev.crowfoot.samples.Common.rules;
import static dev.crowfoot.samples.Common.unique;

import dev.crowfoot.design.Attribute;
import dev.crowfoot.design.Design;
import dev.crowfoot.design.ReferentialAction;
import dev.crowfoot.design.RelationshipEnd;
import dev.crowfoot.design.Validation.Rule;
import dev.crowfoot.design.id.AttributeId;
import dev.crowfoot.design.id.EntityId;
import dev.crowfoot.design.type.DecimalType;
import dev.crowfoot.design.type.SimpleType;
import dev.crowfoot.design.type.StringType;
import dev.crowfoot.diagram.CardColor;
import dev.crowfoot.diagram.Placement;
import dev.crowfoot.target.Target;
import java.util.List;
import java.util.TreeMap;

/** Employees have a manager and a mentor, who are employees too. */
final class StaffSample {

    private StaffSample() {}

    static Sample make() {
        Design first = Design.EMPTY.with(department().entity()).with(employee().entity());
        Design second = Sample.renamed(first, "Employee", "surname", "familyName");
        second = Sample.extended(second, "Employee",
                Attribute.of(new AttributeId(Draft.id("Employee.leftOn")), "leftOn", SimpleType.DATE).withNullable(true));
        TreeMap<EntityId, Placement> places = new TreeMap<>();
        Sample.place(places, "Department", 120, 160, CardColor.TEAL);
        Sample.place(places, "Employee", 560, 120, CardColor.BLUE);
        return Sample.of("staff", List.of(Target.POSTGRESQL, Target.H2), places, "Departments and employees", first,
                "Surnames are family names", second);
    }

    private static Draft department() {
        return Draft.of("Department", "A part of the company.").counted()
                .has("name", new StringType(80), all(unique(), rules(Rule.NOT_BLANK)))
                .mayHave("costCentre", new StringType(10))
                .mayReferTo("head", "Employee", ReferentialAction.SET_NULL, RelationshipEnd.NONE);
    }

    private static Draft employee() {
        return Draft.of("Employee", "Somebody who works here.").counted()
                .has("givenName", new StringType(80), rules(Rule.NOT_BLANK))
                .has("surname", new StringType(80), rules(Rule.NOT_BLANK))
                .has("email", new StringType(254), all(unique(), rules(Rule.EMAIL)))
                .has("hiredOn", SimpleType.DATE)
                .mayHave("salary", new DecimalType(10, 2), rules(Rule.POSITIVE))
                .refersTo("department", "Department", ReferentialAction.NO_ACTION,
                        RelationshipEnd.named("employees").withOrderBy("givenName"))
                .mayReferTo("manager", "Employee", ReferentialAction.SET_NULL, RelationshipEnd.named("reports"))
                .mayReferTo("mentor", "Employee", ReferentialAction.SET_NULL, RelationshipEnd.named("mentees"))
                .check("ck_employees_manager", "manager_id <> id");
    }
}
