package cat.fullderuta.document;

import cat.fullderuta.edition.Activity;
import cat.fullderuta.edition.Answer;
import cat.fullderuta.edition.Arrangements;
import cat.fullderuta.edition.Attendance;
import cat.fullderuta.edition.Commitment;
import cat.fullderuta.edition.Companion;
import cat.fullderuta.edition.Consents;
import cat.fullderuta.edition.Contact;
import cat.fullderuta.edition.Defender;
import cat.fullderuta.edition.Edition;
import cat.fullderuta.edition.FollowUp;
import cat.fullderuta.edition.Host;
import cat.fullderuta.edition.Interpreting;
import cat.fullderuta.edition.Place;
import cat.fullderuta.edition.Stay;
import cat.fullderuta.edition.Wish;
import java.util.EnumSet;
import java.util.Set;

/** Which fields hold anything for an activity and its people: whatever of these a document leaves out is held back. */
record Contents(Edition edition) {

    Set<Field> of(Activity activity) {
        var held = EnumSet.of(Field.TITLE, Field.STATUS);
        add(held, Field.HOURS, activity.isScheduled());
        add(held, Field.VENUE, !edition.placeOf(activity).equals(Place.UNKNOWN));
        add(held, Field.ATTENDANCE, !activity.attendance().equals(Attendance.UNKNOWN));
        add(held, Field.SPEAKERS, activity.speakers());
        add(held, Field.DESCRIPTION, activity.description());
        add(held, Field.WISH, !activity.wish().equals(Wish.NONE));
        add(held, Field.PUBLIC_NOTES, activity.publicNotes());
        add(held, Field.INTERNAL_NOTES, activity.internalNotes());
        add(held, Field.SOURCE, activity.source());
        add(held, Field.FOLLOW_UP, !activity.followUp().equals(FollowUp.NONE));
        add(held, activity.arrangements());
        edition.findHost(activity).ifPresent(host -> add(held, host));
        edition.findContact(activity).ifPresent(contact -> add(held, contact));
        activity.companions().stream().flatMap(id -> edition.companions().find(id).stream()).forEach(one -> add(held, one));
        edition.defendersOf(activity).stream().flatMap(id -> edition.defenders().find(id).stream()).forEach(one -> add(held, one));
        return held;
    }

    private static void add(Set<Field> held, Arrangements arrangements) {
        add(held, Field.LANGUAGES, !arrangements.languages().isEmpty() || !arrangements.interpreting().equals(Interpreting.UNKNOWN));
        add(held, Field.MEAL, arrangements.meal());
        add(held, Field.TRANSPORT, !arrangements.transport().isBlank() || arrangements.hostTransport() != Answer.UNKNOWN);
    }

    private static void add(Set<Field> held, Host host) {
        add(held, Field.HOST, host.name());
        add(held, Field.HOST_NOTES, host.notes() + host.campaigns());
        add(held, Field.COMMITMENT, !host.commitment().equals(Commitment.NOT_ASKED));
    }

    private static void add(Set<Field> held, Contact contact) {
        add(held, Field.CONTACT_NAME, contact.name());
        add(held, Field.CONTACT_PHONE, contact.phone());
        add(held, Field.CONTACT_EMAIL, contact.email());
    }

    private static void add(Set<Field> held, Companion companion) {
        add(held, Field.COMPANION_NAME, companion.name());
        add(held, Field.COMPANION_PHONE, companion.phone());
        add(held, Field.BASE, !companion.base().equals(Place.UNKNOWN));
        add(held, Field.PERSON_NOTES, !companion.notes().isBlank() || !companion.availability().isEmpty());
    }

    private static void add(Set<Field> held, Defender one) {
        add(held, Field.ALIAS, one.alias());
        add(held, Field.REAL_NAME, one.realName());
        add(held, Field.COUNTRY, one.country());
        add(held, Field.THEMES, !one.themes().isEmpty());
        add(held, Field.STAY, !one.stay().equals(Stay.UNKNOWN));
        add(held, Field.BASE, !one.base().equals(Place.UNKNOWN));
        add(held, Field.DIET, one.diet());
        add(held, Field.HEALTH, one.health());
        add(held, Field.CONSENTS, !one.consents().equals(Consents.UNASKED));
        add(held, Field.TO_AVOID, one.topicsToAvoid() + one.peopleToAvoid());
        add(held, Field.PERSON_NOTES, !(one.notes() + one.followUp()).isBlank() || !one.availability().isEmpty());
    }

    private static void add(Set<Field> held, Field field, String text) {
        add(held, field, !text.isBlank());
    }

    private static void add(Set<Field> held, Field field, boolean something) {
        if (something) {
            held.add(field);
        }
    }
}
