package cat.fullderuta.store;

import cat.fullderuta.edition.Edition;
import cat.fullderuta.edition.Host;
import cat.fullderuta.edition.Id;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What is typed in the forms of an edition and could not be taken: not understood, not complete, or waiting for a yes. It lies beside
 * the edition and is no part of it.
 *
 * @param all by place, and there by the line it is typed in; no place is without a line
 */
public record Untaken(Map<Place, Map<String, Typed>> all) {

    /** All is taken. */
    public static final Untaken NONE = new Untaken(Map.of());

    /**
     * A form, and what it is about.
     *
     * @param form    a name that no other form has
     * @param subject its id, which may be the edition's own; of a contact or a venue after that of its host; of several activities edited
     *                together all of theirs
     */
    public record Place(String form, List<Id<?>> subject) {
        public Place {
            subject = List.copyOf(subject);
        }
    }

    public Untaken {
        all = all.entrySet().stream().collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, it -> Map.copyOf(it.getValue())));
    }

    /** What is typed there, by line; nothing when all is taken. */
    public Map<String, Typed> list(Place place) {
        return all.getOrDefault(place, Map.of());
    }

    /** With this in the place of what was typed there before; without the place when nothing is. */
    public Untaken with(Place place, Map<String, Typed> typed) {
        if (typed.equals(list(place))) {
            return this;
        }
        Map<Place, Map<String, Typed>> after = new HashMap<>(all);
        if (typed.isEmpty()) {
            after.remove(place);
        } else {
            after.put(place, typed);
        }
        return new Untaken(after);
    }

    /**
     * What is about something that is there. What is typed about several activities at once is not: nobody has them selected any more
     * when the edition is opened anew.
     */
    Untaken in(Edition edition) {
        return new Untaken(all.entrySet().stream().filter(it -> isIn(edition, it.getKey().subject()))
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue)));
    }

    private boolean isIn(Edition edition, List<Id<?>> subject) {
        String first = subject.getFirst().value();
        return switch (subject.size()) {
            case 1 -> edition.id().value().equals(first)
                    || Stream.of(edition.activities(), edition.defenders(), edition.hosts(), edition.companions())
                    .anyMatch(register -> register.stream().anyMatch(it -> it.id().value().equals(first)));
            case 2 -> edition.hosts().find(Id.of(first)).filter(host -> isOf(host, subject.get(1).value())).isPresent();
            default -> false;
        };
    }

    /** One of its contacts or venues, or one that is not yet among them, since nothing in it could be taken. */
    private boolean isOf(Host host, String id) {
        return host.contacts().has(Id.of(id)) || host.venues().has(Id.of(id))
                || all.entrySet().stream().filter(it -> it.getKey().subject().equals(List.of(host.id())))
                        .flatMap(it -> it.getValue().values().stream()).flatMap(it -> it.rows().stream())
                        .anyMatch(row -> row.equals(List.of(Optional.of(id))));
    }

    void writeTo(DataOutputStream out) throws IOException {
        out.writeInt(all.size());
        for (Map.Entry<Place, Map<String, Typed>> one : all.entrySet()) {
            write(out, one.getKey().form());
            out.writeInt(one.getKey().subject().size());
            for (Id<?> id : one.getKey().subject()) {
                write(out, id.value());
            }
            out.writeInt(one.getValue().size());
            for (Map.Entry<String, Typed> line : one.getValue().entrySet()) {
                write(out, line.getKey());
                write(out, line.getValue());
            }
        }
    }

    private static void write(DataOutputStream out, Typed typed) throws IOException {
        out.writeInt(typed.rows().size());
        for (List<Optional<String>> row : typed.rows()) {
            out.writeInt(row.size());
            for (Optional<String> field : row) {
                out.writeBoolean(field.isPresent());
                if (field.isPresent()) {
                    write(out, field.get());
                }
            }
        }
    }

    /** Not as {@code writeUTF} does, which ends at 64 KB: somebody may have pasted a whole report. */
    private static void write(DataOutputStream out, String text) throws IOException {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        out.writeInt(bytes.length);
        out.write(bytes);
    }

    static Untaken readFrom(DataInputStream in) throws IOException {
        Map<Place, Map<String, Typed>> all = new HashMap<>();
        for (int left = in.readInt(); left > 0; left--) {
            String form = text(in);
            List<Id<?>> subject = new ArrayList<>();
            for (int ids = in.readInt(); ids > 0; ids--) {
                subject.add(Id.of(text(in)));
            }
            Map<String, Typed> lines = new HashMap<>();
            for (int more = in.readInt(); more > 0; more--) {
                lines.put(text(in), typed(in));
            }
            all.put(new Place(form, subject), lines);
        }
        return new Untaken(all);
    }

    private static Typed typed(DataInputStream in) throws IOException {
        List<List<Optional<String>>> rows = new ArrayList<>();
        for (int left = in.readInt(); left > 0; left--) {
            List<Optional<String>> row = new ArrayList<>();
            for (int fields = in.readInt(); fields > 0; fields--) {
                row.add(in.readBoolean() ? Optional.of(text(in)) : Optional.empty());
            }
            rows.add(row);
        }
        return new Typed(rows);
    }

    private static String text(DataInputStream in) throws IOException {
        return new String(in.readNBytes(in.readInt()), StandardCharsets.UTF_8);
    }
}
