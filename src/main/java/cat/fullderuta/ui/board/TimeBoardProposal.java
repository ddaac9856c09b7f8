package cat.fullderuta.ui.board;

import cat.fullderuta.edition.Slot;
import cat.fullderuta.text.Formats;
import cat.fullderuta.text.Messages;
import cat.fullderuta.ui.common.Proposal;
import java.util.List;
import java.util.Optional;

/** Outlines a place that somebody thinks of on the lanes of a time board, and brings its hours into sight. */
final class TimeBoardProposal {

    private TimeBoardProposal() {
    }

    static void show(Optional<Proposal> proposal, LaneGrid grid, Messages words) {
        for (LaneView lane : grid.lanes()) {
            Optional<LaneBand> band = proposal.filter(it -> isOn(lane, it)).map(it -> band(it.slot(), words));
            lane.showProposal(band.map(List::of).orElse(List.of()));
            band.ifPresent(it -> grid.reveal(lane.y(it.from()), lane.y(it.to())));
        }
    }

    private static boolean isOn(LaneView lane, Proposal proposal) {
        return proposal.slot().start().toLocalDate().equals(lane.getDate())
                && lane.owner().map(proposal.defenders()::contains).orElse(proposal.defenders().isEmpty());
    }

    private static LaneBand band(Slot slot, Messages words) {
        int from = LaneHours.minuteOfDay(slot.start());
        return new LaneBand(LaneBand.Kind.PROPOSED, from, Math.min(LaneHours.DAY, from + (int) slot.length().toMinutes()),
                Formats.of(words).hours(slot.start(), slot.end()));
    }
}
