package cat.fullderuta.ui.board;

import java.util.List;

/** What a lane shows on one day besides its entries. */
record LaneDay(List<LaneBand> bands, List<LaneLeg> legs) {
}
