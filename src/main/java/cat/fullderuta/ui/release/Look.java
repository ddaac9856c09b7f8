package cat.fullderuta.ui.release;

import cat.fullderuta.document.ChangeNotice;
import cat.fullderuta.document.Standing;
import cat.fullderuta.document.Standing.State;
import cat.fullderuta.document.VersionComparison;
import cat.fullderuta.edition.Dispatch;
import cat.fullderuta.edition.Edition;
import cat.fullderuta.edition.Release;
import cat.fullderuta.session.Archive;
import cat.fullderuta.ui.common.Tasks;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * All that is shown of one version. Slow to make, since releases are read from the disk.
 *
 * @param edition   as it is in that version
 * @param standings where everybody stands with regard to it
 * @param other     the version it is compared with
 * @param changes   what changed from the older to the newer of the two
 * @param comparison the same once for the office, day by day
 * @param sent      for each release how many were sent it, of those for whom it holds something
 */
record Look(Version version, Edition edition, List<Standing> standings, Optional<Version> other, List<ChangeNotice> changes,
        Optional<VersionComparison> comparison, Map<Version, Sent> sent) {

    /** To how many of how many a release went out. */
    record Sent(long count, long all) { }

    /** @param other with which to compare; none for the one before it */
    static Look at(Version version, Optional<Version> other, Edition draft, Archive archive, Tasks.Progress progress) {
        Edition shown = edition(version, draft, archive);
        Optional<Version> compared = other.or(() -> before(version, draft));
        progress.stopIfAsked();
        List<ChangeNotice> changes = List.of();
        Optional<VersionComparison> comparison = Optional.empty();
        if (compared.isPresent()) {
            boolean forward = version.isAfter(compared.get());
            Version from = forward ? compared.get() : version;
            Version to = forward ? version : compared.get();
            Edition before = edition(from, draft, archive);
            Edition after = edition(to, draft, archive);
            changes = ChangeNotice.list(before, from.number(), after, to.number());
            comparison = Optional.of(VersionComparison.of(before, from.number(), after, to.number()));
        }
        progress.stopIfAsked();
        List<Standing> standings = Standing.list(shown, version.number(), draft.ledger(), release -> archive.load(release, draft));
        Map<Version, Sent> sent = new HashMap<>();
        for (Version each : Version.list(draft.ledger())) {
            progress.stopIfAsked();
            each.release().ifPresent(release -> sent.put(each, sent(release, draft, archive)));
        }
        return new Look(version, shown, standings, compared, changes, comparison, sent);
    }

    /** The release made before a version, if there is one. */
    private static Optional<Version> before(Version version, Edition draft) {
        return Version.list(draft.ledger()).stream().filter(version::isAfter).findFirst();
    }

    private static Edition edition(Version version, Edition draft, Archive archive) {
        return version.release().map(release -> archive.load(release, draft)).orElse(draft);
    }

    private static Sent sent(Release release, Edition draft, Archive archive) {
        long count = draft.ledger().dispatches().stream().filter(it -> it.release().equals(release.id())).map(Dispatch::recipient)
                .distinct().count();
        long all = Standing.listWithAPart(archive.load(release, draft)).size();
        return new Sent(count, Math.max(count, all));
    }

    /** Those to be written to. */
    long countDue() {
        return standings.stream().map(Standing::state).filter(State::isDue).count();
    }
}
