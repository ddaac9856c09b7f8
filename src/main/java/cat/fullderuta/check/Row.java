package cat.fullderuta.check;

/** The placements that need one resource, by start, in arrays that can be searched. */
final class Row {

    static final Row EMPTY = new Row(new Placement[0]);

    private final Placement[] placements;
    private final int[] starts;
    /** For each place in the row the latest end up to it. */
    private final int[] latestEnds;

    /** @param placements by start */
    Row(Placement[] placements) {
        this.placements = placements;
        starts = new int[placements.length];
        latestEnds = new int[placements.length];
        int latest = Integer.MIN_VALUE;
        for (int i = 0; i < placements.length; i++) {
            starts[i] = placements[i].start();
            latest = Math.max(latest, placements[i].end());
            latestEnds[i] = latest;
        }
    }

    int size() {
        return starts.length;
    }

    Placement get(int index) {
        return placements[index];
    }

    int start(int index) {
        return starts[index];
    }

    /** The latest end among all up to an index. */
    int latestEnd(int index) {
        return latestEnds[index];
    }

    /** The index of the first that starts at a minute or later; the size when there is none. */
    int firstFrom(int minute) {
        int low = 0;
        int high = starts.length;
        while (low < high) {
            int middle = low + high >>> 1;
            if (starts[middle] < minute) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }
}
