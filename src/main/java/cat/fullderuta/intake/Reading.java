package cat.fullderuta.intake;

import cat.fullderuta.edition.ActivityType;
import cat.fullderuta.text.Messages;

/**
 * A cell that was read otherwise than it is written: shown before anything is taken, and kept in the activity's source.
 *
 * @param written as Excel shows it
 * @param readAs  a date as 2027-04-15, an hour as 14:00, a name in full, a type of activity as its constant
 */
public record Reading(CellAt at, Field field, String written, String readAs, Why why) {

    /** Why it is read so. */
    public enum Why {
        /** Outside the visit as written, within it when day and month change places. */
        DAY_AND_MONTH_SWAPPED,
        /** "15-04-27" had been taken for 27 April 2015. */
        YEAR_TAKEN_FOR_DAY,
        /** Only days of the week are named: all of them in the visit. */
        DAYS_OF_THE_WEEK,
        /** The cell of the date holds an hour too. */
        HOUR_WITH_DATE,
        /** A plain number where a date or hour belongs. */
        PLAIN_NUMBER,
        /** A number too small for minutes. */
        HOURS_NOT_MINUTES,
        /** A short form or abbreviation of the one town that has this name. */
        SHORT_NAME,
        /** Written a little differently from the words known. */
        SIMILAR_WORDS,
        /** The value that the formula last had. */
        FORMULA
    }

    /** Such as "D12 «08/04/27» → 2027-04-08", with as few words as can be. */
    public String brief(Messages words) {
        return at.reference() + " «" + written + "» → " + shownAs(words);
    }

    /** What it was read as; a type of activity by its name. */
    String shownAs(Messages words) {
        return why == Why.SIMILAR_WORDS && field == Field.TYPE ? words.get("domain", ActivityType.valueOf(readAs)) : readAs;
    }
}
