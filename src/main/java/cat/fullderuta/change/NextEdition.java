package cat.fullderuta.change;

import cat.fullderuta.edition.Commitment;
import cat.fullderuta.edition.Companion;
import cat.fullderuta.edition.Contact;
import cat.fullderuta.edition.Edition;
import cat.fullderuta.edition.Host;
import cat.fullderuta.edition.Place;
import cat.fullderuta.edition.Register;
import cat.fullderuta.edition.RuleSettings;
import java.util.List;

/**
 * What an edition takes over from the last one: towns and other hosts with their contacts and venues, companions, travel times,
 * figures of the rules, conventions and the office. Ids stay, so that a host can be followed over the years.
 *
 * <p>No defender, no activity, no acknowledgement, nothing of the ledger, and no remark in which somebody may be named: notes and
 * campaigns stay behind. What is taken over is looked through for what gives a defender away all the same.
 *
 * <p>What is asked anew for each visit begins anew: when a companion has time, and the yearly statement, unless it was adopted in
 * the very year of the new visit. Of the days entered by hand only those that the new visit can meet are taken: local holidays of
 * its years, and school periods as long as one of them reaches into it; else the calendar of the program counts again.
 */
public final class NextEdition {

    private final Edition empty;
    private final Traces traces;

    private NextEdition(Edition last, Edition empty) {
        this.empty = empty;
        traces = new Traces(last.defenders());
    }

    /**
     * The new edition with what it takes over.
     *
     * @param empty the new one, with its own id, season, name and days
     */
    public static Edition from(Edition last, Edition empty) {
        return new NextEdition(last, empty).filledFrom(last);
    }

    private Edition filledFrom(Edition last) {
        return empty.with(it -> it.office(last.office()).conventions(last.conventions()).rules(rules(last.rules()))
                .hosts(Register.of(last.hosts().stream().filter(host -> !traces.tells(host.name())).map(this::host).toList()))
                .companions(Register.of(last.companions().stream().filter(each -> !traces.tells(each.name())).map(this::companion).toList()))
                .travelTimes(last.travelTimes()));
    }

    private RuleSettings rules(RuleSettings rules) {
        boolean reaches = rules.schoolPeriods().stream()
                .anyMatch(period -> !period.from().isAfter(empty.lastDay()) && !period.to().isBefore(empty.firstDay()));
        return reaches ? rules : rules.withSchoolPeriods(List.of());
    }

    private Host host(Host host) {
        return host.with(it -> it.notes("").campaigns("").commitment(commitment(host.commitment()))
                .localHolidays(host.localHolidays().stream().filter(day -> day.getYear() >= empty.firstDay().getYear()
                        && day.getYear() <= empty.lastDay().getYear()).toList())
                .contacts(Register.of(host.contacts().stream().filter(each -> !traces.tells(each.name())).map(this::contact).toList()))
                .venues(Register.of(host.venues().stream().filter(venue -> !traces.isBase(venue.place())).toList())));
    }

    private Commitment commitment(Commitment before) {
        boolean ofThisYear = before.adoptedOn() != null && before.adoptedOn().getYear() == empty.firstDay().getYear();
        return ofThisYear ? before : Commitment.NOT_ASKED;
    }

    private Contact contact(Contact contact) {
        return contact.with(it -> it.role(traces.mentions(contact.role()) ? "" : contact.role()).phone(untold(contact.phone()))
                .extension(traces.mentions(contact.extension()) ? "" : contact.extension()).email(untold(contact.email())));
    }

    private Companion companion(Companion companion) {
        return companion.with(it -> it.availability(List.of()).notes("").phone(untold(companion.phone())).email(untold(companion.email()))
                .base(traces.isBase(companion.base()) ? Place.UNKNOWN : companion.base()));
    }

    private String untold(String text) {
        return traces.tells(text) ? "" : text;
    }
}
