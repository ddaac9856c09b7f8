package cat.fullderuta.document;

import cat.fullderuta.edition.Activity;
import cat.fullderuta.edition.Answer;
import cat.fullderuta.edition.Defender;
import cat.fullderuta.edition.Disclosure.Fact;
import cat.fullderuta.edition.Edition;
import cat.fullderuta.edition.Place;
import cat.fullderuta.edition.Recipient;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Sorts the activities of an edition into those that leave and those that do not, and says what is held back of the former. */
final class OutgoingDraft {

    private final Edition edition;
    private final Audience audience;
    private final HiddenNames hidden;
    private final List<Activity> leaving = new ArrayList<>();
    private final List<Defender> travelling = new ArrayList<>();
    private final Set<Field> told = EnumSet.noneOf(Field.class);
    private final Set<Field> untold = EnumSet.noneOf(Field.class);
    private final Map<Withheld.Reason, Integer> kept = new EnumMap<>(Withheld.Reason.class);

    OutgoingDraft(Edition edition, Audience audience) {
        this.edition = edition;
        this.audience = audience;
        this.hidden = HiddenNames.of(edition, audience);
    }

    /** @param reason why an activity is held back; none when it leaves */
    void sort(List<Activity> activities, Function<Activity, Optional<Withheld.Reason>> reason) {
        for (Activity activity : activities) {
            reason.apply(activity).ifPresentOrElse(why -> kept.merge(why, 1, Integer::sum), () -> leaving.add(activity));
        }
    }

    /** The journeys of these are in it, whatever the activities. */
    void tellStay(List<Defender> travelling) {
        if (!travelling.isEmpty()) {
            told.add(Field.STAY);
            this.travelling.addAll(travelling);
        }
    }

    Outgoing finish(Outgoing.Kind kind, @Nullable Recipient recipient, String name) {
        var contents = new Contents(edition);
        for (Activity activity : leaving) {
            Set<Field> held = contents.of(activity);
            if (kind.isByDay()) {
                held.remove(Field.STAY);
            }
            held.forEach(field -> (kind.shows(field) && isTold(field, activity) ? told : untold).add(field));
        }
        untold.removeAll(told);
        Stream.of(Fact.values()).map(Audience::fieldOf).filter(kind::shows).forEach(untold::remove); // said of each person instead
        var withheld = new ArrayList<Withheld>();
        kept.forEach((why, count) -> withheld.add(new Withheld.Activities(why, count)));
        addFacts(withheld);
        addNames(withheld);
        addNamesOfPeople(kind, withheld);
        if (!untold.isEmpty()) {
            withheld.add(new Withheld.Fields(untold));
        }
        return new Outgoing(kind, Optional.ofNullable(recipient), name, leaving.size(), told, withheld);
    }

    private boolean isTold(Field field, Activity activity) {
        return switch (field) {
            case ALIAS -> isTold(Fact.ALIAS, activity);
            case COUNTRY -> isTold(Fact.COUNTRY, activity);
            case THEMES -> isTold(Fact.THEMES, activity);
            case DIET -> Redaction.servesMeal(activity);
            default -> true;
        };
    }

    private boolean isTold(Fact fact, Activity activity) {
        return edition.defendersOf(activity).stream().flatMap(id -> edition.defenders().find(id).stream())
                .anyMatch(one -> isKnown(one, fact) && audience.mayBeTold(one, fact));
    }

    /** Of each defender who takes part: what the table allows and they do not. */
    private void addFacts(List<Withheld> withheld) {
        for (Defender one : listTaking(leaving)) {
            Set<Fact> facts = EnumSet.noneOf(Fact.class);
            for (Fact fact : Fact.values()) {
                if (audience.maySee(Audience.fieldOf(fact)) && !audience.mayBeTold(one, fact) && isKnown(one, fact)) {
                    facts.add(fact);
                }
            }
            if (!facts.isEmpty()) {
                withheld.add(new Withheld.Facts(one.alias(), facts, why(one)));
            }
        }
    }

    private Set<Defender> listTaking(List<Activity> activities) {
        var taking = new LinkedHashSet<Defender>();
        activities.forEach(activity -> edition.defendersOf(activity).forEach(id -> edition.defenders().find(id).ifPresent(taking::add)));
        return taking;
    }

    private Withheld.Why why(Defender one) {
        return audience == Audience.HOST ? Withheld.Why.NOT_FOR_HOSTS
                : one.consents().press() == Answer.NO ? Withheld.Why.WANTS_NO_PRESS : Withheld.Why.NOT_FOR_EVERYBODY;
    }

    private static boolean isKnown(Defender one, Fact fact) {
        return switch (fact) {
            case ALIAS -> !one.alias().isBlank();
            case COUNTRY -> !one.country().isBlank();
            case THEMES -> !one.themes().isEmpty();
        };
    }

    private void addNames(List<Withheld> withheld) {
        for (Activity activity : leaving) {
            texts(activity).forEach((field, text) -> {
                if (audience.maySee(field) && hidden.areIn(text)) {
                    withheld.add(new Withheld.NamesSomebody(activity.title(), field));
                }
            });
            addPlaceAndContact(activity, withheld);
        }
    }

    /** What is told of a person and names somebody, too. */
    private void addNamesOfPeople(Outgoing.Kind kind, List<Withheld> withheld) {
        travelling.stream().filter(one -> hidden.areIn(one.stay().arrivalPlace()) || hidden.areIn(one.stay().departurePlace()))
                .forEach(one -> withheld.add(new Withheld.NamesSomebody(one.alias(), Field.STAY)));
        if (kind.shows(Field.THEMES)) {
            listTaking(leaving).stream().filter(one -> audience.mayBeTold(one, Fact.THEMES)
                    && one.themes().stream().anyMatch(hidden::areIn))
                    .forEach(one -> withheld.add(new Withheld.NamesSomebody(one.alias(), Field.THEMES)));
        }
        if (kind.shows(Field.DIET)) {
            listTaking(leaving.stream().filter(Redaction::servesMeal).toList()).stream().filter(one -> hidden.areIn(one.diet()))
                    .forEach(one -> withheld.add(new Withheld.NamesSomebody(one.alias(), Field.DIET)));
        }
    }

    private void addPlaceAndContact(Activity activity, List<Withheld> withheld) {
        Place place = edition.placeOf(activity);
        if (audience.maySee(Field.VENUE) && (hidden.areIn(place.name()) || hidden.areIn(place.address()))) {
            withheld.add(new Withheld.NamesSomebody(activity.title(), Field.VENUE));
        }
        edition.findContact(activity).filter(_ -> audience.maySee(Field.CONTACT_NAME))
                .filter(contact -> hidden.isOneOf(contact.name()) || hidden.areIn(contact.role()))
                .ifPresent(_ -> withheld.add(new Withheld.NamesSomebody(activity.title(), Field.CONTACT_NAME)));
    }

    private static Map<Field, String> texts(Activity activity) {
        return new EnumMap<>(Map.of(Field.TITLE, activity.title(), Field.ATTENDANCE, activity.attendance().who(),
                Field.SPEAKERS, activity.speakers(), Field.DESCRIPTION, activity.description(), Field.MEAL, activity.arrangements().meal(),
                Field.TRANSPORT, activity.arrangements().transport(), Field.PUBLIC_NOTES, activity.publicNotes(),
                Field.INTERNAL_NOTES, activity.internalNotes(), Field.FOLLOW_UP, activity.followUp().outcome(), Field.WISH,
                        activity.wish().words()));
    }
}
