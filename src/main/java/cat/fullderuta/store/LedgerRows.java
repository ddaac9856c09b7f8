package cat.fullderuta.store;

import static cat.fullderuta.store.schema.Tables.ALTERATION;
import static cat.fullderuta.store.schema.Tables.DISPATCH;
import static cat.fullderuta.store.schema.Tables.RELEASE_OF;

import cat.fullderuta.edition.Alteration;
import cat.fullderuta.edition.Dispatch;
import cat.fullderuta.edition.Id;
import cat.fullderuta.edition.Ledger;
import cat.fullderuta.edition.Recipient;
import cat.fullderuta.edition.Register;
import cat.fullderuta.edition.Release;
import cat.fullderuta.store.schema.tables.records.AlterationRecord;
import cat.fullderuta.store.schema.tables.records.DispatchRecord;
import cat.fullderuta.store.schema.tables.records.ReleaseOfRecord;
import java.util.List;
import java.util.Map;

/** What has happened: releases, dispatches, alterations. */
record LedgerRows(Scope scope) {

    private static final String HOST = "HOST";
    private static final String DEFENDER = "DEFENDER";
    private static final String COMPANION = "COMPANION";
    private static final String EVERYBODY = "EVERYBODY";

    void putReleases(List<Release> releases, Map<Object, Integer> positions) {
        scope.put(releases.stream().map(each -> new ReleaseOfRecord(scope.edition(), each.id().value(), positions.get(each.id()),
                each.number(), each.at(), each.by(), each.note())).toList());
    }

    void putDispatches(List<Dispatch> dispatches, Map<Object, Integer> positions) {
        scope.put(dispatches.stream().map(each -> rowOf(each, positions.get(each.id()))).toList());
    }

    void putAlterations(List<Alteration> alterations, Map<Object, Integer> positions) {
        scope.put(alterations.stream().map(each -> new AlterationRecord(scope.edition(), each.id().value(), positions.get(each.id()),
                each.activity().value(), each.at(), each.by(), each.fact(), each.before(), each.after())).toList());
    }

    Ledger load() {
        return new Ledger(Register.of(scope.list(RELEASE_OF).stream().map(row -> new Release(Id.of(row.getId()), row.getNumber(),
                row.getMadeAt(), row.getByWhom(), row.getNote())).toList()), Register.of(scope.list(DISPATCH).stream()
                .map(row -> new Dispatch(Id.of(row.getId()), Id.of(row.getReleaseId()), recipientOf(row), row.getForm(), row.getSentAt(),
                        row.getByWhom())).toList()), Register.of(scope.list(ALTERATION).stream().map(row -> new Alteration(Id.of(row.getId()),
                        Id.of(row.getActivityId()), row.getAlteredAt(), row.getByWhom(), row.getFact(), row.getValueBefore(),
                        row.getValueAfter())).toList()));
    }

    private DispatchRecord rowOf(Dispatch dispatch, int position) {
        DispatchRecord row = new DispatchRecord();
        row.setEditionId(scope.edition());
        row.setId(dispatch.id().value());
        row.setPosition(position);
        row.setReleaseId(dispatch.release().value());
        switch (dispatch.recipient()) {
            case Recipient.OfHost(var host) -> setRecipient(row, HOST, host);
            case Recipient.OfDefender(var defender) -> setRecipient(row, DEFENDER, defender);
            case Recipient.OfCompanion(var companion) -> setRecipient(row, COMPANION, companion);
            case Recipient.Everybody() -> row.setRecipientKind(EVERYBODY);
        }
        row.setForm(dispatch.form());
        row.setSentAt(dispatch.at());
        row.setByWhom(dispatch.by());
        return row;
    }

    private static void setRecipient(DispatchRecord row, String kind, Id<?> id) {
        row.setRecipientKind(kind);
        row.setRecipientId(id.value());
    }

    private static Recipient recipientOf(DispatchRecord row) {
        return switch (row.getRecipientKind()) {
            case HOST -> new Recipient.OfHost(Id.of(row.getRecipientId()));
            case DEFENDER -> new Recipient.OfDefender(Id.of(row.getRecipientId()));
            case COMPANION -> new Recipient.OfCompanion(Id.of(row.getRecipientId()));
            case EVERYBODY -> new Recipient.Everybody();
            default -> throw new IllegalStateException("The table holds a recipient of the kind " + row.getRecipientKind()
                    + ". Maybe a migration is missing.");
        };
    }
}
