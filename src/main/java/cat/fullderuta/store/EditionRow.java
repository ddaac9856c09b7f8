package cat.fullderuta.store;

import static cat.fullderuta.store.schema.Tables.EDITION;

import cat.fullderuta.edition.Edition;
import cat.fullderuta.edition.Id;
import cat.fullderuta.edition.Office;
import cat.fullderuta.edition.RuleSettings;
import cat.fullderuta.store.schema.tables.records.EditionRecord;
import java.util.List;
import java.util.Optional;

/** The edition's own fields: its days, its office, its rules. */
record EditionRow(Scope scope) {

    void put(Edition edition) {
        EditionRecord row = new EditionRecord();
        row.setId(edition.id().value());
        row.setSeason(edition.season());
        row.setName(edition.name());
        row.setFirstDay(edition.firstDay());
        row.setLastDay(edition.lastDay());
        row.setOfficeName(edition.office().name());
        row.setOfficePhone(edition.office().phone());
        row.setOfficeEmail(edition.office().email());
        RuleSettings rules = edition.rules();
        row.setTransferBuffer(rules.transferBuffer());
        row.setNightRest(rules.nightRest());
        row.setActivitiesPerDay(rules.activitiesPerDay());
        row.setLunchFrom(rules.lunchFrom());
        row.setLunchTo(rules.lunchTo());
        row.setLunch(rules.lunch());
        row.setInterpreterEarly(rules.interpreterEarly());
        row.setInterpreterAlone(rules.interpreterAlone());
        row.setInterpreterHalfDay(rules.interpreterHalfDay());
        scope.put(List.of(row));
    }

    /** The edition with nobody and nothing in it yet. */
    Optional<Edition> find() {
        return scope.sql().selectFrom(EDITION).where(EDITION.ID.eq(scope.edition())).fetchOptional().map(row -> Edition
                .of(Id.of(row.getId()), row.getSeason(), row.getName(), row.getFirstDay(), row.getLastDay())
                .with(edition -> edition.office(new Office(row.getOfficeName(), row.getOfficePhone(), row.getOfficeEmail()))
                        .rules(rulesOf(row))));
    }

    private static RuleSettings rulesOf(EditionRecord row) {
        return new RuleSettings(row.getTransferBuffer(), row.getNightRest(), row.getActivitiesPerDay(), row.getLunchFrom(),
                row.getLunchTo(), row.getLunch(), row.getInterpreterEarly(), row.getInterpreterAlone(), row.getInterpreterHalfDay());
    }
}
