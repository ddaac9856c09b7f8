package cat.fullderuta.text;

import cat.fullderuta.check.Resource;
import cat.fullderuta.edition.Activity;
import cat.fullderuta.edition.Companion;
import cat.fullderuta.edition.Defender;
import cat.fullderuta.edition.Edition;
import cat.fullderuta.edition.Host;
import cat.fullderuta.edition.Id;
import cat.fullderuta.edition.Venue;
import cat.fullderuta.travel.Gazetteer;
import cat.fullderuta.travel.Municipality;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * What people call the things of one edition, in one language. Defenders go by their alias, never by the real name;
 * what is no longer in the edition has a word of its own, never an exception.
 */
public final class Names {

    private final Edition edition;
    private final Messages messages;
    private final Gazetteer gazetteer = Gazetteer.standard();
    private final ShortTowns towns;

    private Names(Edition edition, Messages messages) {
        this.edition = edition;
        this.messages = messages;
        towns = ShortTowns.of(edition.hosts().stream().map(Host::municipality).filter(Objects::nonNull).distinct()
                .map(this::town).toList());
    }

    /** The names of this edition in this language. */
    public static Names of(Edition edition, Messages messages) {
        return new Names(edition, messages);
    }

    /** The same as {@link #where}, without what no other town of the edition needs to be told from: "Sant Feliu", "Mollet". */
    public String shortWhere(Activity activity) {
        return findTown(activity).map(town -> towns.shorten(town)).orElseGet(() -> where(activity));
    }

    /** What an activity is called: its title, else its type. */
    public String title(Activity activity) {
        return activity.title().isBlank() ? messages.get("domain", activity.type()) : activity.title().strip();
    }

    /** Where people would say it is: the town, else the host's name, else the title. */
    public String where(Activity activity) {
        return findTown(activity).or(() -> edition.findHost(activity).map(Host::name).filter(name -> !name.isBlank()))
                .orElseGet(() -> title(activity));
    }

    /** Title and place: "Round table · Reus"; the place is left out where the title has it already. */
    public String titleAndPlace(Activity activity) {
        String title = title(activity);
        String where = where(activity);
        Locale locale = messages.locale();
        return title.toLowerCase(locale).contains(where.toLowerCase(locale)) ? title : title + " · " + where;
    }

    /** The name of the municipality with this code, else the code itself. */
    public String town(String municipality) {
        return gazetteer.find(municipality).map(Municipality::name).orElse(municipality);
    }

    /** A defender's alias, a companion's or a venue's name. */
    public String resource(Resource resource) {
        return switch (resource) {
            case Resource.OfDefender(var id) -> defender(id);
            case Resource.OfCompanion(var id) -> companion(id);
            case Resource.OfVenue(var id) -> edition.hosts().stream().flatMap(host -> host.venues().find(id).stream()).findFirst()
                    .map(this::venue).orElseGet(this::gone);
        };
    }

    /** The alias of a defender. */
    public String defender(Id<Defender> id) {
        return edition.defenders().find(id).map(one -> named(one.alias())).orElseGet(this::gone);
    }

    /** Who is to take part in an activity, with a word on those who have said that they cannot come: "Ara, Bruna (not coming)". */
    public String participants(Activity activity) {
        return edition.assignedTo(activity).stream().map(id -> edition.defenders().find(id).filter(one -> !one.coming()).isPresent()
                ? messages.get("findings.absent", defender(id)) : defender(id)).collect(Collectors.joining(", "));
    }

    /** The name of a companion. */
    public String companion(Id<Companion> id) {
        return edition.companions().find(id).map(one -> named(one.name())).orElseGet(this::gone);
    }

    /** The name of a host. */
    public String host(Id<Host> id) {
        return edition.hosts().find(id).map(one -> named(one.name())).orElseGet(this::gone);
    }

    /** A sentence has no hole where a name is not entered yet. */
    private String named(String name) {
        return name.isBlank() ? messages.get("findings.unnamed") : name;
    }

    private Optional<String> findTown(Activity activity) {
        return Optional.ofNullable(edition.placeOf(activity).municipality()).flatMap(gazetteer::find).map(Municipality::name);
    }

    private String venue(Venue venue) {
        return !venue.name().isBlank() ? venue.name() : venue.place().address();
    }

    private String gone() {
        return messages.get("findings.gone");
    }
}
