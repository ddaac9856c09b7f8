package cat.fullderuta.intake;

import cat.fullderuta.edition.Activity;
import cat.fullderuta.edition.ActivityType;
import cat.fullderuta.edition.Answer;
import cat.fullderuta.edition.Arrangements;
import cat.fullderuta.edition.Attendance;
import cat.fullderuta.edition.Certainty;
import cat.fullderuta.edition.Contact;
import cat.fullderuta.edition.Edition;
import cat.fullderuta.edition.Host;
import cat.fullderuta.edition.Id;
import cat.fullderuta.edition.Invitation;
import cat.fullderuta.edition.Venue;
import cat.fullderuta.edition.Wish;
import cat.fullderuta.intake.Reading.Why;
import cat.fullderuta.text.Messages;
import cat.fullderuta.travel.Gazetteer;
import cat.fullderuta.travel.Municipality;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Makes an activity of a row. What the host says about the hours in words of their own ("any day of the week of the
 * 12th") becomes the words of the wish, unaltered and uninterpreted.
 */
final class RowReader {

    private static final Vocabulary<ActivityType> TYPES = Vocabulary.read("types.properties", ActivityType.class);

    private final Edition edition;
    private final Gazetteer gazetteer;
    private final String file;
    private final HostBook hosts;
    private final TimeReader times;
    private final Map<List<String>, Integer> seen = new HashMap<>();

    RowReader(Edition edition, Gazetteer gazetteer, String file) {
        this.edition = edition;
        this.gazetteer = gazetteer;
        this.file = file;
        hosts = new HostBook(edition);
        times = new TimeReader(new DateReader(edition));
    }

    /** The request of a row; empty when nobody can tell what kind of activity it is, which is a problem in the margin. */
    Optional<Request> read(Row row, Margin margin) {
        row.noteFormulas(margin);
        Id<Activity> id = id(row);
        Optional<ActivityType> type = readType(row, margin);
        Host host = findHost(row, type.orElse(null), margin);
        if (type.isEmpty()) {
            return Optional.empty();
        }
        Invitation invitation = WordReader.readInvitation(row.get(Field.DEFENDERS), type.get().goesWithoutDefender(), edition.defenders(),
                margin);
        TimeReader.Times time = times.read(row, margin);
        Arrangements arrangements = readArrangements(row, margin);
        Attendance attendance = new Attendance(row.text(Field.AUDIENCE), readNumber(row, margin));
        Venue venue = host == null || row.areBlank(Field.VENUE, Field.ADDRESS) ? null
                : hosts.venue(host, row.text(Field.VENUE), row.text(Field.ADDRESS));
        Contact contact = host == null || row.areBlank(Field.CONTACT, Field.PHONE, Field.EMAIL) ? null
                : hosts.contact(host, row.text(Field.CONTACT), row.text(Field.PHONE), row.text(Field.EMAIL));
        String title = row.get(Field.TITLE).isBlank() ? row.text(Field.TYPE) : row.text(Field.TITLE);
        Activity activity = Activity.of(id, title, type.get()).with(a -> a
                .host(host == null ? null : host.id())
                .venue(venue == null ? null : venue.id())
                .contact(contact == null ? null : contact.id())
                .attendance(attendance).invitation(invitation).arrangements(arrangements)
                .wish(new Wish(time.days(), time.start(), time.end(), row.text(Field.REMARKS)))
                .length(time.length() == null ? type.get().usualLength() : time.length())
                .certainty(time.start() == null ? Certainty.TO_BE_CONFIRMED : Certainty.EXACT)
                .internalNotes(notes(row, host, margin)).source(source(row, margin)));
        return Optional.of(new Request(row.at(), activity, host, host != null && hosts.isNew(host),
                host == null || venue == null || host.venues().has(venue.id()) ? null : venue,
                host == null || contact == null || host.contacts().has(contact.id()) ? null : contact,
                margin.readings(), margin.problems(), edition.activities().has(id)));
    }

    /** Of what is written alone: neither the file's name nor the order of columns matters. Equal rows of one workbook are counted. */
    private Id<Activity> id(Row row) {
        List<String> content = row.content();
        int times = seen.merge(content, 1, Integer::sum);
        List<String> counted = new ArrayList<>(content);
        counted.add(String.valueOf(times));
        return Fingerprint.of("request", counted);
    }

    private static Optional<ActivityType> readType(Row row, Margin margin) {
        Written cell = row.get(Field.TYPE);
        if (cell.isBlank()) {
            margin.problem(new Problem.Missing(cell.at(), Field.TYPE));
            return Optional.empty();
        }
        Optional<Vocabulary.Match<ActivityType>> match = TYPES.find(cell.shown());
        match.filter(found -> !found.exact()).ifPresent(found -> margin.read(cell, Field.TYPE, found.meaning(), Why.SIMILAR_WORDS));
        if (match.isEmpty()) {
            margin.unread(cell, Field.TYPE);
        }
        return match.map(Vocabulary.Match::meaning);
    }

    private @Nullable Host findHost(Row row, @Nullable ActivityType type, Margin margin) {
        Written town = row.get(Field.TOWN);
        Written organisation = row.get(Field.ORGANISATION);
        if (town.isBlank() && organisation.isBlank()) {
            margin.problem(new Problem.Missing(town.at(), Field.TOWN));
            return null;
        }
        Municipality municipality = town.isBlank() ? null : findTown(town, margin);
        if (organisation.isBlank()) {
            return municipality == null ? null : hosts.municipality(municipality);
        }
        Optional<Municipality> itself = gazetteer.findByName(organisation.shown(), hosts.townCodes());
        if (itself.isPresent() && (municipality == null || itself.get().equals(municipality))) {
            return hosts.municipality(itself.get()); // "Ajuntament de Reus"
        }
        Host.Kind kind = type == ActivityType.INTERVIEW ? Host.Kind.MEDIUM : Host.Kind.ORGANISATION;
        return hosts.organisation(organisation.shown(), kind, municipality);
    }

    private @Nullable Municipality findTown(Written cell, Margin margin) {
        Optional<Municipality> town = gazetteer.findByName(cell.shown(), hosts.townCodes());
        if (town.isEmpty()) {
            List<String> candidates = gazetteer.listByName(cell.shown()).stream().map(Municipality::name).toList();
            margin.problem(candidates.isEmpty() ? new Problem.Unread(cell.at(), Field.TOWN, cell.shown())
                    : new Problem.AmbiguousTown(cell.at(), cell.shown(), candidates));
        } else if (!Vocabulary.plain(town.get().name()).equals(cell.plain())) {
            margin.read(cell, Field.TOWN, town.get().name(), Why.SHORT_NAME);
        }
        return town.orElse(null);
    }

    private static Arrangements readArrangements(Row row, Margin margin) {
        Written transport = row.get(Field.TRANSPORT);
        Optional<Answer> byHost = WordReader.findAnswer(transport);
        return Arrangements.UNKNOWN.with(a -> a
                .languages(WordReader.readLanguages(row.get(Field.LANGUAGE), margin))
                .interpreting(WordReader.readInterpreting(row.get(Field.INTERPRETING), margin))
                .hostTransport(byHost.orElse(Answer.UNKNOWN))
                .transport(byHost.isPresent() ? "" : transport.shown()));
    }

    private static @Nullable Integer readNumber(Row row, Margin margin) {
        Written cell = row.get(Field.NUMBER);
        if (cell.isBlank()) {
            return null;
        }
        String figures = cell.number() != null ? String.valueOf(cell.number()).replaceFirst("\\.0$", "")
                : cell.plain().replaceFirst(" (persones|alumnes|assistents|personas|alumnos|asistentes|people|pupils|students)$", "");
        if (!figures.matches("\\d{1,6}")) {
            margin.unread(cell, Field.NUMBER);
            return null;
        }
        return Integer.valueOf(figures);
    }

    /** What found no place elsewhere: columns that mean nothing here, cells that could not be read, the contact of nobody. */
    private static String notes(Row row, @Nullable Host host, Margin margin) {
        List<String> lines = new ArrayList<>(row.others());
        margin.problems().forEach(problem -> cells(problem).forEach(field -> row.addLine(field, lines)));
        if (host == null) {
            List.of(Field.ORGANISATION, Field.VENUE, Field.ADDRESS, Field.CONTACT, Field.PHONE, Field.EMAIL)
                    .forEach(field -> row.addLine(field, lines));
        }
        return String.join("\n", lines.stream().distinct().toList());
    }

    /** The cells that say what a problem is about. */
    private static List<Field> cells(Problem problem) {
        return switch (problem) {
            case Problem.EndBeforeStart any -> List.of(Field.START, Field.END);
            case Problem.HoursDisagree any -> List.of(Field.DATE, Field.START, Field.END);
            case Problem.LengthsDisagree any -> List.of(Field.START, Field.END, Field.LENGTH);
            default -> List.of(problem.field());
        };
    }

    private String source(Row row, Margin margin) {
        List<String> parts = new ArrayList<>(List.of(file + " · " + row.at().sheet() + "!" + row.at().row()));
        Messages words = Messages.of(Messages.nearest(edition.conventions().hostLanguage().locale())); // as the sheet itself
        margin.readings().forEach(reading -> parts.add(reading.brief(words)));
        return String.join(" · ", parts);
    }
}
