package cat.fullderuta.intake;

import cat.fullderuta.text.ExampleDay;
import cat.fullderuta.text.Formats;
import cat.fullderuta.text.Messages;
import java.time.Duration;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.List;
import java.util.Locale;

/** The words for what is to be said about a workbook: what happened, with the values, and what to do next. */
public final class IntakeText {

    private final Messages messages;
    private final DateTimeFormatter day;

    private IntakeText(Locale locale) {
        messages = Messages.of(locale);
        day = DateTimeFormatter.ofLocalizedDate(FormatStyle.FULL).withLocale(messages.locale());
    }

    /** The words in this language. */
    public static IntakeText of(Locale locale) {
        return new IntakeText(locale);
    }

    /** What is the matter with a cell, where it stands, and what was expected. */
    public String problem(Problem problem) {
        String said = switch (problem) {
            case Problem.Missing missing -> get("problem.missing", field(missing.field()), expected(missing.field()));
            case Problem.Unread unread -> get("problem.unread", field(unread.field()), unread.written(), expected(unread.field()));
            case Problem.NoDate none -> {
                var example = ExampleDay.of(none.firstDay(), none.lastDay());
                yield get("problem.noDate", field(none.field()), none.written(), example.typedWithYear(),
                        Formats.of(messages).day(example.day()));
            }
            case Problem.AmbiguousTown town -> get("problem.ambiguousTown", town.written(), list(town.candidates()));
            case Problem.OutsideVisit date ->
                    get("problem.outsideVisit", date.written(), day(date.date()), day(date.firstDay()), day(date.lastDay()));
            case Problem.WrongWeekday date -> get("problem.wrongWeekday", date.written(), day(date.date()));
            case Problem.EndBeforeStart hours -> get("problem.endBeforeStart", hours.end(), hours.start());
            case Problem.HoursDisagree hours -> get("problem.hoursDisagree", field(hours.field()), hours.one(), hours.other());
            case Problem.LengthsDisagree lengths -> get("problem.lengthsDisagree", minutes(lengths.stated()), minutes(lengths.between()));
            case Problem.UnknownDefenders who -> get("problem.unknownDefenders", list(who.unknown()), who.written());
        };
        return at(problem.at(), said);
    }

    /** How a cell was read otherwise than written, where it stands, and why. */
    public String reading(Reading reading) {
        return at(reading.at(), get("reading", field(reading.field()), reading.written(), readAs(reading),
                get("why." + reading.why().name())));
    }

    /** What is to be known about a workbook as a whole. */
    public String notice(Notice notice) {
        return switch (notice) {
            case Notice.HiddenSheet hidden -> get("notice.hiddenSheet", hidden.sheet());
            case Notice.ExampleSheet example -> get("notice.exampleSheet", example.sheet());
            case Notice.OwnSheet own -> get("notice.ownSheet", own.sheet());
            case Notice.NoHeadings none -> get("notice.noHeadings", none.sheet());
            case Notice.UnknownColumn column -> get("notice.unknownColumn", column.sheet(), column.column(), column.heading());
            case Notice.SecondColumn column ->
                    get("notice.secondColumn", column.sheet(), column.column(), column.heading(), field(column.field()));
            case Notice.TooManyRows rows -> get("notice.tooManyRows", rows.sheet(), rows.lastRowRead());
            case Notice.TooManyColumns columns -> get("notice.tooManyColumns", columns.sheet(), columns.lastColumnRead());
        };
    }

    /** Why a file cannot be read and what to do about it. */
    public String unreadable(UnreadableWorkbook unreadable) {
        return get("unreadable." + unreadable.reason().name(), unreadable.fileName());
    }

    /** What a column is about, as the template heads it. */
    public String field(Field field) {
        return get("field." + field.name());
    }

    /** What may stand in such a cell, which is not one for a date. */
    public String expected(Field field) {
        return get("expected." + field.name());
    }

    private String readAs(Reading reading) {
        return switch (reading.why()) {
            case DAY_AND_MONTH_SWAPPED, YEAR_TAKEN_FOR_DAY -> day(LocalDate.parse(reading.readAs()));
            case DAYS_OF_THE_WEEK -> list(List.of(reading.readAs().split(", ")).stream().map(LocalDate::parse).map(this::day).toList());
            default -> reading.shownAs(messages);
        };
    }

    private String at(CellAt at, String said) {
        return at.column().isEmpty() ? get("atRow", at.sheet(), at.row(), said) : get("at", at.sheet(), at.row(), at.column(), said);
    }

    private String day(LocalDate date) {
        return day.format(date);
    }

    private static long minutes(Duration length) {
        return length.toMinutes();
    }

    private static String list(List<String> words) {
        return String.join("; ", words);
    }

    private String get(String key, Object... values) {
        Object[] plain = new Object[values.length]; // numbers of rows without a thousands separator
        for (int i = 0; i < values.length; i++) {
            plain[i] = String.valueOf(values[i]);
        }
        return messages.get("intake." + key, plain);
    }
}
