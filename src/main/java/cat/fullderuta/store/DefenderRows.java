package cat.fullderuta.store;

import static cat.fullderuta.store.schema.Tables.DEFENDER;
import static cat.fullderuta.store.schema.Tables.DEFENDER_AVAILABILITY;
import static cat.fullderuta.store.schema.Tables.DEFENDER_LANGUAGE;
import static cat.fullderuta.store.schema.Tables.DEFENDER_THEME;

import cat.fullderuta.edition.Availability;
import cat.fullderuta.edition.Consents;
import cat.fullderuta.edition.Defender;
import cat.fullderuta.edition.Disclosure;
import cat.fullderuta.edition.Disclosure.Fact;
import cat.fullderuta.edition.Id;
import cat.fullderuta.edition.LanguageSkill;
import cat.fullderuta.edition.Place;
import cat.fullderuta.edition.Portrait;
import cat.fullderuta.edition.Register;
import cat.fullderuta.edition.Stay;
import cat.fullderuta.edition.TimeSpan;
import cat.fullderuta.store.schema.tables.records.DefenderAvailabilityRecord;
import cat.fullderuta.store.schema.tables.records.DefenderLanguageRecord;
import cat.fullderuta.store.schema.tables.records.DefenderRecord;
import cat.fullderuta.store.schema.tables.records.DefenderThemeRecord;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Defenders, with their languages, themes and hours. */
record DefenderRows(Scope scope) {

    void put(List<Defender> defenders, Map<Object, Integer> positions) {
        List<DefenderRecord> rows = new ArrayList<>();
        List<DefenderLanguageRecord> languages = new ArrayList<>();
        List<DefenderThemeRecord> themes = new ArrayList<>();
        List<DefenderAvailabilityRecord> hours = new ArrayList<>();
        String edition = scope.edition();
        for (Defender defender : defenders) {
            String id = defender.id().value();
            rows.add(rowOf(defender, positions.get(defender.id())));
            languages.addAll(Scope.numbered(defender.languages(), (place, skill) ->
                    new DefenderLanguageRecord(edition, id, place, skill.language(), skill.level())));
            themes.addAll(Scope.numbered(defender.themes(), (place, theme) -> new DefenderThemeRecord(edition, id, place, theme)));
            hours.addAll(Scope.numbered(defender.availability(), (place, each) -> new DefenderAvailabilityRecord(
                    edition, id, place, each.kind(), each.span().from(), each.span().to(), each.note())));
        }
        List<String> owners = rows.stream().map(DefenderRecord::getId).toList();
        scope.put(rows);
        scope.replace(DEFENDER_LANGUAGE, DEFENDER_LANGUAGE.DEFENDER_ID, owners, languages);
        scope.replace(DEFENDER_THEME, DEFENDER_THEME.DEFENDER_ID, owners, themes);
        scope.replace(DEFENDER_AVAILABILITY, DEFENDER_AVAILABILITY.DEFENDER_ID, owners, hours);
    }

    Register<Defender> load() {
        Map<String, List<LanguageSkill>> languages = scope.lists(DEFENDER_LANGUAGE, DEFENDER_LANGUAGE.DEFENDER_ID,
                row -> new LanguageSkill(row.getLanguage(), row.getSkillLevel()));
        Map<String, List<String>> themes = scope.lists(DEFENDER_THEME, DEFENDER_THEME.DEFENDER_ID, DefenderThemeRecord::getTheme);
        Map<String, List<Availability>> hours = scope.lists(DEFENDER_AVAILABILITY, DEFENDER_AVAILABILITY.DEFENDER_ID,
                row -> new Availability(row.getKind(), new TimeSpan(row.getStartsAt(), row.getEndsAt()), row.getNote()));
        return Register.of(scope.list(DEFENDER).stream().map(row -> read(row, languages.getOrDefault(row.getId(), List.of()),
                themes.getOrDefault(row.getId(), List.of()), hours.getOrDefault(row.getId(), List.of()))).toList());
    }

