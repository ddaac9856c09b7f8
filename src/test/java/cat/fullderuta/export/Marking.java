package cat.fullderuta.export;

import cat.fullderuta.edition.Id;
import cat.fullderuta.edition.Identified;
import cat.fullderuta.edition.Register;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Puts a marker of its own into every text of a tree of records, by their components: a field that somebody adds tomorrow is marked
 * without anybody thinking of it.
 */
final class Marking {

    /** A text of the tree that stays blank, since it is a fact whether there is one. */
    static final String LEAVE_BLANK = "leave blank";

    /** Codes that must stay valid; towns are looked for by name instead, and ids are drawn at random. */
    static final Set<String> CODES = Set.of("Id.value", "Language.code", "Host.municipality", "Place.municipality", "TravelTime.from",
            "TravelTime.to");

    private final Map<String, String> meanings = new LinkedHashMap<>();
    private final Set<String> marked = new TreeSet<>();

    /** A word that stands for something as well. */
    void add(String word, String meaning) {
        meanings.put(word, meaning);
    }

    /** The meanings of all markers in a text. */
    Set<String> found(String text) {
        var found = new TreeSet<String>();
        meanings.forEach((marker, meaning) -> {
            if (text.contains(marker)) {
                found.add(meaning);
            }
        });
        return found;
    }

    /** What each marker stands for. */
    Set<String> meanings() {
        return new TreeSet<>(meanings.values());
    }

    /**
     * The record with all its texts marked; each is called by the id of what it belongs to and its own name, such as
     * "D.stay.arrivalPlace".
     */
    @SuppressWarnings("unchecked")
    <R extends Record> R mark(R record) {
        return (R) mark(record, "", "");
    }

    private Object mark(Object value, String path, String component) {
        return switch (value) {
            case String text -> text.equals(LEAVE_BLANK) ? "" : CODES.contains(component) ? text : marker(path, component);
            case Id<?> id -> id;
            case Register<?> register -> markAll(register);
            case List<?> list -> list.stream().map(it -> mark(it, path, component)).toList();
            case Set<?> set -> set.stream().map(it -> mark(it, path, component)).collect(Collectors.toSet());
            case Map<?, ?> map -> map.entrySet().stream().collect(Collectors.toMap(it -> mark(it.getKey(), path, component),
                    it -> mark(it.getValue(), path, component)));
            case Record record -> markRecord(record, record instanceof Identified<?> named ? named.id().value() : path);
            case Object other -> other;
        };
    }

    @SuppressWarnings({"unchecked", "rawtypes"})
    private Object markAll(Register<?> register) {
        return Register.of((Iterable) register.stream().map(it -> mark(it, "", "")).toList());
    }

    private Object markRecord(Record record, String path) {
        try {
            RecordComponent[] components = record.getClass().getRecordComponents();
            var values = new Object[components.length];
            for (int i = 0; i < components.length; i++) {
                String name = components[i].getName();
                Object value = components[i].getAccessor().invoke(record);
                values[i] = value == null ? null
                        : mark(value, path.isEmpty() ? name : path + "." + name, record.getClass().getSimpleName() + "." + name);
            }
            return record.getClass().getDeclaredConstructor(Stream.of(components).map(RecordComponent::getType).toArray(Class[]::new))
                    .newInstance(values);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(record.getClass() + " cannot be made again from its components.", e);
        }
    }

    /** A short word that is nowhere else, so that no line break can hide it. */
    private String marker(String path, String component) {
        marked.add(component);
        String marker = "Zq%03dq".formatted(meanings.size());
        meanings.put(marker, path);
        return marker;
    }

    /** The texts, such as "Defender.health", of all records that can be reached from this one, which nothing has marked. */
    Set<String> missing(Class<? extends Record> root) {
        var texts = new TreeSet<String>();
        collect(root, "", texts, new HashSet<>());
        texts.removeAll(CODES);
        texts.removeAll(marked);
        return texts;
    }

    private static void collect(Type type, String component, Set<String> texts, Set<Type> seen) {
        if (type == String.class) {
            texts.add(component);
        } else if (type instanceof ParameterizedType generic) {
            collect(generic.getRawType(), component, texts, seen);
            Stream.of(generic.getActualTypeArguments()).forEach(argument -> collect(argument, component, texts, seen));
        } else if (type instanceof Class<?> plain && seen.add(type)) {
            if (plain.isRecord()) {
                Stream.of(plain.getRecordComponents())
                        .forEach(it -> collect(it.getGenericType(), plain.getSimpleName() + "." + it.getName(), texts, seen));
            } else if (plain.isSealed()) {
                Stream.of(plain.getPermittedSubclasses()).forEach(it -> collect(it, component, texts, seen));
            }
        }
    }
}
