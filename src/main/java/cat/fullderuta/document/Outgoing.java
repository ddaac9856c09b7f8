package cat.fullderuta.document;

import cat.fullderuta.edition.Activity;
import cat.fullderuta.edition.Companion;
import cat.fullderuta.edition.Defender;
import cat.fullderuta.edition.Disclosure;
import cat.fullderuta.edition.Edition;
import cat.fullderuta.edition.Host;
import cat.fullderuta.edition.Id;
import cat.fullderuta.edition.Recipient;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A document that is about to leave: for whom, how much and which fields leave, and what is held back and why. To be read before
 * anything is written; the coordinator sees more here than the reader will.
 *
 * @param recipient  to whom it goes; none for what stays in the office
 * @param name       of the reader as the office says it; empty for what is not for one reader
 * @param activities how many are in it
 * @param fields     what is told of them, as far as it is known
 */
public record Outgoing(Kind kind, Optional<Recipient> recipient, String name, int activities, Set<Field> fields, List<Withheld> withheld) {

    /** What sort of document. */
    public enum Kind {
        /** The whole visit. */
        EDITION(Audience.OFFICE, Field.COUNTRY, Field.THEMES, Field.STAY, Field.DIET, Field.CONSENTS, Field.WISH, Field.MEAL,
                Field.TRANSPORT, Field.PICK_UP, Field.FOLLOW_UP, Field.COMMITMENT),
        /** What came of it. */
        REPORT(Audience.OFFICE, Field.COUNTRY, Field.THEMES, Field.STAY, Field.DIET, Field.CONSENTS, Field.WISH, Field.MEAL,
                Field.TRANSPORT, Field.PICK_UP, Field.CONTACT_NAME, Field.CONTACT_PHONE, Field.CONTACT_EMAIL, Field.COMPANION_NAME,
                Field.COMPANION_PHONE, Field.ATTENDANCE, Field.SPEAKERS, Field.DESCRIPTION, Field.LANGUAGES, Field.PUBLIC_NOTES,
                Field.INTERNAL_NOTES),
        HOST(Audience.HOST),
        DEFENDER(Audience.DEFENDER, Field.HOST),
        COMPANION(Audience.COMPANION),
        DRIVER(Audience.DRIVER),
        PRESS(Audience.PUBLIC),
        /** One day of one defender. */
        AGENDA(Audience.DEFENDER),
        /** All agendas, to print. */
        BOOKLET(Audience.DEFENDER),
        /** For their phone. */
        HOST_CALENDAR(Audience.HOST, Field.WISH, Field.COUNTRY, Field.THEMES),
        /** For their phone: without the journey, since phones hand calendars on to others. */
        DEFENDER_CALENDAR(Audience.DEFENDER, Field.STAY),
        /** For their phone. */
        COMPANION_CALENDAR(Audience.COMPANION),
        /** For their phone. */
        DRIVER_CALENDAR(Audience.DRIVER, Field.PICK_UP);

        private final Audience audience;
        private final Set<Field> leftOut;

        /** @param leftOut what its reader may see and it has no room for */
        Kind(Audience audience, Field... leftOut) {
            this.audience = audience;
            this.leftOut = Set.of(leftOut);
        }

        /** Whether it shows this, where there is anything to show. */
        boolean shows(Field field) {
            return audience.maySee(field) && !leftOut.contains(field);
        }

        /** Whether it is for a phone. */
        public boolean isCalendar() {
            return this == HOST_CALENDAR || this == DEFENDER_CALENDAR || this == COMPANION_CALENDAR || this == DRIVER_CALENDAR;
        }

        /** Whether it tells of a journey on its day, not of that of whoever takes part. */
        boolean isByDay() {
            return shows(Field.STAY);
        }

        /** Who reads it. */
        public Audience audience() {
            return audience;
        }
    }

    public Outgoing {
        fields = Set.copyOf(fields);
        withheld = List.copyOf(withheld);
    }

    /** The workbook of a host. */
    public static Outgoing toHost(Edition edition, Id<Host> id) {
        var draft = new OutgoingDraft(edition, Audience.HOST);
        draft.sort(alive(edition), activity -> !id.equals(activity.host()) ? Optional.of(Withheld.Reason.OTHERS)
                : Audience.HOST.maySee(activity, true) ? Optional.empty() : Optional.of(Withheld.Reason.OFFICE_ONLY));
        return draft.finish(Kind.HOST, new Recipient.OfHost(id), edition.hosts().get(id).name());
    }

    /** The workbook of a defender. */
    public static Outgoing toDefender(Edition edition, Id<Defender> id) {
        return ofDays(edition, Kind.DEFENDER, new Recipient.OfDefender(id), edition.defenders().get(id).alias(),
                (one, _) -> one.equals(id));
    }

    /** One day of a defender. */
    public static Outgoing ofDay(Edition edition, Id<Defender> id, LocalDate day) {
        return ofDays(edition, Kind.AGENDA, new Recipient.OfDefender(id), edition.defenders().get(id).alias(),
                (one, when) -> one.equals(id) && when.equals(day));
    }

    /** All days of a defender in one booklet. */
    public static Outgoing ofVisit(Edition edition, Id<Defender> id) {
        return ofDays(edition, Kind.AGENDA, new Recipient.OfDefender(id), edition.defenders().get(id).alias(), (one, _) -> one.equals(id));
    }

