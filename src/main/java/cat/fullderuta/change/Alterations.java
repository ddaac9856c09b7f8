package cat.fullderuta.change;

import cat.fullderuta.edition.Activity;
import cat.fullderuta.edition.Alteration;
import cat.fullderuta.edition.Alteration.Fact;
import cat.fullderuta.edition.Edition;
import cat.fullderuta.edition.Id;
import cat.fullderuta.edition.Invitation;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What somebody altered of the activities of an edition, fact by fact. */
public final class Alterations {

    private Alterations() {
    }

    /**
     * What leads from the activities of one edition to those of the other; nothing for those that are gone.
     *
     * @param at local time
     * @param by who did it
     */
    public static List<Alteration> between(Edition before, Edition after, LocalDateTime at, String by) {
        if (before.activities() == after.activities()) {
            return List.of();
        }
        List<Alteration> all = new ArrayList<>();
        for (Activity now : after.activities()) {
            var found = before.activities().find(now.id());
            if (found.isEmpty()) {
                all.add(new Alteration(Id.random(), now.id(), at, by, Fact.MADE, "", ""));
            } else if (found.get() != now && !found.get().equals(now)) {
                new Pair(found.get(), now, at, by, all).compare();
            }
        }
        return all;
    }

    /** One activity, as it was and is. */
    private record Pair(Activity before, Activity after, LocalDateTime at, String by, List<Alteration> all) {

        void compare() {
            int first = all.size();
            part(Fact.TITLE, Activity::title, _ -> "");
            fact(Fact.TYPE, it -> it.type().name());
            fact(Fact.HOST, it -> words(it.host()));
            fact(Fact.VENUE, it -> words(it.venue()));
            fact(Fact.CONTACT, it -> words(it.contact()));
            fact(Fact.START, it -> words(it.start()));
            fact(Fact.LENGTH, it -> it.length().toString());
            fact(Fact.DEFENDERS, it -> words(it.defenders()));
            fact(Fact.COMPANIONS, it -> words(it.companions()));
            fact(Fact.STATUS, it -> it.status().name());
            fact(Fact.CERTAINTY, it -> it.certainty().name());
            part(Fact.INVITATION, Activity::invitation, Pair::words);
            part(Fact.ARRANGEMENTS, Activity::arrangements, _ -> "");
            part(Fact.NOTES, it -> List.of(it.publicNotes(), it.internalNotes()), _ -> "");
            part(Fact.FOLLOW_UP, Activity::followUp, _ -> "");
            if (all.size() == first) {
                add(Fact.OTHER, "", "");
            }
        }

        private void fact(Fact fact, Function<Activity, String> value) {
            part(fact, value, Function.identity());
        }

        private <T> void part(Fact fact, Function<Activity, T> value, Function<T, String> words) {
            T was = value.apply(before);
            T is = value.apply(after);
            if (!was.equals(is)) {
                add(fact, words.apply(was), words.apply(is));
            }
        }

        private void add(Fact fact, String was, String is) {
            all.add(new Alteration(Id.random(), after.id(), at, by, fact, was, is));
        }

        private static String words(@Nullable Object value) {
            return Objects.toString(value, "");
        }

        private static String words(Collection<?> values) {
            return values.stream().map(Object::toString).collect(Collectors.joining(","));
        }

        /** Whom it lets off, for everyone's; else whom it names. */
        private static String words(Invitation invitation) {
            return switch (invitation) {
                case Invitation.Named(var defenders) -> words(defenders);
                case Invitation.Everyone(var except) -> words(except);
                case Invitation.AnyWho _ -> "";
            };
        }
    }
}
