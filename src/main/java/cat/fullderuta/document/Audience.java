package cat.fullderuta.document;

import cat.fullderuta.edition.Activity;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * Who reads a document, and the one table of what each may see. Deny by default: what is not listed is not shown.
 * It speaks of activities in which the reader takes part; nobody but the office sees others.
 */
public enum Audience {
    /** The coordination: everything. */
    OFFICE(EnumSet.allOf(Field.class)),

    /** A host, about its own activities: never where the defenders sleep, come from or go to next. */
    HOST(EnumSet.of(Field.TITLE, Field.HOURS, Field.STATUS, Field.HOST, Field.VENUE, Field.CONTACT_NAME, Field.CONTACT_PHONE,
            Field.CONTACT_EMAIL, Field.ATTENDANCE, Field.SPEAKERS, Field.DESCRIPTION, Field.WISH, Field.LANGUAGES, Field.MEAL,
            Field.TRANSPORT, Field.PUBLIC_NOTES, Field.ALIAS, Field.DIET, Field.CONSENTS, Field.COMPANION_NAME)),

    /** A defender, about themselves. Paper gets lost: no real name, no base, no health on it either. */
    DEFENDER(EnumSet.of(Field.TITLE, Field.HOURS, Field.STATUS, Field.HOST, Field.VENUE, Field.CONTACT_NAME, Field.CONTACT_PHONE,
            Field.ATTENDANCE, Field.SPEAKERS, Field.LANGUAGES, Field.MEAL, Field.TRANSPORT, Field.PUBLIC_NOTES, Field.ALIAS,
            Field.STAY, Field.COMPANION_NAME, Field.COMPANION_PHONE)),

    /** An interpreter, escort or driver, about the activities they go to. */
    COMPANION(EnumSet.of(Field.TITLE, Field.HOURS, Field.STATUS, Field.HOST, Field.VENUE, Field.CONTACT_NAME, Field.CONTACT_PHONE,
            Field.LANGUAGES, Field.MEAL, Field.TRANSPORT, Field.PUBLIC_NOTES, Field.ALIAS, Field.COMPANION_NAME,
            Field.COMPANION_PHONE)),

    /** Anybody: the press, a web page. */
    PUBLIC(EnumSet.of(Field.TITLE, Field.HOURS, Field.HOST, Field.VENUE));

    private final Set<Field> visible;

    Audience(Set<Field> visible) {
        this.visible = visible;
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
            case DEFENDER, COMPANION -> takesPart;
            case PUBLIC -> !activity.confidential() && !activity.type().isOfficeOnly();
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
