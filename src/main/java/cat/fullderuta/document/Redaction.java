package cat.fullderuta.document;

import cat.fullderuta.edition.Activity;
import cat.fullderuta.edition.ActivityType;
import cat.fullderuta.edition.Answer;
import cat.fullderuta.edition.Arrangements;
import cat.fullderuta.edition.Attendance;
import cat.fullderuta.edition.Consents;
import cat.fullderuta.edition.Contact;
import cat.fullderuta.edition.Defender;
import cat.fullderuta.edition.Edition;
import cat.fullderuta.edition.Host;
import cat.fullderuta.edition.Interpreting;
import cat.fullderuta.edition.Place;
import cat.fullderuta.edition.Wish;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Turns activities into what one audience may see of them: the only way from an edition into a document. */
record Redaction(Edition edition, Audience audience, Surroundings surroundings) {

    /** What the audience may see of an activity. */
    Engagement show(Activity activity) {
        List<Defender> defenders = edition.defendersOf(activity).stream().flatMap(id -> edition.defenders().find(id).stream()).toList();
        Arrangements arrangements = activity.arrangements();
        boolean servesMeal = activity.type() == ActivityType.MEAL || !arrangements.meal().isBlank();
        return EngagementBuilder.builder()
                .id(activity.id())
                .title(audience.show(Field.TITLE, activity.title()))
                .type(activity.type())
                .slot(audience.maySee(Field.HOURS) ? activity.findSlot().orElse(null) : null)
                .length(activity.length())
                .certainty(activity.certainty())
                .status(activity.status())
                .host(audience.show(Field.HOST, edition.findHost(activity).map(Host::name).orElse("")))
                .where(where(activity))
                .person(edition.findContact(activity).map(this::person).orElse(null))
                .defenders(audience.show(Field.ALIAS, defenders.stream()
                        .map(one -> new Engagement.Participant(one.id(), one.alias())).toList()))
                .companions(audience.show(Field.COMPANION_NAME, helpers(activity)))
                .attendance(audience.maySee(Field.ATTENDANCE) ? activity.attendance() : Attendance.UNKNOWN)
                .speakers(audience.show(Field.SPEAKERS, activity.speakers()))
                .description(audience.show(Field.DESCRIPTION, activity.description()))
                .wish(audience.maySee(Field.WISH) ? activity.wish() : Wish.NONE)
                .languages(audience.show(Field.LANGUAGES, arrangements.languages()))
                .interpreting(audience.maySee(Field.LANGUAGES) ? arrangements.interpreting() : Interpreting.UNKNOWN)
                .meal(audience.show(Field.MEAL, arrangements.meal()))
                .diets(servesMeal ? audience.show(Field.DIET, diets(defenders)) : List.of())
                .transport(audience.show(Field.TRANSPORT, arrangements.transport()))
                .hostTransport(audience.maySee(Field.TRANSPORT) ? arrangements.hostTransport() : Answer.UNKNOWN)
                .consents(audience.maySee(Field.CONSENTS) ? strictest(defenders) : null)
                .publicNotes(audience.show(Field.PUBLIC_NOTES, activity.publicNotes()))
                .internalNotes(audience.show(Field.INTERNAL_NOTES, activity.internalNotes()))
                .confidential(activity.confidential())
                .build();
    }

    private Engagement.Where where(Activity activity) {
        if (!audience.maySee(Field.VENUE)) {
            return Engagement.Where.UNKNOWN;
        }
        Place place = edition.placeOf(activity);
        return new Engagement.Where(surroundings.townOf(place), place.name(), place.address());
    }

    private Engagement.@Nullable Person person(Contact contact) {
        var person = new Engagement.Person(audience.show(Field.CONTACT_NAME, contact.name()),
                audience.show(Field.CONTACT_NAME, contact.role()), audience.show(Field.CONTACT_PHONE, contact.phone()),
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
