package cat.fullderuta.intake;

import cat.fullderuta.text.Messages;

/** The words for what is to be said about a sheet of travel times: what happened, with the values, and what to do next. */
public final class WayText {

    private final Messages messages;

    private WayText(Messages messages) {
        this.messages = messages;
    }

    /** The words in this language. */
    public static WayText of(Messages messages) {
        return new WayText(messages);
    }

    /** What is the matter with a row, where it stands, and what was expected. */
    public String problem(WayProblem problem) {
        String said = switch (problem) {
            case WayProblem.NoHeadings _ -> get("noHeadings", field(WayField.FROM), field(WayField.TO), field(WayField.MINUTES));
            case WayProblem.TooManyRows it -> get("tooManyRows", String.valueOf(it.at().row()));
            case WayProblem.Missing it -> get("missing", field(it.field()));
            case WayProblem.UnknownTown it -> get("unknownTown", it.written());
            case WayProblem.AmbiguousTown it -> get("ambiguousTown", it.written(), String.join("; ", it.candidates()));
            case WayProblem.Unread it -> get("unread." + it.field().name(), it.written());
            case WayProblem.Duplicate it -> get("duplicate", String.valueOf(it.earlierRow()));
        };
        CellAt at = problem.at();
        return at.column().isEmpty() ? messages.get("intake.atRow", at.sheet(), String.valueOf(at.row()), said)
                : messages.get("intake.at", at.sheet(), String.valueOf(at.row()), at.column(), said);
    }

    /** What a column is about, as the template heads it. */
    public String field(WayField field) {
        return messages.get("ways.field." + field.name());
    }

    private String get(String key, Object... values) {
        return messages.get("ways.problem." + key, values);
    }
}
