package cat.fullderuta.check;

/** The placements that need one resource, by start, in arrays that can be searched. */
final class Row {

    /** Days beyond are searched: an activity may stand in a far year by mistake. */
    private static final int LONGEST_VISIT = 64;

    static final Row EMPTY = new Row(new Placement[0]);

    private final Placement[] placements;
    private final int[] starts;
    /** For each place in the row the latest end up to it. */
    private final int[] latestEnds;
    /** Of the first one. */
    private final int firstDay;
    /** For each day, from that one to that of the last, the index of its first; one more for the end. */
    private final int[] firstOfDay;

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
        firstDay = starts.length == 0 ? 0 : Day.of(starts[0]);
        firstOfDay = new int[starts.length == 0 ? 1 : Math.min(LONGEST_VISIT, Day.of(starts[starts.length - 1]) - firstDay + 2)];
        for (int day = 1; day < firstOfDay.length; day++) {
            firstOfDay[day] = firstFrom(Day.start(firstDay + day));
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

    /** The index of the first of a day or later; the size when there is none. */
    int firstOf(int day) {
        int index = day - firstDay;
        return index <= 0 ? 0 : index < firstOfDay.length ? firstOfDay[index] : firstFrom(Day.start(day));
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
