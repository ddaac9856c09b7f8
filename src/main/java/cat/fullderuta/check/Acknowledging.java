package cat.fullderuta.check;

import cat.fullderuta.edition.Acknowledgement;
import cat.fullderuta.edition.Edition;
import cat.fullderuta.edition.Id;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDateTime;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;

/** Accepting a finding for a reason. */
public final class Acknowledging {

    private Acknowledging() {
    }

    /**
     * What to put into the edition so that a finding stays folded away until its facts change.
     *
     * @param by who accepts it
     * @param at when, local time
     * @throws IllegalArgumentException when it is a clash, which nobody can accept, or the reason is empty
     */
    public static Acknowledgement of(Finding finding, Severity severity, String reason, String by, LocalDateTime at) {
        if (severity == Severity.CLASH) {
            throw new IllegalArgumentException(
                    "This clash cannot be accepted. Move one of the activities, or take the rule less seriously in the settings.");
        }
        return new Acknowledgement(matterOf(finding), finding.rule(), factsOf(finding), reason, by, at);
    }

    /** What was accepted of the same matter, whether or not its facts are still the same: to say why it came back. */
    public static Optional<Acknowledgement> findEarlier(Finding finding, Edition edition) {
        return edition.acknowledgements().find(matterOf(finding));
    }

    /** What was accepted of it, if the facts are still the same. */
    static Optional<Acknowledgement> find(Finding finding, Edition edition) {
        return findEarlier(finding, edition).filter(it -> it.facts().equals(factsOf(finding)));
    }

    /** Whether two findings are the same matter, perhaps with other amounts. */
    public static boolean isSameMatter(Finding one, Finding other) {
        return one.getClass() == other.getClass() && one.about().equals(other.about())
                && (one instanceof Grouped || one.activities().equals(other.activities()));
    }

    /** The kind of finding and whom it concerns, without the amounts: the id under which it is accepted. */
    public static Id<Acknowledgement> matterOf(Finding finding) {
        return Id.of(fingerprint(finding.getClass().getSimpleName() + " " + finding.about()
                + (finding instanceof Grouped ? "" : " " + finding.activities())));
    }

    /** All its values; of a grouped one without the activities, of which one more makes no other matter. */
    private static String factsOf(Finding finding) {
        return fingerprint(finding instanceof Grouped group ? group.withActivities(List.of()).toString() : finding.toString());
    }

    /** A digest, since the values may be private and need not be stored twice. */
    private static String fingerprint(String text) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8)), 0, 16);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("This Java has no SHA-256. Install the program again.", e);
        }
    }
}
