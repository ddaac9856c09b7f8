package cat.fullderuta.store;

import static cat.fullderuta.store.schema.Tables.EDITION;
import static cat.fullderuta.store.schema.Tables.RULE_STRICTNESS;
import static cat.fullderuta.store.schema.Tables.SCHOOL_PERIOD;

import cat.fullderuta.edition.Conventions;
import cat.fullderuta.edition.Edition;
import cat.fullderuta.edition.Id;
import cat.fullderuta.edition.Office;
import cat.fullderuta.edition.RuleKey;
import cat.fullderuta.edition.RuleSettings;
import cat.fullderuta.edition.SchoolPeriod;
import cat.fullderuta.edition.Strictness;
import cat.fullderuta.store.schema.tables.records.EditionRecord;
import cat.fullderuta.store.schema.tables.records.RuleStrictnessRecord;
import cat.fullderuta.store.schema.tables.records.SchoolPeriodRecord;
import java.util.List;
import java.util.Map;
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
        Conventions usual = edition.conventions();
        row.setShownFrom(usual.shownFrom());
        row.setShownUntil(usual.shownUntil());
        row.setHostLanguage(usual.hostLanguage());
        row.setAgendaLanguage(usual.agendaLanguage());
        row.setArchived(edition.archived());
        RuleSettings rules = edition.rules();
        row.setTransferBuffer(rules.transferBuffer());
        row.setNightRest(rules.nightRest());
        row.setActivitiesPerDay(rules.activitiesPerDay());
        row.setHoursPerDay(rules.hoursPerDay());
        row.setPause(rules.pause());
        row.setLunchFrom(rules.lunchFrom());
        row.setLunchTo(rules.lunchTo());
        row.setLunch(rules.lunch());
        row.setDinnerFrom(rules.dinnerFrom());
        row.setDinnerTo(rules.dinnerTo());
        row.setDinner(rules.dinner());
        row.setFirstDayActivities(rules.firstDayActivities());
        row.setFreeHalfDayWithin(rules.freeHalfDayWithin());
        row.setLeaveFrom(rules.leaveFrom());
        row.setBackUntil(rules.backUntil());
        row.setInterpreterEarly(rules.interpreterEarly());
        row.setInterpreterAlone(rules.interpreterAlone());
        row.setInterpreterHalfDay(rules.interpreterHalfDay());
        scope.put(List.of(row));
        List<RuleStrictnessRecord> strictness = rules.strictness().entrySet().stream()
                .map(each -> new RuleStrictnessRecord(scope.edition(), each.getKey(), each.getValue())).toList();
        scope.replace(RULE_STRICTNESS, RULE_STRICTNESS.EDITION_ID, List.of(scope.edition()), strictness);
        scope.replace(SCHOOL_PERIOD, SCHOOL_PERIOD.EDITION_ID, List.of(scope.edition()), Scope.numbered(rules.schoolPeriods(),
                (place, each) -> new SchoolPeriodRecord(scope.edition(), place, each.from(), each.to(), each.classes())));
    }

    /** The edition with nobody and nothing in it yet. */
    Optional<Edition> find() {
        return scope.sql().selectFrom(EDITION).where(EDITION.ID.eq(scope.edition())).fetchOptional().map(row -> Edition
                .of(Id.of(row.getId()), row.getSeason(), row.getName(), row.getFirstDay(), row.getLastDay())
                .with(edition -> edition.office(new Office(row.getOfficeName(), row.getOfficePhone(), row.getOfficeEmail()))
                        .conventions(new Conventions(row.getShownFrom(), row.getShownUntil(), row.getHostLanguage(), row.getAgendaLanguage()))
                        .archived(row.getArchived())
                        .rules(rulesOf(row))));
    }

    private RuleSettings rulesOf(EditionRecord row) {
        return new RuleSettings(row.getTransferBuffer(), row.getNightRest(), row.getActivitiesPerDay(), row.getHoursPerDay(),
                row.getPause(), row.getLunchFrom(), row.getLunchTo(), row.getLunch(), row.getDinnerFrom(), row.getDinnerTo(),
                        row.getDinner(),
                row.getFirstDayActivities(), row.getFreeHalfDayWithin(), row.getLeaveFrom(), row.getBackUntil(), row.getInterpreterEarly(),
                row.getInterpreterAlone(), row.getInterpreterHalfDay(), strictness(), scope.list(SCHOOL_PERIOD).stream()
                        .map(each -> new SchoolPeriod(each.getFirstDay(), each.getLastDay(), each.getClasses())).toList());
    }

    private Map<RuleKey, Strictness> strictness() {
        return scope.sql().selectFrom(RULE_STRICTNESS).where(RULE_STRICTNESS.EDITION_ID.eq(scope.edition()))
                .fetchMap(RULE_STRICTNESS.RULE, RULE_STRICTNESS.STRICTNESS);
    }
}