    private static Defender read(DefenderRecord row, List<LanguageSkill> languages, List<String> themes, List<Availability> hours) {
        Stay stay = new Stay(row.getArrival(), row.getArrivalPlace(), row.getDeparture(), row.getDeparturePlace());
        Place base = Places.read(row.getBaseName(), row.getBaseAddress(), row.getBaseMunicipality(), row.getBaseLatitude(),
                row.getBaseLongitude());
        return new Defender(Id.of(row.getId()), row.getComing(), row.getAlias(), row.getRealName(), row.getCountry(), languages,
                row.getAgendaLanguage(), themes, stay, base, hours, row.getDailyLimit(), row.getDiet(), row.getHealth(),
                row.getNeedsEscort(), new Consents(row.getPhoto(), row.getRecording(), row.getPress()), disclosureOf(row),
                row.getPhone(), row.getEmail(), row.getPortrait() == null ? null : Portrait.of(row.getPortrait()),
                row.getTopicsToAvoid(), row.getPeopleToAvoid(), row.getNotes(), row.getFollowUp());
    }

    private DefenderRecord rowOf(Defender defender, int position) {
        DefenderRecord row = new DefenderRecord();
        row.setEditionId(scope.edition());
        row.setId(defender.id().value());
        row.setPosition(position);
        row.setComing(defender.coming());
        row.setPhone(defender.phone());
        row.setEmail(defender.email());
        row.setPortrait(defender.portrait() == null ? null : defender.portrait().jpeg());
        row.setAlias(defender.alias());
        row.setRealName(defender.realName());
        row.setCountry(defender.country());
        row.setAgendaLanguage(defender.agendaLanguage());
        row.setArrival(defender.stay().arrival());
        row.setArrivalPlace(defender.stay().arrivalPlace());
        row.setDeparture(defender.stay().departure());
        row.setDeparturePlace(defender.stay().departurePlace());
        row.setBaseName(defender.base().name());
        row.setBaseAddress(defender.base().address());
        row.setBaseMunicipality(defender.base().municipality());
        row.setBaseLatitude(Places.latitude(defender.base()));
        row.setBaseLongitude(Places.longitude(defender.base()));
        row.setDailyLimit(defender.dailyLimit());
        row.setDiet(defender.diet());
        row.setHealth(defender.health());
        row.setNeedsEscort(defender.needsEscort());
        row.setPhoto(defender.consents().photo());
        row.setRecording(defender.consents().recording());
        row.setPress(defender.consents().press());
        row.setTopicsToAvoid(defender.topicsToAvoid());
        row.setPeopleToAvoid(defender.peopleToAvoid());
        row.setNotes(defender.notes());
        row.setFollowUp(defender.followUp());
        write(row, defender.disclosure());
        return row;
    }

    private static void write(DefenderRecord row, Disclosure disclosure) {
        row.setTellHostsAlias(disclosure.toHosts().contains(Fact.ALIAS));
        row.setTellHostsCountry(disclosure.toHosts().contains(Fact.COUNTRY));
        row.setTellHostsThemes(disclosure.toHosts().contains(Fact.THEMES));
        row.setPublishAlias(disclosure.toEverybody().contains(Fact.ALIAS));
        row.setPublishCountry(disclosure.toEverybody().contains(Fact.COUNTRY));
        row.setPublishThemes(disclosure.toEverybody().contains(Fact.THEMES));
    }

    private static Disclosure disclosureOf(DefenderRecord row) {
        return new Disclosure(facts(row.getTellHostsAlias(), row.getTellHostsCountry(), row.getTellHostsThemes()),
                facts(row.getPublishAlias(), row.getPublishCountry(), row.getPublishThemes()));
    }

    private static Set<Fact> facts(boolean alias, boolean country, boolean themes) {
        Set<Fact> facts = EnumSet.noneOf(Fact.class);
        if (alias) {
            facts.add(Fact.ALIAS);
        }
        if (country) {
            facts.add(Fact.COUNTRY);
        }
        if (themes) {
            facts.add(Fact.THEMES);
        }
        return facts;
    }
}
