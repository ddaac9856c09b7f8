package cat.fullderuta.store;

import static cat.fullderuta.store.schema.Tables.COMPANION;
import static cat.fullderuta.store.schema.Tables.COMPANION_AVAILABILITY;
import static cat.fullderuta.store.schema.Tables.COMPANION_PAIR;
import static cat.fullderuta.store.schema.Tables.COMPANION_ROLE;

import cat.fullderuta.edition.Availability;
import cat.fullderuta.edition.Companion;
import cat.fullderuta.edition.Id;
import cat.fullderuta.edition.LanguagePair;
import cat.fullderuta.edition.Place;
import cat.fullderuta.edition.Register;
import cat.fullderuta.edition.TimeSpan;
import cat.fullderuta.store.schema.tables.records.CompanionAvailabilityRecord;
import cat.fullderuta.store.schema.tables.records.CompanionPairRecord;
import cat.fullderuta.store.schema.tables.records.CompanionRecord;
import cat.fullderuta.store.schema.tables.records.CompanionRoleRecord;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Companions, with their roles, language pairs and hours. */
record CompanionRows(Scope scope) {

    void put(List<Companion> companions, Map<Object, Integer> positions) {
        List<CompanionRecord> rows = new ArrayList<>();
        List<CompanionRoleRecord> roles = new ArrayList<>();
        List<CompanionPairRecord> pairs = new ArrayList<>();
        List<CompanionAvailabilityRecord> hours = new ArrayList<>();
        String edition = scope.edition();
        for (Companion companion : companions) {
            String id = companion.id().value();
            rows.add(rowOf(companion, positions.get(companion.id())));
            roles.addAll(Scope.numbered(companion.roles().stream().sorted().toList(), (place, role) ->
                    new CompanionRoleRecord(edition, id, place, role)));
            pairs.addAll(Scope.numbered(companion.pairs(), (place, pair) ->
                    new CompanionPairRecord(edition, id, place, pair.from(), pair.to())));
            hours.addAll(Scope.numbered(companion.availability(), (place, each) -> new CompanionAvailabilityRecord(
                    edition, id, place, each.kind(), each.span().from(), each.span().to(), each.note())));
        }
        List<String> owners = rows.stream().map(CompanionRecord::getId).toList();
        scope.put(rows);
        scope.replace(COMPANION_ROLE, COMPANION_ROLE.COMPANION_ID, owners, roles);
        scope.replace(COMPANION_PAIR, COMPANION_PAIR.COMPANION_ID, owners, pairs);
        scope.replace(COMPANION_AVAILABILITY, COMPANION_AVAILABILITY.COMPANION_ID, owners, hours);
    }

    Register<Companion> load() {
        Map<String, List<Companion.Role>> roles = scope.lists(COMPANION_ROLE, COMPANION_ROLE.COMPANION_ID, CompanionRoleRecord::getRole);
        Map<String, List<LanguagePair>> pairs = scope.lists(COMPANION_PAIR, COMPANION_PAIR.COMPANION_ID,
                row -> new LanguagePair(row.getFromLanguage(), row.getToLanguage()));
        Map<String, List<Availability>> hours = scope.lists(COMPANION_AVAILABILITY, COMPANION_AVAILABILITY.COMPANION_ID,
                row -> new Availability(row.getKind(), new TimeSpan(row.getStartsAt(), row.getEndsAt()), row.getNote()));
        return Register.of(scope.list(COMPANION).stream().map(row -> new Companion(Id.of(row.getId()), row.getName(),
                Set.copyOf(roles.getOrDefault(row.getId(), List.of())), pairs.getOrDefault(row.getId(), List.of()), row.getPhone(), row.getEmail(),
                Places.read(row.getBaseName(), row.getBaseAddress(), row.getBaseMunicipality(), row.getBaseLatitude(),
                        row.getBaseLongitude()),
                hours.getOrDefault(row.getId(), List.of()), row.getHalfDay(), row.getNotes())).toList());
    }

    private CompanionRecord rowOf(Companion companion, int position) {
        Place base = companion.base();
        return new CompanionRecord(scope.edition(), companion.id().value(), position, companion.name(), companion.phone(),
                base.name(), base.address(), base.municipality(), Places.latitude(base), Places.longitude(base), companion.notes(),
                companion.email(), companion.halfDay());
    }
}
