package cat.fullderuta.document;

import cat.fullderuta.edition.Release;
import java.time.LocalDate;

/**
 * What a document says of itself, so that an older one is never taken for a newer: of which version it is, and of which day. Nothing in it
 * tells who made it.
 *
 * @param version number of the release; 0 for the draft
 * @param day     on which the version was made; of the draft, on which the document is
 */
public record Imprint(int version, LocalDate day) {

    /** Of what a release froze. */
    public static Imprint of(Release release) {
        return new Imprint(release.number(), release.at().toLocalDate());
    }

    /** Of the draft as it is on a day. */
    public static Imprint ofDraft(LocalDate day) {
        return new Imprint(0, day);
    }

    /** Whether what it says may still change without a new number. */
    public boolean isDraft() {
        return version == 0;
    }
}
