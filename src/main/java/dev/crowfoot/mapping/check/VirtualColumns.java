package dev.crowfoot.mapping.check;

import dev.crowfoot.design.Attribute;
import dev.crowfoot.design.ColumnSpec;
import dev.crowfoot.design.Member;
import dev.crowfoot.design.Owner;
import dev.crowfoot.design.check.Place;
import dev.crowfoot.design.check.Problem;
import dev.crowfoot.target.Target;
import java.util.function.Consumer;

/** A virtual column needs a PostgreSQL of version 18 (its release notes, E.5.3.6), which a drawing does not know of its server. */
final class VirtualColumns implements SchemaRule {

    @Override
    public void check(Drawn drawn, Consumer<Problem> found) {
        if (drawn.target() != Target.POSTGRESQL) {
            return;
        }
        for (Owner owner : drawn.design().owners().toList()) {
            for (Member member : owner.members()) {
                if (member instanceof Attribute attribute && isVirtual(attribute.column())) {
                    Place place = new Place(owner.id(), member.id());
                    found.accept(Problem.information("DB-103", place, drawn.subject(place)
                            + " is computed when it is read, which PostgreSQL does from version 18 on; older ones refuse it",
                            "Have it stored, unless all servers are of version 18 or newer"));
                }
            }
        }
    }

    private static boolean isVirtual(ColumnSpec column) {
        ColumnSpec.Generated generated = column.generated();
        return generated != null && !generated.stored();
    }
}
