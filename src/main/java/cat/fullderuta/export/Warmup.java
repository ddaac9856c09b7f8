package cat.fullderuta.export;

import cat.fullderuta.document.DayAgenda;
import cat.fullderuta.document.HostItinerary;
import cat.fullderuta.document.Imprint;
import cat.fullderuta.document.Surroundings;
import cat.fullderuta.edition.Activity;
import cat.fullderuta.edition.ActivityType;
import cat.fullderuta.edition.Companion;
import cat.fullderuta.edition.Contact;
import cat.fullderuta.edition.Defender;
import cat.fullderuta.edition.Edition;
import cat.fullderuta.edition.Host;
import cat.fullderuta.edition.Id;
import cat.fullderuta.edition.Office;
import cat.fullderuta.edition.Place;
import cat.fullderuta.edition.Register;
import cat.fullderuta.edition.Season;
import cat.fullderuta.edition.Venue;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Locale;

/**
 * Writes a small workbook and a page of an agenda to nowhere, so that the first real ones do not have to wait until the libraries are
 * loaded. Everything in them is invented here; nothing is kept. Once is enough.
 */
public final class Warmup {

    private static final LocalDate DAY = LocalDate.of(2027, 4, 8);
    private static final Id<Defender> DEFENDER = Id.of("defender");
    private static final Id<Host> HOST = Id.of("host");
    /** A page with a map has at least two towns. */
    private static final List<String> TOWNS = List.of("43123", "08096");

    private static final int PAGES = 30;
    private static final Imprint IMPRINT = Imprint.ofDraft(DAY);

    private Warmup() {
    }

    /** Does both on a thread of its own, while nobody waits for it. */
    public static void begin() {
        Thread warming = Thread.ofPlatform().daemon().name("warm-up").unstarted(Warmup::run);
        warming.setPriority(Thread.MIN_PRIORITY);
        warming.start();
    }

    /** Both, one after the other. */
    public static void run() {
        agenda();
        workbook();
    }

    /** What the first workbook needs. */
    public static void workbook() {
        write(out -> HostWorkbook.write(HostItinerary.of(edition(), HOST, Surroundings.of(edition())), IMPRINT, out));
    }

    /** What the first agenda needs. The same page several times, so that what a page does often is compiled by then. */
    public static void agenda() {
        DayAgenda day = DayAgenda.of(edition(), DEFENDER, DAY, Surroundings.of(edition()));
        write(out -> AgendaPdf.writeAll(Collections.nCopies(PAGES, day), IMPRINT, TextSize.NORMAL, Locale.of("ca"), out));
    }

    private static void write(AtomicFile.Content content) {
        try {
            content.writeTo(OutputStream.nullOutputStream());
        } catch (IOException e) {
            throw new UncheckedIOException("Writing to nowhere failed.", e); // nothing that could be full or in use
        }
    }

    /** Two activities on one day, in two towns, with all that a line can tell. */
    private static Edition edition() {
        Id<Venue> venue = Id.of("venue");
        Id<Contact> contact = Id.of("contact");
        Id<Companion> companion = Id.of("companion");
        Host host = Host.municipality(HOST, "Reus", TOWNS.getFirst())
                .withVenues(Register.of(List.of(new Venue(venue, new Place("Biblioteca", "Carrer Major, 1", TOWNS.getFirst(), null)))))
                .withContacts(Register.of(List.of(new Contact(contact, "A", "B", "+34 900 000 000", "", "a@example.org"))));
        Host other = Host.municipality(Id.of("other"), "Granollers", TOWNS.getLast());
        Activity talk = Activity.of(Id.of("talk"), "Xerrada", ActivityType.PUBLIC_TALK).withHost(HOST).withVenue(venue).withContact(contact)
                .withDefenders(List.of(DEFENDER)).withCompanions(List.of(companion)).withStart(DAY.atTime(18, 0)).withPublicNotes("N");
        Activity school = Activity.of(Id.of("school"), "Institut", ActivityType.SCHOOL_VISIT).withHost(other.id())
                .withDefenders(List.of(DEFENDER)).withStart(DAY.atTime(10, 0));
        Activity wanted = Activity.of(Id.of("wanted"), "Ràdio", ActivityType.INTERVIEW).withHost(HOST);
        return Edition.of(Id.of("warmup"), Season.SPRING, "Visita", DAY, DAY)
                .withOffice(new Office("O", "+34 900 000 001", "o@example.org"))
                .withDefenders(Register.of(List.of(Defender.of(DEFENDER, "D"))))
                .withCompanions(Register.of(List.of(Companion.of(companion, "C D", Companion.Role.ESCORT))))
                .withHosts(Register.of(List.of(host, other))).withActivities(Register.of(List.of(talk, school, wanted)));
    }
}
