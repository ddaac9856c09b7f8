package cat.fullderuta.overview;

import cat.fullderuta.check.Findings;
import cat.fullderuta.edition.Edition;
import java.time.LocalDate;
import java.util.List;

/** How an edition stands on a day. */
public record Overview(Countdown countdown, Progress progress, Towns towns, Load load, List<FindingCount> findings, List<Gap> gaps,
        List<CompanionLoad> companions) {

    /** Of an edition and what was found in it. */
    public static Overview of(Edition edition, Findings findings, LocalDate today) {
        return new Overview(Countdown.of(edition, today), Progress.of(edition), Towns.of(edition), Load.of(edition), FindingCount.of(findings),
                Gaps.of(edition), CompanionLoad.of(edition));
    }
}
