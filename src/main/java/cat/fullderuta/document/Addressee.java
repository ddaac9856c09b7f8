package cat.fullderuta.document;

import cat.fullderuta.edition.Activity;
import cat.fullderuta.edition.Companion;
import cat.fullderuta.edition.Edition;
import cat.fullderuta.edition.Language;
import cat.fullderuta.edition.Recipient;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A recipient as documents address them.
 *
 * @param name     a host's, an alias, a companion's; empty for everybody
 * @param language in which they read
 */
public record Addressee(String name, Language language) {

    /** The recipient, when the edition has them. Companions are of the office and read its Catalan. */
    public static Optional<Addressee> find(Recipient recipient, Edition edition) {
        return switch (recipient) {
            case Recipient.OfHost(var id) -> edition.hosts().find(id).map(host -> new Addressee(host.name(), host.language()));
            case Recipient.OfDefender(var id) -> edition.defenders().find(id).map(one -> new Addressee(one.alias(), one.agendaLanguage()));
            case Recipient.OfCompanion(var id) -> edition.companions().find(id).map(one -> new Addressee(one.name(), Language.CATALAN));
            case Recipient.Everybody() -> Optional.of(new Addressee("", Language.CATALAN));
        };
    }

    /** Whether it is a defender who cannot come: nothing is sent to them, not even that their activities are off. */
    static boolean isNotComing(Recipient recipient, Edition edition) {
        return recipient instanceof Recipient.OfDefender(var id) && edition.defenders().find(id).filter(one -> !one.coming()).isPresent();
    }

    /** Everybody in an edition who is sent something of their own: hosts, defenders who come, companions; in this order. */
    public static List<Recipient> list(Edition edition) {
        List<Recipient> all = new ArrayList<>();
        edition.hosts().forEach(host -> all.add(new Recipient.OfHost(host.id())));
        edition.listComing().forEach(one -> all.add(new Recipient.OfDefender(one.id())));
        edition.companions().forEach(one -> all.add(new Recipient.OfCompanion(one.id())));
        return all;
    }

    /** Their activities in the calendar, by start, as they may see them. */
    public static List<Engagement> engagements(Recipient recipient, Edition edition) {
        return show(recipient, edition, edition.listScheduled());
    }

    /** Their activities that will not take place, as they may see them. */
    static List<Engagement> cancelled(Recipient recipient, Edition edition) {
        return show(recipient, edition, edition.listCancelled());
    }

    private static List<Engagement> show(Recipient recipient, Edition edition, List<Activity> activities) {
        var redaction = new Redaction(edition, audience(recipient, edition), Surroundings.of(edition));
        return activities.stream().filter(activity -> maySee(recipient, activity, edition)).map(redaction::show)
                .map(engagement -> recipient instanceof Recipient.OfDefender(var id) ? engagement.without(id) : engagement).toList();
    }

    /** Who reads what goes to a recipient. */
    static Audience audience(Recipient recipient, Edition edition) {
        return switch (recipient) {
            case Recipient.OfHost _ -> Audience.HOST;
            case Recipient.OfDefender _ -> Audience.DEFENDER;
            case Recipient.OfCompanion(var id) -> edition.companions().find(id).filter(Companion::onlyDrives).isPresent() ? Audience.DRIVER
                    : Audience.COMPANION;
            case Recipient.Everybody _ -> Audience.PUBLIC;
        };
    }

    private static boolean maySee(Recipient recipient, Activity activity, Edition edition) {
        boolean takesPart = switch (recipient) {
            case Recipient.OfHost(var id) -> id.equals(activity.host());
            case Recipient.OfDefender(var id) -> edition.defendersOf(activity).contains(id);
            case Recipient.OfCompanion(var id) -> activity.companions().contains(id);
            case Recipient.Everybody _ -> PressList.findReason(activity).isEmpty();
        };
        return takesPart && audience(recipient, edition).maySee(activity, true);
    }
}
