package cat.fullderuta.ui.release;

import cat.fullderuta.edition.Ledger;
import cat.fullderuta.edition.Release;
import cat.fullderuta.text.Messages;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** The draft, or one of the releases. */
record Version(Optional<Release> release) {

    static final Version DRAFT = new Version(Optional.empty());

    /** The draft and all releases, newest first. */
    static List<Version> list(Ledger ledger) {
        List<Version> all = new ArrayList<>();
        all.add(DRAFT);
        ledger.releases().stream().sorted(Comparator.comparingInt(Release::number).reversed()).map(it -> new Version(Optional.of(it)))
                .forEach(all::add);
        return all;
    }

    /** As change notices number it: 0 for the draft. */
    int number() {
        return release.map(Release::number).orElse(0);
    }

    boolean isDraft() {
        return release.isEmpty();
    }

    /** Whether it came after another one; the draft is the last of all. */
    boolean isAfter(Version other) {
        return !other.isDraft() && (isDraft() || number() > other.number());
    }

    String name(Messages words) {
        return isDraft() ? words.get("release.draft") : words.get("release.version", number());
    }
}
