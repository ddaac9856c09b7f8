package cat.fullderuta.edition;

import io.soabase.recordbuilder.core.RecordBuilder;
import java.time.LocalDateTime;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * What has happened: the releases, who was sent which, and who altered what. Undo passes over what has left the office.
 *
 * @param releases   by number
 * @param dispatches in the order in which they went out
 * @param alterations of activities, in the order in which they were made
 */
@RecordBuilder
public record Ledger(Register<Release> releases, Register<Dispatch> dispatches, Register<Alteration> alterations) implements LedgerBuilder.With {

    /** Nothing has left the office yet. */
    public static final Ledger EMPTY = new Ledger(Register.empty(), Register.empty(), Register.empty());

    /** For a frozen edition: a ledger in which its own release is the newest. */
    public static Ledger of(Release release) {
        return new Ledger(Register.of(List.of(release)), Register.empty(), Register.empty());
    }

    /** The newest release, if there is any. */
    public Optional<Release> findNewest() {
        return releases.stream().max(Comparator.comparingInt(Release::number));
    }

    /** The release that follows the newest. */
    public Release next(LocalDateTime at, String by, String note) {
        return Release.of(findNewest().map(Release::number).orElse(0) + 1, at, by, note);
    }

    /** The releases that somebody was sent in any form, oldest first. */
    public List<Release> listSentTo(Recipient recipient) {
        return dispatches.stream().filter(it -> it.recipient().equals(recipient)).flatMap(it -> releases.find(it.release()).stream())
                .distinct().sorted(Comparator.comparingInt(Release::number)).toList();
    }

    /** The newest release that somebody was sent in any form: the version they have. */
    public Optional<Release> findSentTo(Recipient recipient) {
        return listSentTo(recipient).stream().max(Comparator.comparingInt(Release::number));
    }
}
