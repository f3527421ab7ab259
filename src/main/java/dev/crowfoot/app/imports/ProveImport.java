package dev.crowfoot.app.imports;

import dev.crowfoot.design.Design;
import dev.crowfoot.mapping.Derivation;
import dev.crowfoot.schema.Schema;
import dev.crowfoot.schema.diff.ChangeText;
import dev.crowfoot.schema.diff.SchemaDiffer;
import dev.crowfoot.schema.diff.SchemaMatcher;
import dev.crowfoot.target.Target;
import java.util.List;

/** Says whether a drawing asks for exactly the schema that it was made from. */
final class ProveImport {

    private ProveImport() {}

    /** What the drawing would change in that schema, a line each. */
    static List<String> differences(Schema read, Design drawn, Target target) {
        Schema asked = Derivation.derive(drawn, target).schema();
        return SchemaDiffer.diff(SchemaMatcher.identify(read, asked), asked).stream().map(ChangeText::of).toList();
    }
}
