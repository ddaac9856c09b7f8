package cat.fullderuta.document;

import cat.fullderuta.edition.Activity;
import cat.fullderuta.edition.ActivityType;
import cat.fullderuta.edition.Answer;
import cat.fullderuta.edition.Arrangements;
import cat.fullderuta.edition.Attendance;
import cat.fullderuta.edition.Consents;
import cat.fullderuta.edition.Contact;
import cat.fullderuta.edition.Defender;
import cat.fullderuta.edition.Disclosure.Fact;
import cat.fullderuta.edition.Edition;
import cat.fullderuta.edition.Host;
import cat.fullderuta.edition.Interpreting;
import cat.fullderuta.edition.Place;
import cat.fullderuta.edition.Wish;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Turns activities into what one audience may see of them: the only way from an edition into a document. A text that names a
 * defender whose name is not for this audience is left out whole.
 *
 * @param hidden the names that are not for this audience
 */
record Redaction(Edition edition, Audience audience, Surroundings surroundings, HiddenNames hidden) {

    Redaction(Edition edition, Audience audience, Surroundings surroundings) {
        this(edition, audience, surroundings, HiddenNames.of(edition, audience));
    }

    /** What the audience may see of an activity. */
    Engagement show(Activity activity) {
        List<Defender> defenders = defendersOf(activity);
        Arrangements arrangements = activity.arrangements();
        return EngagementBuilder.builder()
                .id(activity.id())
                .title(title(activity))
                .type(audience.maySee(Field.TITLE) ? activity.type() : null)
                .slot(audience.maySee(Field.HOURS) ? activity.findSlot().orElse(null) : null)
                .length(activity.length())
                .certainty(activity.certainty())
                .status(activity.status())
                .host(audience.show(Field.HOST, edition.findHost(activity).map(Host::name).orElse("")))
                .where(where(activity))
                .person(edition.findContact(activity).map(this::person).orElse(null))
                .defenders(audience.show(Field.ALIAS, defenders.stream().map(this::participant).toList()))
                .companions(audience.show(Field.COMPANION_NAME, helpers(activity)))
                .attendance(audience.maySee(Field.ATTENDANCE) ? attendance(activity.attendance()) : Attendance.UNKNOWN)
                .speakers(text(Field.SPEAKERS, activity.speakers()))
                .description(text(Field.DESCRIPTION, activity.description()))
                .wish(audience.maySee(Field.WISH) ? wish(activity.wish()) : Wish.NONE)
                .languages(audience.show(Field.LANGUAGES, arrangements.languages()))
                .interpreting(audience.maySee(Field.LANGUAGES) ? arrangements.interpreting() : Interpreting.UNKNOWN)
                .meal(text(Field.MEAL, arrangements.meal()))
                .diets(servesMeal(activity) ? audience.show(Field.DIET, diets(defenders).stream().filter(it -> !hidden.areIn(it)).toList())
                        : List.of())
                .transport(text(Field.TRANSPORT, arrangements.transport()))
                .hostTransport(audience.maySee(Field.TRANSPORT) ? arrangements.hostTransport() : Answer.UNKNOWN)
                .consents(audience.maySee(Field.CONSENTS) ? strictest(defenders) : null)
                .publicNotes(text(Field.PUBLIC_NOTES, activity.publicNotes()))
                .internalNotes(text(Field.INTERNAL_NOTES, activity.internalNotes()))
                .confidential(audience.maySee(Field.TITLE) && activity.confidential())
                .build();
    }

    /** Whether something to eat is served there. */
    static boolean servesMeal(Activity activity) {
        return activity.type() == ActivityType.MEAL || !activity.arrangements().meal().isBlank();
    }

    /** The defenders who take part and are known. */
    List<Defender> defendersOf(Activity activity) {
        return edition.defendersOf(activity).stream().flatMap(id -> edition.defenders().find(id).stream()).toList();
    }

    /** What somebody wrote, where it may be seen and names nobody who may not be named. */
    String text(Field field, String text) {
        return hidden.areIn(text) ? "" : audience.show(field, text);
    }

    /** Whoever may not know what is done there is told where they go instead. */
    private String title(Activity activity) {
        return audience.maySee(Field.TITLE) ? text(Field.TITLE, activity.title()) : Stream.of(
                audience.show(Field.HOST, edition.findHost(activity).map(Host::name).orElse("")),
                        surroundings.townOf(edition.placeOf(activity)))
                .filter(it -> !it.isBlank()).findFirst().orElse("");
    }

    private Wish wish(Wish wish) {
        return hidden.areIn(wish.words()) ? new Wish(wish.days(), wish.from(), wish.to(), "") : wish;
    }

    private Attendance attendance(Attendance attendance) {
        return new Attendance(text(Field.ATTENDANCE, attendance.who()), attendance.number());
    }

    /** What may be told of a defender who takes part. */
    Engagement.Participant participant(Defender one) {
        return new Engagement.Participant(one.id(), audience.mayBeTold(one, Fact.ALIAS) ? one.alias() : "",
                audience.mayBeTold(one, Fact.COUNTRY) ? one.country() : "",
                audience.mayBeTold(one, Fact.THEMES) ? one.themes().stream().filter(it -> !hidden.areIn(it)).toList() : List.of());
    }

    private Engagement.Where where(Activity activity) {
        if (!audience.maySee(Field.VENUE)) {
            return Engagement.Where.UNKNOWN;
        }
        return where(edition.placeOf(activity));
    }

    /** A place in words. */
    Engagement.Where where(Place place) {
        return new Engagement.Where(surroundings.townOf(place), hidden.areIn(place.name()) ? "" : place.name(),
                hidden.areIn(place.address()) ? "" : place.address());
    }

    private Engagement.@Nullable Person person(Contact contact) {
        var person = new Engagement.Person(hidden.isOneOf(contact.name()) ? "" : audience.show(Field.CONTACT_NAME, contact.name()),
                text(Field.CONTACT_NAME, contact.role()), audience.show(Field.CONTACT_PHONE, contact.phone()),
                audience.show(Field.CONTACT_PHONE, contact.extension()), audience.show(Field.CONTACT_EMAIL, contact.email()));
        return person.equals(new Engagement.Person("", "", "", "", "")) ? null : person;
    }

    private List<Engagement.Helper> helpers(Activity activity) {
        return activity.companions().stream().flatMap(id -> edition.companions().find(id).stream())
                .map(one -> new Engagement.Helper(one.name(), one.roles(), audience.show(Field.COMPANION_PHONE, one.phone())))
                .toList();
    }

    private static List<String> diets(List<Defender> defenders) {
        return defenders.stream().map(Defender::diet).map(String::strip).filter(diet -> !diet.isEmpty()).toList();
    }

    private static @Nullable Consents strictest(List<Defender> defenders) {
        List<Consents> all = defenders.stream().map(Defender::consents).toList();
        return all.isEmpty() ? null
                : new Consents(strictest(all, Consents::photo), strictest(all, Consents::recording), strictest(all, Consents::press));
    }

    private static Answer strictest(List<Consents> all, Function<Consents, Answer> which) {
        List<Answer> answers = all.stream().map(which).toList();
        return answers.contains(Answer.NO) ? Answer.NO : answers.contains(Answer.UNKNOWN) ? Answer.UNKNOWN : Answer.YES;
    }
}
