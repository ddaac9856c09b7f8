package cat.fullderuta.store;

import static cat.fullderuta.store.schema.Tables.ACTIVITY;
import static cat.fullderuta.store.schema.Tables.ACTIVITY_COMPANION;
import static cat.fullderuta.store.schema.Tables.ACTIVITY_DEFENDER;
import static cat.fullderuta.store.schema.Tables.ACTIVITY_INVITATION;
import static cat.fullderuta.store.schema.Tables.ACTIVITY_LANGUAGE;
import static cat.fullderuta.store.schema.Tables.ACTIVITY_WISH_DAY;

import cat.fullderuta.edition.Activity;
import cat.fullderuta.edition.Companion;
import cat.fullderuta.edition.Defender;
import cat.fullderuta.edition.Id;
import cat.fullderuta.edition.Language;
import cat.fullderuta.edition.Register;
import cat.fullderuta.store.schema.tables.records.ActivityCompanionRecord;
import cat.fullderuta.store.schema.tables.records.ActivityDefenderRecord;
import cat.fullderuta.store.schema.tables.records.ActivityInvitationRecord;
import cat.fullderuta.store.schema.tables.records.ActivityLanguageRecord;
import cat.fullderuta.store.schema.tables.records.ActivityRecord;
import cat.fullderuta.store.schema.tables.records.ActivityWishDayRecord;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Activities, with whom they are for, who goes along, wanted days and languages. */
record ActivityRows(Scope scope) {

    void put(List<Activity> activities, Map<Object, Integer> positions) {
        List<ActivityRecord> rows = new ArrayList<>();
        List<ActivityDefenderRecord> defenders = new ArrayList<>();
        List<ActivityCompanionRecord> companions = new ArrayList<>();
        List<ActivityInvitationRecord> invited = new ArrayList<>();
        List<ActivityWishDayRecord> days = new ArrayList<>();
        List<ActivityLanguageRecord> languages = new ArrayList<>();
        String edition = scope.edition();
        for (Activity activity : activities) {
            String id = activity.id().value();
            rows.add(ActivityRow.of(edition, activity, positions.get(activity.id())));
            defenders.addAll(Scope.numbered(activity.defenders(), (place, defender) ->
                    new ActivityDefenderRecord(edition, id, place, defender.value())));
            companions.addAll(Scope.numbered(activity.companions(), (place, companion) ->
                    new ActivityCompanionRecord(edition, id, place, companion.value())));
            invited.addAll(Scope.numbered(ActivityRow.namedBy(activity.invitation()), (place, defender) ->
                    new ActivityInvitationRecord(edition, id, place, defender.value())));
            days.addAll(Scope.numbered(activity.wish().days(), (place, day) -> new ActivityWishDayRecord(edition, id, place, day)));
            languages.addAll(Scope.numbered(activity.arrangements().languages(), (place, language) ->
                    new ActivityLanguageRecord(edition, id, place, language)));
        }
        List<String> owners = rows.stream().map(ActivityRecord::getId).toList();
        scope.put(rows);
        scope.replace(ACTIVITY_DEFENDER, ACTIVITY_DEFENDER.ACTIVITY_ID, owners, defenders);
        scope.replace(ACTIVITY_COMPANION, ACTIVITY_COMPANION.ACTIVITY_ID, owners, companions);
        scope.replace(ACTIVITY_INVITATION, ACTIVITY_INVITATION.ACTIVITY_ID, owners, invited);
        scope.replace(ACTIVITY_WISH_DAY, ACTIVITY_WISH_DAY.ACTIVITY_ID, owners, days);
        scope.replace(ACTIVITY_LANGUAGE, ACTIVITY_LANGUAGE.ACTIVITY_ID, owners, languages);
    }

    Register<Activity> load() {
        Map<String, List<Id<Defender>>> defenders = scope.lists(ACTIVITY_DEFENDER, ACTIVITY_DEFENDER.ACTIVITY_ID,
                row -> Id.of(row.getDefenderId()));
        Map<String, List<Id<Companion>>> companions = scope.lists(ACTIVITY_COMPANION, ACTIVITY_COMPANION.ACTIVITY_ID,
                row -> Id.of(row.getCompanionId()));
        Map<String, List<Id<Defender>>> invited = scope.lists(ACTIVITY_INVITATION, ACTIVITY_INVITATION.ACTIVITY_ID,
                row -> Id.of(row.getDefenderId()));
        Map<String, List<LocalDate>> days = scope.lists(ACTIVITY_WISH_DAY, ACTIVITY_WISH_DAY.ACTIVITY_ID,
                ActivityWishDayRecord::getWantedDay);
        Map<String, List<Language>> languages = scope.lists(ACTIVITY_LANGUAGE, ACTIVITY_LANGUAGE.ACTIVITY_ID,
                ActivityLanguageRecord::getLanguage);
        return Register.of(scope.list(ACTIVITY).stream().map(row -> ActivityRow.read(row, of(defenders, row), of(companions, row),
                of(invited, row), of(days, row), of(languages, row))).toList());
    }

    private static <V> List<V> of(Map<String, List<V>> lists, ActivityRecord row) {
        return lists.getOrDefault(row.getId(), List.of());
    }
}
