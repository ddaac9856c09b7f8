package cat.fullderuta.document;

import cat.fullderuta.edition.Activity;
import cat.fullderuta.edition.Answer;
import cat.fullderuta.edition.Defender;
import cat.fullderuta.edition.Disclosure;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * Who reads a document, and the one table of what each may see. Deny by default: what is not listed is not shown.
 * It speaks of activities in which the reader takes part; nobody but the office sees others.
 */
public enum Audience {
    /** The coordination: everything but what never leaves the program. */
    OFFICE(allBut(Field.NEVER_ON_PAPER)),

    /**
     * A host, about its own activities: never where the defenders sleep, come from or go to next. Name, country and themes of a
     * defender as they themselves tell hosts.
     */
    HOST(EnumSet.of(Field.TITLE, Field.HOURS, Field.STATUS, Field.HOST, Field.VENUE, Field.CONTACT_NAME, Field.CONTACT_PHONE,
            Field.CONTACT_EMAIL, Field.ATTENDANCE, Field.SPEAKERS, Field.DESCRIPTION, Field.WISH, Field.LANGUAGES, Field.MEAL,
            Field.TRANSPORT, Field.PUBLIC_NOTES, Field.ALIAS, Field.COUNTRY, Field.THEMES, Field.DIET, Field.CONSENTS,
            Field.COMPANION_NAME)),

    /** A defender, about themselves. Paper gets lost: no real name, no base, no health on it either. */
    DEFENDER(EnumSet.of(Field.TITLE, Field.HOURS, Field.STATUS, Field.HOST, Field.VENUE, Field.CONTACT_NAME, Field.CONTACT_PHONE,
            Field.ATTENDANCE, Field.SPEAKERS, Field.LANGUAGES, Field.MEAL, Field.TRANSPORT, Field.PUBLIC_NOTES, Field.ALIAS,
            Field.STAY, Field.COMPANION_NAME, Field.COMPANION_PHONE)),

    /** An interpreter or escort, about the activities they go to. They are there when somebody takes a picture: so the consents. */
    COMPANION(EnumSet.of(Field.TITLE, Field.HOURS, Field.STATUS, Field.HOST, Field.VENUE, Field.CONTACT_NAME, Field.CONTACT_PHONE,
            Field.LANGUAGES, Field.MEAL, Field.TRANSPORT, Field.PUBLIC_NOTES, Field.ALIAS, Field.CONSENTS, Field.COMPANION_NAME,
            Field.COMPANION_PHONE)),

    /** Who drives, about the ways they drive: whom, from where, to where and when, and nothing of what is done there. */
    DRIVER(EnumSet.of(Field.HOURS, Field.STATUS, Field.HOST, Field.VENUE, Field.CONTACT_NAME, Field.CONTACT_PHONE, Field.ALIAS, Field.PICK_UP,
            Field.COMPANION_NAME, Field.COMPANION_PHONE)),

    /**
     * Anybody: the press, a web page. Name, country and themes of a defender as they themselves tell everybody, and not while they
     * want no press.
     */
    PUBLIC(EnumSet.of(Field.TITLE, Field.HOURS, Field.HOST, Field.VENUE, Field.ALIAS, Field.COUNTRY, Field.THEMES, Field.CONSENTS));

    private final Set<Field> visible;

    Audience(Set<Field> visible) {
        this.visible = visible;
    }

    private static Set<Field> allBut(Set<Field> hidden) {
        return EnumSet.complementOf(EnumSet.copyOf(hidden));
    }

    /** Whether it may see this of an activity or a person of its own. */
    public boolean maySee(Field field) {
        return visible.contains(field);
    }

    /**
     * Whether it may know of this activity.
     *
     * @param takesPart whether this reader is its host, one of its defenders or one of its companions
     */
    public boolean maySee(Activity activity, boolean takesPart) {
        return switch (this) {
            case OFFICE -> true;
            case HOST -> takesPart && !activity.type().isOfficeOnly();
            case DEFENDER, COMPANION, DRIVER -> takesPart;
            case PUBLIC -> !activity.confidential() && !activity.type().isOfficeOnly();
        };
    }

    /**
     * Whether it may be told this of a defender who takes part: the table, and then what the defender lets be told. Those who are with
     * them all day know whom they are with.
     */
    public boolean mayBeTold(Defender defender, Disclosure.Fact fact) {
        return maySee(fieldOf(fact)) && switch (this) {
            case OFFICE, DEFENDER, COMPANION, DRIVER -> true;
            case HOST -> defender.disclosure().tellsHosts(fact);
            case PUBLIC -> defender.disclosure().tellsEverybody(fact) && defender.consents().press() != Answer.NO;
        };
    }

    static Field fieldOf(Disclosure.Fact fact) {
        return switch (fact) {
            case ALIAS -> Field.ALIAS;
            case COUNTRY -> Field.COUNTRY;
            case THEMES -> Field.THEMES;
        };
    }

    /** The text, unaltered, where it may be seen and says something, else empty. */
    String show(Field field, String text) {
        return maySee(field) && !text.isBlank() ? text : "";
    }

    /** The values where they may be seen, else none. */
    <T> List<T> show(Field field, List<T> values) {
        return maySee(field) ? values : List.of();
    }
}
