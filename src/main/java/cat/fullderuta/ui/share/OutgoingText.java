package cat.fullderuta.ui.share;

import cat.fullderuta.document.Field;
import cat.fullderuta.document.Outgoing;
import cat.fullderuta.document.Withheld;
import cat.fullderuta.text.Messages;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What leaves and what is held back, in words of the coordinator. */
final class OutgoingText {

    private final Messages words;

    OutgoingText(Messages words) {
        this.words = words;
    }

    /** "Municipality or organisation · 5 activities". */
    String about(Outgoing outgoing) {
        return words.get("outgoing", outgoing.kind()) + " · " + words.get("outgoing.leaves", outgoing.activities());
    }

    /** What is told of the activities; empty when there is none. */
    String told(Outgoing outgoing) {
        return outgoing.fields().isEmpty() ? "" : words.get("outgoing.fields", fields(outgoing.fields(), _ -> true));
    }

    /** One or two sentences for something that is held back. */
    List<String> withheld(Withheld withheld) {
        return switch (withheld) {
            case Withheld.Activities(var reason, int count) -> List.of(words.get("outgoing.Reason." + reason, count));
            case Withheld.Facts(var defender, var facts, var why) -> List.of(words.get("outgoing.facts", defender,
                    facts.stream().sorted().map(fact -> words.get("outgoing", fact)).collect(Collectors.joining(", ")), words.get("outgoing", why)));
            case Withheld.NamesSomebody(var activity, var field) -> List.of(words.get("outgoing.names", activity, words.get("outgoing", field)));
            case Withheld.Fields(var fields) -> fields(fields);
        };
    }

    private List<String> fields(Collection<Field> all) {
        var sentences = new ArrayList<String>();
        for (String key : List.of("outgoing.fields.never", "outgoing.fields.other")) {
            String names = fields(all, field -> field.isNeverOnPaper() == key.endsWith("never"));
            if (!names.isEmpty()) {
                sentences.add(words.get(key, names));
            }
        }
        return sentences;
    }

    private String fields(Collection<Field> all, Predicate<Field> which) {
        return Stream.of(Field.values()).filter(all::contains).filter(which).map(field -> words.get("outgoing", field))
                .collect(Collectors.joining(", "));
    }
}
