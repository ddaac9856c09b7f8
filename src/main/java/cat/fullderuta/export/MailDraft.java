package cat.fullderuta.export;

import cat.fullderuta.document.Addressee;
import cat.fullderuta.document.ChangeNotice;
import cat.fullderuta.document.DocumentLanguage;
import cat.fullderuta.edition.Companion;
import cat.fullderuta.edition.Contact;
import cat.fullderuta.edition.Defender;
import cat.fullderuta.edition.Edition;
import cat.fullderuta.edition.Recipient;
import cat.fullderuta.edition.Release;
import cat.fullderuta.export.ItinerarySet.Past;
import cat.fullderuta.text.Messages;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * An e-mail that a coordinator reads over and sends: in the language of the recipient, with what changed and their files. Who is no
 * host is not named in it: subjects are shown on locked phones.
 *
 * @param to may be empty: then the coordinator fills it in
 */
record MailDraft(List<String> to, Locale language, String subject, String text, List<Attachment> attachments) {

    MailDraft {
        to = List.copyOf(to);
        attachments = List.copyOf(attachments);
    }

    /**
     * The draft that takes a release to a recipient.
     *
     * @param version the edition of the release
     * @param now     the edition as it is now, which has the address that holds
     * @param notice  what changed since the version they have; empty when they have none
     * @param past    what they were sent before, for their calendar
     * @throws java.util.NoSuchElementException when the version has no such recipient
     */
    static MailDraft of(Edition version, Edition now, Release release, Recipient to, Optional<ChangeNotice> notice, Past past) {
        Addressee addressee = Addressee.find(to, version).orElseThrow();
        Locale language = DocumentLanguage.of(addressee.language());
        var words = new Words(Messages.of(language), new Wording(language));
        List<Attachment> files = MailFiles.list(version, release, to, addressee, notice, past);
        boolean named = to instanceof Recipient.OfHost;
        boolean first = notice.isEmpty();
        String subject = named ? first ? "subject" : "subject.changes" : first ? "subject.own" : "subject.changes.own";
        String intro = named ? first ? "intro" : "intro.changes" : first ? "intro.own" : "intro.changes.own";
        return new MailDraft(addresses(to, now), Messages.of(language).locale(),
                words.get(subject, version.name(), addressee.name(), release.number()),
                text(version, release, intro, addressee.name(), notice, files, words), files);
    }

    /** Where a recipient can be written to, each address once: a host by all its contacts. */
    static List<String> addresses(Recipient to, Edition edition) {
        Stream<String> known = switch (to) {
            case Recipient.OfHost(var id) -> edition.hosts().find(id).stream().flatMap(host -> host.contacts().stream()).map(Contact::email);
            case Recipient.OfDefender(var id) -> edition.defenders().find(id).stream().map(Defender::email);
            case Recipient.OfCompanion(var id) -> edition.companions().find(id).stream().map(Companion::email);
            case Recipient.Everybody _ -> Stream.empty();
        };
        return known.map(String::strip).filter(MailFile::isAddress).distinct().toList();
    }

    private static String text(Edition version, Release release, String intro, String name, Optional<ChangeNotice> notice,
            List<Attachment> files,
            Words words) {
        var lines = new ArrayList<String>();
        lines.add(words.get("greeting"));
        lines.add("");
        lines.add(words.get(intro, name, version.name(), release.number(),
                words.wording().longDate(release.at().toLocalDate())));
        notice.ifPresent(changes -> {
            lines.add("");
            lines.add(words.get("changed", changes.since()));
            NoticeText text = NoticeText.of(changes);
            for (NoticeText.Entry entry : text.entries(changes)) {
                lines.add("");
                lines.add(text.heading(entry));
                entry.details().forEach(detail -> lines.add("  " + text.sentence(detail)));
            }
        });
        lines.add("");
        lines.add(words.get("attached", files.size()));
        files.forEach(file -> lines.add("– " + file.name() + ": " + file.what()));
        lines.add("");
        lines.add(words.get(version.office().phone().isBlank() ? "closing.reply" : "closing"));
        String office = words.wording().office(version.office());
        if (!office.isEmpty()) {
            lines.add("");
            lines.add(office);
        }
        return String.join("\n", lines);
    }

    private record Words(Messages messages, Wording wording) {

        String get(String key, Object... values) {
            return messages.get("emails." + key, values);
        }
    }
}
