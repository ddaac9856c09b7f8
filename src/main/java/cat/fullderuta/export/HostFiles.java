package cat.fullderuta.export;

import cat.fullderuta.document.CalendarFeed;
import cat.fullderuta.document.ChangeNotice;
import cat.fullderuta.document.DocumentLanguage;
import cat.fullderuta.document.HostItinerary;
import cat.fullderuta.document.Surroundings;
import cat.fullderuta.edition.Edition;
import cat.fullderuta.edition.Host;
import cat.fullderuta.edition.Id;
import cat.fullderuta.edition.Ledger;
import cat.fullderuta.edition.Recipient;
import cat.fullderuta.edition.Release;
import cat.fullderuta.export.ItinerarySet.Past;
import cat.fullderuta.text.Messages;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The files that go to a host along with an e-mail. Another kind of file is another line here. */
final class HostFiles {

    private HostFiles() {
    }

    /** Its workbook, what changed where they have an older version, and its calendar; names and words in the host's language. */
    static List<Attachment> list(Edition version, Release release, Id<Host> id, Optional<ChangeNotice> notice, Past past) {
        HostItinerary itinerary = HostItinerary.of(version.withLedger(Ledger.of(release)), id, Surroundings.of(version));
        var to = new Recipient.OfHost(id);
        Messages words = Messages.of(DocumentLanguage.of(itinerary.language()));
        String name = FileNames.clean(itinerary.host() + " v" + release.number());
        var files = new ArrayList<Attachment>();
        files.add(new Attachment(name + ".xlsx", Attachment.EXCEL, words.get("emails.file.itinerary"),
                out -> HostWorkbook.write(itinerary, out)));
        notice.ifPresent(changes -> files.add(new Attachment(name + " - " + FileNames.clean(words.get("notices.sheet")) + ".xlsx",
                Attachment.EXCEL, words.get("emails.file.changes"), out -> NoticeWorkbook.write(changes, out))));
        CalendarFeed calendar = CalendarFeed.of(version.withLedger(Ledger.of(release)), to, past.sent().apply(to), past.clock().instant());
        if (!calendar.isEmpty()) {
            files.add(new Attachment(name + ".ics", Attachment.CALENDAR, words.get("emails.file.calendar"),
                    out -> CalendarFile.write(calendar, out)));
        }
        return files;
    }
}
