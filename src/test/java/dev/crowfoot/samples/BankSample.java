package dev.crowfoot.samples;

import static dev.crowfoot.samples.Common.all;
import static dev.crowfoot.samples.Common.literal;
import static dev.crowfoot.samples.Common.naturalId;
import static dev.crowfoot.samples.Common.rules;

import dev.crowfoot.design.Attribute;
import dev.crowfoot.design.ColumnSpec;
import dev.crowfoot.design.DefaultValue;
import dev.crowfoot.design.Design;
import dev.crowfoot.design.EnumType.Storage;
import dev.crowfoot.design.ReferentialAction;
import dev.crowfoot.design.RelationshipEnd;
import dev.crowfoot.design.Sequence;
import dev.crowfoot.design.SequenceOptions;
import dev.crowfoot.design.Validation;
import dev.crowfoot.design.Validation.Rule;
import dev.crowfoot.design.ValueGeneration;
import dev.crowfoot.design.id.AttributeId;
import dev.crowfoot.design.id.EntityId;
import dev.crowfoot.design.id.SequenceId;
import dev.crowfoot.design.type.CharType;
import dev.crowfoot.design.type.DecimalType;
import dev.crowfoot.design.type.EnumRef;
import dev.crowfoot.design.type.SimpleType;
import dev.crowfoot.design.type.StringType;
import dev.crowfoot.diagram.CardColor;
import dev.crowfoot.diagram.Placement;
import dev.crowfoot.target.Target;
import java.util.List;
import java.util.TreeMap;

/** Money moves from one account to another, and every step is written down. */
final class BankSample {

    private static final SequenceId AUDIT = new SequenceId(Draft.id("audit_entries_seq"));

    private BankSample() {}

    static Sample make() {
        Design first = Design.EMPTY
                .with(Common.enumType("AuditAction", Storage.VALUE, "What was done.", "OPENED=O", "BOOKED=B", "REVERSED=R", "CLOSED=C"))
                .with(new Sequence(AUDIT, "audit_entries_seq", null, new SequenceOptions(1L, 50L, null, null, null, false), null))
                .with(customer().entity()).with(account().entity()).with(transfer().entity()).with(auditEntry().entity());
        Design second = Sample.renamed(first, "Transfer", "note", "reference");
        second = Sample.extended(second, "Account",
                Attribute.of(new AttributeId(Draft.id("Account.overdraftLimit")), "overdraftLimit", new DecimalType(12, 2))
                        .withColumn(ColumnSpec.NOT_NULL.withDefaultValue(DefaultValue.literal("0"))));
        TreeMap<EntityId, Placement> places = new TreeMap<>();
        Sample.place(places, "Customer", 80, 80, CardColor.PURPLE);
        Sample.place(places, "Account", 440, 80, CardColor.BLUE);
        Sample.place(places, "Transfer", 840, 80, CardColor.TEAL);
        Sample.place(places, "AuditEntry", 440, 400, CardColor.GREY);
        return Sample.of("bank", List.of(Target.POSTGRESQL, Target.H2), places, "Accounts, transfers and their log", first,
                "Notes are references, accounts may be overdrawn", second);
    }

    private static Draft customer() {
        return Draft.of("Customer", "Somebody with accounts.")
                .has("id", SimpleType.UUID, a -> a.withGeneration(new ValueGeneration.Uuid(ValueGeneration.Uuid.Style.VERSION_7)))
                .has("name", new StringType(120), rules(Rule.NOT_BLANK))
                .mayHave("taxNumber", new StringType(20))
                .key("id");
    }

    private static Draft account() {
        return Draft.of("Account", "Money of one customer in one currency.").counted()
                .has("iban", new StringType(34), naturalId())
                .has("currency", new CharType(3), rules(new Validation.Pattern("[A-Z]{3}")))
                .has("balance", new DecimalType(12, 2), literal("0"))
                .versioned()
                .refersTo("owner", "Customer", ReferentialAction.RESTRICT, RelationshipEnd.named("accounts"));
    }

    private static Draft transfer() {
        return Draft.of("Transfer", "Money from one account to another.").counted()
                .has("amount", new DecimalType(12, 2), rules(Rule.POSITIVE))
                .has("bookedAt", Draft.instant())
                .mayHave("note", new StringType(140))
                .refersTo("source", "Account", ReferentialAction.RESTRICT, RelationshipEnd.named("outgoing").withOrderBy("bookedAt desc"))
                .refersTo("target", "Account", ReferentialAction.RESTRICT, RelationshipEnd.named("incoming").withOrderBy("bookedAt desc"))
                .index("source", "bookedAt")
                .check("ck_transfers_amount", "amount > 0")
                .check("ck_transfers_accounts", "source_id <> target_id");
    }

    private static Draft auditEntry() {
        return Draft.of("AuditEntry", "What was done, by whom; never changed.")
                .has("id", SimpleType.BIG_INTEGER, a -> a.withGeneration(new ValueGeneration.FromSequence(AUDIT)))
                .has("happenedAt", Draft.instant())
                .has("action", new EnumRef(Common.enumId("AuditAction")))
                .has("actor", new StringType(80), all(rules(Rule.NOT_BLANK)))
                .mayHave("detail", SimpleType.JSON)
                .mayReferTo("account", "Account", ReferentialAction.NO_ACTION, RelationshipEnd.NONE)
                .key("id").indexDescending("happenedAt").change(e -> e.withReadOnly(true));
    }
}