    /** Agendas of several defenders and days in one file, which the office prints and parts. */
    public static Outgoing ofBooklet(Edition edition, BiPredicate<Id<Defender>, LocalDate> days) {
        return ofDays(edition, Kind.BOOKLET, null, "", days);
    }

    private static Outgoing ofDays(Edition edition, Kind kind, @Nullable Recipient recipient, String name,
            BiPredicate<Id<Defender>, LocalDate> days) {
        var draft = new OutgoingDraft(edition, Audience.DEFENDER);
        draft.sort(edition.listScheduled(), activity -> edition.defendersOf(activity).stream()
                .anyMatch(one -> days.test(one, activity.findSlot().orElseThrow().start().toLocalDate()))
                ? Optional.empty() : Optional.of(Withheld.Reason.OTHERS));
        draft.tellStay(edition.listComing().stream().filter(one -> Stream.of(one.stay().arrival(), one.stay().departure())
                .anyMatch(at -> at != null && days.test(one.id(), at.toLocalDate()))).toList());
        return draft.finish(kind, recipient, name);
    }

    /** The roster of an interpreter or escort. */
    public static Outgoing toCompanion(Edition edition, Id<Companion> id) {
        return along(edition, Kind.COMPANION, id, CompanionRoster.listActivities(edition, id));
    }

    /** The sheet of a driver. */
    public static Outgoing toDriver(Edition edition, Id<Companion> id) {
        return along(edition, Kind.DRIVER, id, Rides.listActivities(edition, id));
    }

    private static Outgoing along(Edition edition, Kind kind, Id<Companion> id, List<Activity> own) {
        var draft = new OutgoingDraft(edition, kind.audience());
        draft.sort(edition.listScheduled(), activity -> own.contains(activity) ? Optional.empty() : Optional.of(Withheld.Reason.OTHERS));
        return draft.finish(kind, new Recipient.OfCompanion(id), edition.companions().get(id).name());
    }

    /** A calendar: what is planned, and what was cancelled and is told once more. */
    public static Outgoing ofCalendar(Edition edition, CalendarFeed feed) {
        Set<Id<Activity>> own = Stream.concat(feed.planned().stream(), feed.cancelled().stream())
                .map(Engagement::id).collect(Collectors.toSet());
        Kind kind = switch (Addressee.audience(feed.recipient(), edition)) {
            case HOST -> Kind.HOST_CALENDAR;
            case DEFENDER -> Kind.DEFENDER_CALENDAR;
            case COMPANION -> Kind.COMPANION_CALENDAR;
            case DRIVER -> Kind.DRIVER_CALENDAR;
            case OFFICE, PUBLIC -> throw new IllegalArgumentException("There is no calendar for everybody. Write one for each reader.");
        };
        var draft = new OutgoingDraft(edition, kind.audience());
        draft.sort(edition.activities().stream().filter(it -> own.contains(it.id()) || it.isAlive() && it.isScheduled()).toList(),
                activity -> own.contains(activity.id()) ? Optional.empty() : Optional.of(Withheld.Reason.OTHERS));
        return draft.finish(kind, feed.recipient(), feed.reader());
    }

    /** The list for the press. */
    public static Outgoing toPress(Edition edition) {
        var draft = new OutgoingDraft(edition, Audience.PUBLIC);
        draft.sort(alive(edition), PressList::findReason);
        return draft.finish(Kind.PRESS, new Recipient.Everybody(), "");
    }

    /** The workbook of the whole visit. */
    public static Outgoing ofEdition(Edition edition) {
        var draft = new OutgoingDraft(edition, Audience.OFFICE);
        draft.sort(alive(edition), activity -> activity.isScheduled() ? Optional.empty() : Optional.of(Withheld.Reason.NO_DAY));
        return draft.finish(Kind.EDITION, null, "");
    }

    /** The report on what came of it. */
    public static Outgoing ofReport(Edition edition) {
        var draft = new OutgoingDraft(edition, Audience.OFFICE);
        draft.sort(edition.activities().list(),
                activity -> activity.type().isOfficeOnly() ? Optional.of(Withheld.Reason.OFFICE_ONLY) : Optional.empty());
        return draft.finish(Kind.REPORT, null, "");
    }

    private static List<Activity> alive(Edition edition) {
        return edition.activities().stream().filter(Activity::isAlive).toList();
    }

    /** Whether anything is held back besides what usually is. */
    public boolean holdsBackMoreThanUsual() {
        return !withheld.stream().allMatch(Outgoing::isRoutine);
    }

    /**
     * Whether this is usually held back: others' activities and those without a day, fields that the table does not allow, and of a
     * person all but their name.
     */
    public static boolean isRoutine(Withheld withheld) {
        return switch (withheld) {
            case Withheld.Activities(var reason, _) -> reason == Withheld.Reason.OTHERS || reason == Withheld.Reason.NO_DAY;
            case Withheld.Facts(_, var facts, _) -> !facts.contains(Disclosure.Fact.ALIAS);
            case Withheld.Fields _ -> true;
            case Withheld.NamesSomebody _ -> false;
        };
    }
}
