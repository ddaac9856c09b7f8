package cat.fullderuta.intake;

import cat.fullderuta.document.Engagement;
import cat.fullderuta.edition.Edition;
import cat.fullderuta.edition.Slot;
import cat.fullderuta.intake.Answers.Row;
import cat.fullderuta.intake.Answers.Trouble;
import cat.fullderuta.text.Formats;
import cat.fullderuta.text.Messages;
import cat.fullderuta.text.Names;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The words for what a host answered, and for why a row is not taken. */
public final class AnswerText {

    private final Messages messages;
    private final Names names;
    private final Formats formats;

    private AnswerText(Edition edition, Messages messages) {
        this.messages = messages;
        names = Names.of(edition, messages);
        formats = Formats.of(messages);
    }

    /** The words of the office's language for activities of this edition. */
    public static AnswerText of(Edition edition, Messages messages) {
        return new AnswerText(edition, messages);
    }

    /** What the row is about. */
    public String title(Row row) {
        return switch (row) {
            case Row.Answered it -> names.titleAndPlace(it.activity());
            case Row.Unchanged it -> names.titleAndPlace(it.activity());
            case Row.Refused it -> messages.get("intake.answer.row", it.at().sheet(), String.valueOf(it.at().row()));
        };
    }

    /** What the host says and what comes of it; for a row that is not taken, why and what to do. */
    public String sentence(Row row) {
        return switch (row) {
            case Row.Answered it -> {
                String answer = messages.get("answers." + it.answer());
                var after = Answers.statusAfter(it.activity(), it.answer());
                String becomes = after == it.activity().status() ? "" : " " + messages.get("intake.answer.becomes",
                        messages.get("domain", it.activity().status()), messages.get("domain", after));
                yield (it.remark().isEmpty() ? answer + "." : answer + ": " + it.remark()) + becomes;
            }
            case Row.Unchanged _ -> messages.get("intake.answer.unchanged");
            case Row.Refused it -> trouble(it.trouble());
        };
    }

    /** The line that an answer leaves in the internal notes. */
    String note(String source, Row.Answered row) {
        return messages.get("intake.answer.note", source, row.at().reference(),
                messages.get("answers." + row.answer())) + (row.remark().isEmpty()
                ? "" : ": " + row.remark().replaceAll("\\R+", "; "));
    }

    private String now(Trouble.Outdated it) {
        Engagement.Where where = it.now().where();
        return Stream.concat(Stream.of(where.venue(), where.town()), it.now().defenders().stream().map(one -> names.defender(one.id())))
                .filter(text -> !text.isBlank()).collect(Collectors.joining(", "));
    }

    private String trouble(Trouble trouble) {
        return switch (trouble) {
            case Trouble.UnknownReference it -> messages.get(it.written().isEmpty() ? "intake.answer.noReference"
                    : "intake.answer.unknownReference", it.written());
            case Trouble.OtherHost it -> messages.get("intake.answer.otherHost", it.written());
            case Trouble.Twice it -> messages.get("intake.answer.twice", it.written(), String.valueOf(it.otherRow()));
            case Trouble.NotAnAnswer it -> messages.get("intake.answer.notAnAnswer", it.written(), String.join("; ", it.choices()));
            case Trouble.OtherHours it -> {
                Slot slot = it.activity().findSlot().orElseThrow();
                yield messages.get("intake.answer.otherHours", names.titleAndPlace(it.activity()), it.written(),
                        formats.fullDate(slot.start().toLocalDate()) + ", " + formats.hours(slot.start(), slot.end()));
            }
            case Trouble.Outdated it -> messages.get("intake.answer.outdated", names.titleAndPlace(it.activity()), it.release(),
                    it.changed().stream().map(aspect -> messages.get("intake.answer.outdated." + aspect)).collect(Collectors.joining(" + ")),
                    now(it));
            case Trouble.Altered it -> messages.get("intake.answer.altered", names.titleAndPlace(it.activity()), it.written());
            case Trouble.NotPlanned it -> messages.get("intake.answer.notPlanned", names.titleAndPlace(it.activity()));
        };
    }
}
