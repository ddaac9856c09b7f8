package cat.fullderuta.export;

import cat.fullderuta.document.Addressee;
import cat.fullderuta.document.CalendarFeed;
import cat.fullderuta.edition.Edition;
import cat.fullderuta.edition.Recipient;
import cat.fullderuta.text.Messages;
import java.nio.file.Path;
import java.time.Instant;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;

/** The calendars of everybody in an edition, each beside the reader's workbook and called as it; a companion's has their initials. */
final class CalendarSet {

    private final Wording words;
    private final Map<Path, CalendarFeed> files = new LinkedHashMap<>();
    private final Map<String, FileNames> names = new HashMap<>();

    private CalendarSet(Wording words) {
        this.words = words;
    }

    /**
     * The calendars that have anything in them, by file, relative to the folder.
     *
     * @param words of the office, for the names of folders
     */
    static Map<Path, CalendarFeed> list(Edition edition, Wording words, ItinerarySet.Past past) {
        var set = new CalendarSet(words);
        Instant stamp = past.clock().instant();
        for (Recipient recipient : Addressee.list(edition)) {
            set.add(CalendarFeed.of(edition, recipient, past.sent().apply(recipient), stamp));
        }
        return set.files;
    }

    /** Gives a name also to who gets no file: a name means the same person in every kind of file. */
    private void add(CalendarFeed feed) {
        String folder = folder(feed.recipient());
        String name = feed.recipient() instanceof Recipient.OfCompanion ? FileNames.initials(feed.reader()) : feed.reader();
        Path file = Path.of(FileNames.clean(folder), names.computeIfAbsent(folder, any -> new FileNames()).unique(name) + ".ics");
        if (!feed.isEmpty()) {
            files.put(file, feed);
        }
    }

    private String folder(Recipient recipient) {
        return switch (recipient) {
            case Recipient.OfHost _ -> words.get("folder.hosts");
            case Recipient.OfDefender _ -> words.get("folder.defenders");
            case Recipient.OfCompanion _ -> Messages.of(words.locale()).get("calendars.folder.companions");
            case Recipient.Everybody _ -> "";
        };
    }
}
