package cat.fullderuta.export;

import cat.fullderuta.document.ChangeNotice;
import cat.fullderuta.document.DocumentLanguage;
import cat.fullderuta.edition.Contact;
import cat.fullderuta.edition.Edition;
import cat.fullderuta.edition.Host;
import cat.fullderuta.edition.Id;
import cat.fullderuta.edition.Release;
import cat.fullderuta.export.ItinerarySet.Past;
import cat.fullderuta.text.Messages;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * An e-mail to a host that a coordinator reads over and sends: in the host's language, with what changed and its files.
 *
 * @param to may be empty: then the coordinator fills it in
 */
record MailDraft(List<String> to, Locale language, String subject, String text, List<Attachment> attachments) {

    MailDraft {
        to = List.copyOf(to);
        attachments = List.copyOf(attachments);
    }

    /**
     * The draft that takes a release to a host.
     *
     * @param version the edition of the release
     * @param notice  what changed since the version they have; empty when they have none
     * @param past    what they were sent before, for their calendar
     * @throws java.util.NoSuchElementException when the edition has no such host
     */
    static MailDraft of(Edition version, Release release, Id<Host> id, Optional<ChangeNotice> notice, Past past) {
        Host host = version.hosts().get(id);
        Locale language = DocumentLanguage.of(host.language());
        var words = new Words(Messages.of(language), new Wording(language));
        List<Attachment> files = HostFiles.list(version, release, id, notice, past);
        return new MailDraft(addresses(host), Messages.of(language).locale(),
                words.get(notice.isPresent() ? "subject.changes" : "subject", version.name(), host.name(), release.number()),
                text(version, release, host, notice, files, words), files);
    }

    /** Where the contacts of a host can be written to, each once. */
    static List<String> addresses(Host host) {
        return host.contacts().stream().map(Contact::email).map(String::strip).filter(MailFile::isAddress).distinct().toList();
    }

    private static String text(Edition version, Release release, Host host, Optional<ChangeNotice> notice, List<Attachment> files,
            Words words) {
        var lines = new ArrayList<String>();
        lines.add(words.get("greeting"));
        lines.add("");
        lines.add(words.get(notice.isPresent() ? "intro.changes" : "intro", host.name(), version.name(), release.number(),
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
        lines.add(words.get("closing"));
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
