package cat.fullderuta.intake;

import cat.fullderuta.change.Change;
import cat.fullderuta.document.Aspect;
import cat.fullderuta.document.Engagement;
import cat.fullderuta.document.HostAnswer;
import cat.fullderuta.edition.Activity;
import cat.fullderuta.edition.Edition;
import cat.fullderuta.edition.Status;
import java.util.List;
import java.util.Set;

/**
 * What a host answered in the workbook it was sent.
 *
 * @param source name of the file
 * @param rows   every row that holds anything, in order
 */
public record Answers(String source, List<Row> rows) {

    /** One row that came back. */
    public sealed interface Row {

        /** Where it stands. */
        CellAt at();

        /**
         * An answer that can be taken.
         *
         * @param activity as it is now
         * @param remark   may be empty
         */
        record Answered(CellAt at, Activity activity, HostAnswer answer, String remark) implements Row { }

        /** A row without an answer, or one that says nothing new. */
        record Unchanged(CellAt at, Activity activity) implements Row { }

        /** A row that cannot be taken. */
        record Refused(CellAt at, Trouble trouble) implements Row { }
    }

    /** Why a row is not taken. */
    public sealed interface Trouble {

        /** There is an answer but no reference, or one that no activity has: the row was added, or its reference altered. */
        record UnknownReference(String written) implements Trouble { }

        /** Most rows are of one host, and this one is of another. */
        record OtherHost(String written) implements Trouble { }

        /** Two rows are about the same activity. */
        record Twice(String written, int otherRow) implements Trouble { }

        /** The answer is none of those in the list. */
        record NotAnAnswer(String written, List<String> choices) implements Trouble {
            public NotAnAnswer {
                choices = List.copyOf(choices);
            }
        }

        /**
         * The day or the hours in the row are not those of the activity now: they were altered in the sheet, or it was moved since
         * it was sent.
         */
        record OtherHours(Activity activity, String written) implements Trouble { }

        /**
         * The place or the defenders are no longer those that the row shows.
         *
         * @param release the newest when the row was written; 0 before the first
         * @param changed {@link Aspect#VENUE}, {@link Aspect#DEFENDERS} or both
         * @param now     what the host is to be shown now
         */
        record Outdated(Activity activity, int release, List<Aspect> changed, Engagement now) implements Trouble {
            public Outdated {
                changed = List.copyOf(changed);
            }
        }

        /** The sign of the version, or what the row says of place and defenders, was altered in the sheet. */
        record Altered(Activity activity, String written) implements Trouble { }

        /** It is no longer planned. */
        record NotPlanned(Activity activity) implements Trouble { }
    }

    public Answers {
        rows = List.copyOf(rows);
    }

    /** The answers that can be taken. */
    public List<Row.Answered> listAnswered() {
        return rows.stream().filter(Row.Answered.class::isInstance).map(Row.Answered.class::cast).toList();
    }

    /** The rows that cannot. */
    public List<Row.Refused> listRefused() {
        return rows.stream().filter(Row.Refused.class::isInstance).map(Row.Refused.class::cast).toList();
    }

    /** The status that an activity has after an answer: what is confirmed no longer, has to be proposed again. */
    public static Status statusAfter(Activity activity, HostAnswer answer) {
        return switch (answer) {
            case CONFIRMED -> Set.of(Status.REQUESTED, Status.PROPOSED).contains(activity.status()) ? Status.CONFIRMED : activity.status();
            case CHANGE -> activity.status() == Status.CONFIRMED ? Status.PROPOSED : activity.status();
            case IMPOSSIBLE -> activity.status() == Status.CONFIRMED || activity.status() == Status.PROPOSED ? Status.REQUESTED
                    : activity.status();
        };
    }

    /**
     * What taking them does, all at once.
     *
     * @param chosen the rows to take
     * @param words  words an answer and its remark, for the internal notes
     */
    public Change change(List<Row.Answered> chosen, Edition edition, AnswerText words) {
        return new Change.TakeAnswers(source, chosen.stream().map(row -> {
            Activity now = edition.activities().get(row.activity().id());
            String note = words.note(source, row);
            return now.with(it -> it.status(statusAfter(now, row.answer())).internalNotes(withLine(now.internalNotes(), note)));
        }).toList());
    }

    /** Taken twice, the same line stands there once. */
    private static String withLine(String notes, String line) {
        return notes.lines().anyMatch(line::equals) ? notes : notes.isBlank() ? line : notes + "\n" + line;
    }
}
