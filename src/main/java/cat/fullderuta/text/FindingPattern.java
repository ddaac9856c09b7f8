package cat.fullderuta.text;

import java.util.List;

/**
 * What is said of a finding: the same values for its title and its sentence.
 *
 * @param key without {@code findings.} and without {@code .title} or {@code .sentence}
 */
record FindingPattern(String key, List<Object> values) {

    static FindingPattern of(String key, Object... values) {
        return new FindingPattern(key, List.of(values));
    }

    String title(Messages messages) {
        return messages.get("findings." + key + ".title", values.toArray());
    }

    String sentence(Messages messages) {
        return messages.get("findings." + key + ".sentence", values.toArray());
    }
}
