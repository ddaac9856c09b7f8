package cat.fullderuta.ui.search;

import cat.fullderuta.edition.Activity;
import cat.fullderuta.edition.Companion;
import cat.fullderuta.edition.Contact;
import cat.fullderuta.edition.Defender;
import cat.fullderuta.edition.Edition;
import cat.fullderuta.edition.Host;
import cat.fullderuta.edition.Venue;
import cat.fullderuta.text.Formats;
import cat.fullderuta.text.Messages;
import cat.fullderuta.text.Names;
import cat.fullderuta.ui.common.TypeLook;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.materialdesign2.MaterialDesignA;
import org.kordamp.ikonli.materialdesign2.MaterialDesignC;
import org.kordamp.ikonli.materialdesign2.MaterialDesignH;

/** What can be found of an edition. Real names are protected: nobody is found by theirs. */
final class EditionHits {

    private final Edition edition;
    private final Messages words;
    private final Names names;
    private final Formats formats;

    private EditionHits(Edition edition, Messages words) {
        this.edition = edition;
        this.words = words;
        names = Names.of(edition, words);
        formats = Formats.of(words);
    }

    /** People first, then who organises, then activities by their day, then days. */
    static List<Hit> of(Edition edition, Messages words) {
        var all = new EditionHits(edition, words);
        return Stream.of(edition.defenders().stream().map(all::of), edition.companions().stream().map(all::of),
                edition.hosts().stream().flatMap(all::of),
                Stream.of(edition.listScheduled(), edition.listBacklog(), edition.listCancelled()).flatMap(List::stream).map(all::of),
                edition.listDays().stream().map(all::of)).flatMap(it -> it).toList();
    }

    private Hit of(Defender defender) {
        return hit(new Target.OfDefender(defender.id()), MaterialDesignA.ACCOUNT, defender.alias(),
                joined(Stream.of(words.get("search.defender"), defender.country())), String.join(" ", defender.themes()));
    }

    private Hit of(Companion companion) {
        return hit(new Target.OfCompanion(companion.id()), MaterialDesignA.ACCOUNT_TIE_OUTLINE, companion.name(), companion.roles().stream()
                .sorted().map(role -> words.get("domain", role)).collect(Collectors.joining(", ")), companion.phone());
    }

    /** The host, its contacts and its venues: all lead to it. */
    private Stream<Hit> of(Host host) {
        var target = new Target.OfHost(host.id());
        String town = host.municipality() == null ? "" : names.town(host.municipality());
        return Stream.of(Stream.of(hit(target, MaterialDesignH.HOME_CITY_OUTLINE, host.name(),
                        joined(Stream.of(words.get("search.host"), town.equals(host.name()) ? "" : town)), host.campaigns())),
                host.contacts().stream().map(contact -> of(contact, host, target)),
                host.venues().stream().map(venue -> of(venue, host, target))).flatMap(it -> it);
    }

    private Hit of(Contact contact, Host host, Target target) {
        return hit(target, MaterialDesignA.ACCOUNT_BOX_OUTLINE, contact.name(), joined(Stream.of(contact.role(), host.name())),
                contact.phone() + " " + contact.email());
    }

    private Hit of(Venue venue, Host host, Target target) {
        return hit(target, MaterialDesignH.HOME_MAP_MARKER, venue.name(), joined(Stream.of(venue.place().address(), host.name())), "");
    }

    private Hit of(Activity activity) {
        String when = activity.findSlot().map(slot -> formats.shortDay(slot.start().toLocalDate()) + " " + formats.hour(slot.start()))
                .orElseGet(() -> words.get(activity.isAlive() ? "search.waits" : "search.cancelled"));
        String who = edition.defendersOf(activity).stream().map(names::defender).collect(Collectors.joining(", "));
        return hit(new Target.OfActivity(activity.id()), TypeLook.ikon(activity.type()), names.title(activity),
                joined(Stream.of(when, names.where(activity), who)), words.get("domain", activity.type()) + " "
                        + words.get("domain", activity.status()) + " " + activity.speakers());
    }

    private Hit of(LocalDate day) {
        String numbers = DateTimeFormatter.ofLocalizedDate(FormatStyle.SHORT).withLocale(words.locale()).format(day);
        return hit(new Target.OfDay(day), MaterialDesignC.CALENDAR, formats.fullDate(day), words.get("search.day"), numbers);
    }

    private static Hit hit(Target target, Ikon icon, String title, String detail, String more) {
        return new Hit(icon, title, detail, Hit.Found.of(title, detail, more), target);
    }

    private static String joined(Stream<String> parts) {
        return parts.filter(part -> !part.isBlank()).collect(Collectors.joining(" · "));
    }
}
