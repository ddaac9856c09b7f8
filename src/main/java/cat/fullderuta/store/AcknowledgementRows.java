package cat.fullderuta.store;

import static cat.fullderuta.store.schema.Tables.ACKNOWLEDGEMENT;

import cat.fullderuta.check.Findings;
import cat.fullderuta.edition.Acknowledgement;
import cat.fullderuta.edition.Id;
import cat.fullderuta.edition.Register;
import cat.fullderuta.store.schema.tables.records.AcknowledgementRecord;
import java.util.List;
import java.util.Map;

/** Findings that somebody accepted. */
record AcknowledgementRows(Scope scope) {

    void put(List<Acknowledgement> all, Map<Object, Integer> positions) {
        scope.put(all.stream().map(each -> new AcknowledgementRecord(scope.edition(), each.id().value(), positions.get(each.id()),
                each.rule(), each.facts(), each.reason(), each.by(), each.at())).toList());
    }

    Register<Acknowledgement> load() {
        return Register.of(scope.list(ACKNOWLEDGEMENT).stream().map(row -> new Acknowledgement(Id.of(row.getId()), row.getRule(),
                row.getFacts(), row.getReason(), row.getByWhom(), row.getGivenAt())).toList());
    }
}
