package cat.fullderuta.export;

import cat.fullderuta.document.CompanionRoster;
import cat.fullderuta.document.CompanionRoster.Duty;
import cat.fullderuta.document.DocumentLanguage;
import cat.fullderuta.document.Engagement;
import cat.fullderuta.document.Imprint;
import cat.fullderuta.edition.Companion;
import cat.fullderuta.edition.Slot;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;

/** Where an interpreter or escort goes, as an Excel workbook. */
public final class RosterWorkbook {

    private static final List<Column> COLUMNS = List.of(new Column("date", 17), Column.ofList("there", 10), new Column("start", 8),
            new Column("end", 8), new Column("activity", 28), new Column("town", 16), new Column("where", 26), new Column("contact", 24),
            new Column("phone", 20), new Column("defenders", 15), Column.ofList("languages", 22), Column.ofList("with", 24),
            Column.ofList("meeting", 22), new Column("state", 14), Column.ofList("mind", 28));

    private RosterWorkbook() {
    }

    /**
     * Writes the workbook; does not close the stream.
     *
     * @param language of the office: nobody asks a companion for theirs
     */
    public static void write(CompanionRoster roster, Imprint imprint, Locale language, OutputStream out) throws IOException {
        var words = new Wording(DocumentLanguage.of(language));
        try (var book = new Book(words, roster.edition() + " · " + roster.name(), imprint)) {
            var sheet = TableSheet.of(book, words.list("roster.title"), 4, COLUMNS).title(roster.edition(),
                    roster.name() + " · " + words.dates(roster.firstDay(), roster.lastDay()), words.office(roster.office()));
            boolean interprets = roster.roles().contains(Companion.Role.INTERPRETER);
            roster.duties().forEach(duty -> add(sheet, duty, interprets, words));
            sheet.filtered();
            if (roster.duties().isEmpty()) {
                sheet.remark(words.list("roster.none"));
            }
            book.writeTo(out);
        }
    }

    private static void add(TableSheet sheet, Duty duty, boolean interprets, Wording words) {
        Engagement activity = duty.activity();
        Slot slot = Objects.requireNonNull(activity.slot());
        sheet.row(slot.start().toLocalDate(), duty.thereAt().toLocalTime(), slot.start().toLocalTime(), slot.end().toLocalTime(),
                Wording.join("\n", Cells.titleAndType(activity, words), activity.host()), activity.where().town(), Cells.venue(activity),
                words.person(activity.person()), words.phone(activity.person()), words.aliases(activity.defenders(), "\n"),
                Wording.join("\n", interprets ? pairs(duty, words) : "", words.languages(activity)),
                        Cells.helpers(activity.companions(), words),
                words.list(duty.meeting()), Cells.state(activity, words), mind(activity, words));
    }

    private static String pairs(Duty duty, Wording words) {
        return duty.pairs().isEmpty() ? words.list("pair.unknown") : duty.pairs().stream()
                .map(pair -> words.list("pair", words.language(pair.from()), words.language(pair.to()))).collect(Collectors.joining("\n"));
    }

    private static String mind(Engagement activity, Wording words) {
        var lines = new ArrayList<String>();
        lines.add(activity.confidential() ? words.list("confidential") : "");
        lines.addAll(words.consents(activity));
        lines.add(activity.meal());
        lines.add(words.transport(activity));
        lines.add(activity.publicNotes());
        return Wording.join("\n", lines.toArray(String[]::new));
    }
}
