package cat.fullderuta.export;

import cat.fullderuta.document.CalendarFeed;
import cat.fullderuta.document.Surroundings;
import cat.fullderuta.edition.Companion;
import cat.fullderuta.edition.Defender;
import cat.fullderuta.edition.Edition;
import cat.fullderuta.edition.Host;
import cat.fullderuta.edition.Language;
import cat.fullderuta.edition.Recipient;
import cat.fullderuta.text.Messages;
import java.nio.file.Path;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The calendars of everybody in an edition, each beside the reader's workbook and called as it; a companion's has their initials. */
final class CalendarSet {

    private final Edition edition;
    private final Surroundings surroundings;
    private final Wording words;
    private final ItinerarySet.Past past;
    private final Instant stamp;
    private final Map<Path, CalendarFeed> files = new LinkedHashMap<>();

    /** @param words of the office, also for companions, whose language nobody knows */
    CalendarSet(Edition edition, Surroundings surroundings, Wording words, ItinerarySet.Past past) {
        this.edition = edition;
        this.surroundings = surroundings;
        this.words = words;
        this.past = past;
        stamp = past.clock().instant();
    }

    /** The calendars that have anything in them, by file, relative to the folder. */
    Map<Path, CalendarFeed> list() {
        var hosts = new Folder(words.get("folder.hosts"));
        for (Host host : edition.hosts()) {
            hosts.add(host.name(), CalendarFeed.ofHost(edition, host.id(), sent(new Recipient.OfHost(host.id())), surroundings, stamp));
        }
        var defenders = new Folder(words.get("folder.defenders"));
        for (Defender defender : edition.defenders()) {
            defenders.add(defender.alias(), CalendarFeed.ofDefender(edition, defender.id(), sent(new Recipient.OfDefender(defender.id())),
                    surroundings, stamp));
        }
        var companions = new Folder(Messages.of(words.locale()).get("calendars.folder.companions"));
        var language = new Language(words.locale().getLanguage());
        for (Companion companion : edition.companions()) {
            companions.add(FileNames.initials(companion.name()), CalendarFeed.ofCompanion(edition, companion.id(), language,
                    sent(new Recipient.OfCompanion(companion.id())), surroundings, stamp));
        }
        return files;
    }

    private List<Edition> sent(Recipient recipient) {
        return past.sent().apply(recipient);
    }

    /** Gives a name also to who gets no file: a name means the same person in every kind of file. */
    private final class Folder {

        private final Path path;
        private final FileNames names = new FileNames();

        Folder(String name) {
            path = Path.of(FileNames.clean(name));
        }

        void add(String name, CalendarFeed feed) {
            Path file = path.resolve(names.unique(name) + ".ics");
            if (!feed.isEmpty()) {
                files.put(file, feed);
            }
        }
    }
}
