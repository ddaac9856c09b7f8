package cat.fullderuta.ui.board;

import cat.fullderuta.ui.common.Telling;

/**
 * A stretch of a lane's day between entries where something is told of a way.
 *
 * @param from   minute of the day
 * @param to     minute of the day, excluded
 * @param isBase whether it is the way from or to where somebody sleeps, which is drawn only while the pointer is there
 */
record LaneTouch(int from, int to, boolean isBase, Telling telling) {
}
