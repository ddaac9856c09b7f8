package cat.fullderuta.export;

import cat.fullderuta.document.Addressee;
import cat.fullderuta.document.CalendarFeed;
import cat.fullderuta.document.ChangeNotice;
import cat.fullderuta.document.CompanionRoster;
import cat.fullderuta.document.DefenderItinerary;
import cat.fullderuta.document.DocumentLanguage;
import cat.fullderuta.document.DriverSheet;
import cat.fullderuta.document.HostItinerary;
import cat.fullderuta.document.Imprint;
import cat.fullderuta.document.Surroundings;
import cat.fullderuta.edition.Companion;
import cat.fullderuta.edition.Edition;
import cat.fullderuta.edition.Id;
import cat.fullderuta.edition.Ledger;
import cat.fullderuta.edition.Recipient;
import cat.fullderuta.edition.Release;
import cat.fullderuta.export.ItinerarySet.Past;
import cat.fullderuta.text.Messages;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The files that go along with an e-mail: what the recipient is to do, what changed where they have an older version, their calendar. */
final class MailFiles {

    private final Edition version;
    private final Surroundings surroundings;
    private final Imprint imprint;
    private final Messages words;
    private final Locale language;
    /** What every file begins with; of a companion their initials. */
    private final String name;
    private final List<Attachment> files = new ArrayList<>();

    private MailFiles(Edition version, Release release, Recipient to, Addressee addressee) {
        this.version = version.withLedger(Ledger.of(release));
        surroundings = Surroundings.of(version);
        imprint = Imprint.of(release);
        language = DocumentLanguage.of(addressee.language());
        words = Messages.of(language);
        name = FileNames.clean(Outbox.nameFor(to, addressee.name()) + " v" + release.number());
    }

    /** The files for a recipient of the version; names and words in their language. */
    static List<Attachment> list(Edition version, Release release, Recipient to, Addressee addressee, Optional<ChangeNotice> notice,
            Past past) {
        var all = new MailFiles(version, release, to, addressee);
        switch (to) {
            case Recipient.OfHost(var id) -> {
                HostItinerary itinerary = HostItinerary.of(all.version, id, all.surroundings);
                all.add("", ".xlsx", Attachment.EXCEL, "itinerary", out -> HostWorkbook.write(itinerary, all.imprint, out));
            }
            case Recipient.OfDefender(var id) -> {
                DefenderItinerary itinerary = DefenderItinerary.of(all.version, id, all.surroundings);
                all.add("", ".pdf", Attachment.PDF, "agendas", out -> AgendaPdf.writeBooklet(itinerary, all.imprint, TextSize.NORMAL, out));
                all.add("", ".xlsx", Attachment.EXCEL, "itinerary", out -> DefenderWorkbook.write(itinerary, all.imprint, out));
            }
            case Recipient.OfCompanion(var id) -> all.addCompanion(id);
            case Recipient.Everybody _ -> throw new IllegalArgumentException("Nobody writes to everybody. Choose who gets the e-mail.");
        }
        notice.ifPresent(changes -> all.add(" - " + FileNames.clean(all.words.get("notices.sheet")), ".xlsx", Attachment.EXCEL, "changes",
                out -> NoticeWorkbook.write(changes, out)));
        CalendarFeed calendar = CalendarFeed.of(all.version, to, past.sent().apply(to), past.clock().instant());
        if (!calendar.isEmpty()) {
            all.add("", ".ics", Attachment.CALENDAR, "calendar", out -> CalendarFile.write(calendar, out));
        }
        return all.files;
    }

    /** A roster for interpreting and escorting, a sheet for driving: some do both. */
    private void addCompanion(Id<Companion> id) {
        Companion companion = version.companions().get(id);
        CompanionRoster roster = CompanionRoster.of(version, id, surroundings);
        if (!companion.onlyDrives() && !roster.duties().isEmpty()) {
            add("", ".xlsx", Attachment.EXCEL, "itinerary", out -> RosterWorkbook.write(roster, imprint, language, out));
        }
        DriverSheet sheet = DriverSheet.of(version, id, surroundings);
        if (companion.roles().contains(Companion.Role.DRIVER) && !sheet.rides().isEmpty()) {
            add(" - " + FileNames.clean(words.get("emails.rides")), ".xlsx", Attachment.EXCEL, "rides",
                    out -> DriverWorkbook.write(sheet, imprint, language, out));
        }
    }

    private void add(String suffix, String ending, String type, String what, AtomicFile.Content content) {
        files.add(new Attachment(name + suffix + ending, type, words.get("emails.file." + what), content));
    }
}
