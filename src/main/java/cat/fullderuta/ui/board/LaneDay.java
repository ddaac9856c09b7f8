package cat.fullderuta.ui.board;

import java.util.List;

/**
 * What a lane shows on one day besides its entries.
 *
 * @param touches where something is told of a way when the pointer rests there
 */
record LaneDay(List<LaneBand> bands, List<LaneLeg> legs, List<LaneTouch> touches) {
}
