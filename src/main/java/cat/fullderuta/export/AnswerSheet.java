package cat.fullderuta.export;

import cat.fullderuta.document.Engagement;
import cat.fullderuta.document.HostAnswer;
import cat.fullderuta.document.HostItinerary;
import cat.fullderuta.document.Reference;
import cat.fullderuta.document.RowSign;
import cat.fullderuta.edition.Office;
import cat.fullderuta.edition.Slot;
import cat.fullderuta.text.Messages;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/** The sheet in which a host says of each activity whether it takes place like this, and how to do so; it can be imported back. */
final class AnswerSheet {

    private static final List<String> COLUMNS = List.of("reference", "date", "start", "end", "activity", "where", "defenders", "answer",
            "remark", "version");
    private static final List<Integer> WIDTHS = List.of(14, 17, 9, 9, 30, 30, 18, 22, 44, 30);
    private static final int ANSWER = COLUMNS.indexOf("answer");
    private static final int REMARK = COLUMNS.indexOf("remark");

    private AnswerSheet() {
    }

    static void add(Book book, HostItinerary itinerary, String subtitle) {
        Wording words = book.words;
        Messages messages = Messages.of(words.locale());
        List<String> choices = Stream.of(HostAnswer.values()).map(answer -> messages.get("answers." + answer)).toList();
        var sheet = TableSheet.of(book, messages.get("answers.sheet"), 3,
                COLUMNS.stream().map(column -> messages.get("answers.column." + column)).toList(), WIDTHS)
                .title(itinerary.edition() + " · " + messages.get("answers.title"), subtitle, words.office(itinerary.office()))
                .instruction(messages.get("answers.how", messages.get("answers.column.answer"), messages.get("answers.column.remark"),
                        whereTo(itinerary.office(), messages)));
        itinerary.scheduled().forEach(activity -> sheet.row(rowOf(activity, itinerary.release(), words)));
        sheet.inputs(ANSWER, REMARK).choice(ANSWER, choices, messages.get("answers.wrong")).filtered();
    }

    /** To the office, as far as it is known who that is. */
    private static String whereTo(Office office, Messages messages) {
        String address = office.email().isBlank() ? office.name() : office.email();
        return address.isBlank() ? messages.get("answers.return.us") : messages.get("answers.return", address);
    }

    private static Object[] rowOf(Engagement activity, int release, Wording words) {
        Slot slot = Objects.requireNonNull(activity.slot());
        String where = Cells.where(activity);
        String who = words.aliases(activity);
        return new Object[] {Reference.of(activity.id()).sign(), slot.start().toLocalDate(), slot.start().toLocalTime(),
            slot.end().toLocalTime(), Cells.titleAndType(activity, words), where, who,
            "", "", // never filled in by us: an untouched sheet must not count as an answer
            RowSign.of(release, activity, where, who).text()};
    }
}
