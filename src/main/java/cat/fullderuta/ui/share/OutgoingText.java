package cat.fullderuta.ui.share;

import cat.fullderuta.document.Field;
import cat.fullderuta.document.Outgoing;
import cat.fullderuta.document.Withheld;
import cat.fullderuta.text.Messages;
import java.text.ListFormat;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
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

    /** A sentence, and whether what it says is usually so. */
    record Sentence(boolean routine, String text) { }

    /** What is held back, in sentences; people of whom the same is held back for the same reason share one. */
    List<Sentence> withheld(List<Withheld> all) {
        Map<List<Object>, List<Withheld>> together = new LinkedHashMap<>();
        for (Withheld one : all) {
            together.computeIfAbsent(one instanceof Withheld.Facts(_, var facts, var why) ? List.of(facts, why) : List.of(one),
                    _ -> new ArrayList<>()).add(one);
        }
        return together.values().stream().flatMap(same -> sentences(same).stream()
                .map(text -> new Sentence(Outgoing.isRoutine(same.getFirst()), text))).toList();
    }

    private List<String> sentences(List<Withheld> same) {
        return switch (same.getFirst()) {
            case Withheld.Activities(var reason, int count) -> List.of(words.get("outgoing.Reason." + reason, count));
            case Withheld.Facts(_, var facts, var why) -> List.of(words.get("outgoing.facts",
                    listed(same.stream().flatMap(it -> it instanceof Withheld.Facts one ? Stream.of(one.defender()) : Stream.empty())),
                    listed(facts.stream().sorted().map(fact -> words.get("outgoing", fact))), words.get("outgoing", why)));
            case Withheld.NamesSomebody(var activity, var field) ->
                    List.of(words.get("outgoing.names", activity, words.get("outgoing", field)));
            case Withheld.Fields(var fields) -> fields(fields);
        };
    }

    /** "Ceiba, Copal i Ipê". */
    private String listed(Stream<String> names) {
        return ListFormat.getInstance(words.locale(), ListFormat.Type.STANDARD, ListFormat.Style.FULL).format(names.toList());
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
        List<String> names = Stream.of(Field.values()).filter(all::contains).filter(which).map(field -> words.get("outgoing", field))
                .toList();
        return names.isEmpty() ? "" : listed(names.stream());
    }
}
