package cat.fullderuta.travel;

import cat.fullderuta.edition.Coordinates;

/**
 * A Catalan municipality.
 *
 * @param code five digits, as the statistics institutes use it
 * @param name official name, such as "el Prat de Llobregat"
 * @param seat whether the point is the town itself; otherwise it is the middle of the municipality's area, which
 *             happens for the small ones that the town list (over 500 inhabitants) lacks
 */
public record Municipality(String code, String name, String province, Coordinates point, boolean seat) {

    /** Whether it counts as rural when travel is estimated: too small for the list of towns over 500 inhabitants. */
    public boolean isRural() {
        return !seat;
    }
}
