package cat.fullderuta.export;

import cat.fullderuta.document.AgendaLine;
import cat.fullderuta.document.Engagement;
import cat.fullderuta.document.Imprint;
import cat.fullderuta.edition.ActivityType;
import cat.fullderuta.edition.Answer;
import cat.fullderuta.edition.Attendance;
import cat.fullderuta.edition.Companion;
import cat.fullderuta.edition.Interpreting;
import cat.fullderuta.edition.Language;
import cat.fullderuta.edition.Office;
import cat.fullderuta.edition.Wish;
import cat.fullderuta.text.Formats;
import cat.fullderuta.text.Messages;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** How the parts of a document read in one language, the same on paper and in a sheet. */
final class Wording {

    private static final Locale RIGHT_TO_LEFT = Locale.of("ar");

    /** Formats take long to make, and a file has a page for each day. */
    private static final ConcurrentHashMap<Locale, Wording> ON_PAPER = new ConcurrentHashMap<>();

    private final Messages messages;
    /** Where texts that run the other way must be kept together; a sheet does it by itself, cell by cell. */
    private final Reading isolating;
    private final DateTimeFormatter fullDate;
    private final DateTimeFormatter longDate;
    private final Formats day;
    private final DateTimeFormatter hour;

    Wording(Locale language) {
        this(language, Reading.LEFT_TO_RIGHT);
    }

    private Wording(Locale language, Reading isolating) {
        this.isolating = isolating;
        messages = Messages.of(language);
        fullDate = DateTimeFormatter.ofLocalizedDate(FormatStyle.FULL).withLocale(messages.locale());
        longDate = DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG).withLocale(messages.locale());
        day = Formats.of(messages);
        hour = Formats.ofSkeleton("Hm", messages.locale()); // 24 hours, as on every clock here
    }

    /** The same for a page that is set sign by sign. */
    static Wording onPaper(Locale language) {
        return ON_PAPER.computeIfAbsent(language, any ->
                new Wording(language, isRightToLeft(language) ? Reading.RIGHT_TO_LEFT : Reading.LEFT_TO_RIGHT));
    }

    /** The language with its region, as documents name it. */
    Locale locale() {
        return messages.locale().stripExtensions();
    }

    boolean isRightToLeft() {
        return isRightToLeft(messages.locale());
    }

    private static boolean isRightToLeft(Locale language) {
        return language.getLanguage().equals(RIGHT_TO_LEFT.getLanguage());
    }

    /** In which direction the page is read. */
    Reading reading() {
        return isRightToLeft() ? Reading.RIGHT_TO_LEFT : Reading.LEFT_TO_RIGHT;
    }

    /** A text that somebody typed, in whatever language, as it goes into a page. */
    String typed(String text) {
        return isolating.isolate(text);
    }

    /** What the document itself says, as it goes into a page among what others typed. */
    String phrase(String text) {
        return isolating.phrase(text);
    }

    /** Parts that say something, each in its own order. */
    String line(String between, String... parts) {
        return isolating.phrase(join(between, Stream.of(parts).map(isolating::isolate).toArray(String[]::new)));
    }

    /** "Alzina, Olivera". */
    String listed(Stream<String> parts) {
        return parts.filter(part -> !part.isBlank()).map(isolating::isolate)
                .reduce((one, other) -> isolating.phrase(get("listed", one, other))).orElse("");
    }

    /** The words for a key of the bundle of documents. */
    String get(String key, Object... values) {
        return messages.get("documents." + key,
                Stream.of(values).map(value -> value instanceof String text ? typed(text) : value).toArray());
    }

    /** The words for a key of the bundle of the office's lists. */
    String list(String key, Object... values) {
        return messages.get("lists." + key, values);
    }

    /** The words for a constant that only those lists name. */
    String list(Enum<?> constant) {
        return messages.get("lists", constant);
    }

    String heading(Column column) {
        return messages.get(column.bundle() + ".column." + column.key());
    }

    String type(Engagement activity) {
        return activity.type() == null ? "" : type(activity.type());
    }

    String type(ActivityType type) {
        return messages.get("domain", type);
    }

    /** Its title; the type where there is none that the reader may see. */
    String title(Engagement activity) {
        return activity.title().isEmpty() ? type(activity) : activity.title();
    }

    String status(Engagement activity) {
        return messages.get("domain", activity.status());
    }

    String certainty(Engagement activity) {
        return messages.get("domain", activity.certainty());
    }

    /** "dijous, 8 d’abril del 2027", beginning with a capital. */
    String fullDate(LocalDate day) {
        return capital(fullDate.format(day));
    }

    /** "8 d’abril del 2027". */
    String longDate(LocalDate day) {
        return longDate.format(day);
    }

    /** The same without the year. */
    String day(LocalDate when) {
        return capital(day.day(when));
    }

    String dates(LocalDate from, LocalDate to) {
        return get("dates", longDate.format(from), longDate.format(to));
    }

    /** "Versió 2 · 23 de novembre del 2026". */
    String imprint(Imprint imprint) {
        String day = longDate(imprint.day());
        return phrase(imprint.isDraft() ? get("imprint.draft", day) : get("imprint", imprint.version(), day));
    }

    String hour(LocalTime time) {
        return hour.format(time);
    }

    /** "45 min" or "1 h 20 min". */
    String duration(Duration duration) {
        return duration.toHours() == 0 ? get("minutes", duration.toMinutes())
                : duration.toMinutesPart() == 0 ? get("hours", duration.toHours())
                : get("hours_minutes", duration.toHours(), duration.toMinutesPart());
    }

    /** "977 12 34 56 ext. 21". */
    String phone(Engagement.@Nullable Person person) {
        return person == null ? "" : person.extension().isEmpty() ? person.phone()
                : line(" ", person.phone(), get("extension", person.extension()));
    }

    /** A name and a phone number, which is never broken over two lines. */
    String called(String name, String phone) {
        return line(" ", name, phone.isEmpty() ? "" : isolating.phrase("☎ " + typed(phone)).replace(' ', '\u00A0'));
    }

    /** The coordination with its phone, else with its e-mail; empty when neither is entered. */
    String reached(Office office) {
        return office.reach().isBlank() ? "" : office.phone().isBlank() ? line(" ", office.name(), office.reach())
                : called(office.name(), office.reach());
    }

    /** "Marta Soler, regidora". */
    String person(Engagement.@Nullable Person person) {
        return person == null ? "" : listed(Stream.of(person.name(), person.role()));
    }

    /** "Oriol Pla (intèrpret)". */
    String helper(Engagement.Helper helper) {
        String roles = listed(helper.roles().stream().sorted().map(this::role));
        return roles.isEmpty() ? helper.name() : isolating.phrase(typed(helper.name()) + " (" + roles + ")");
    }

    String aliases(Engagement activity) {
        return listed(known(namesOnly(activity.defenders())).stream());
    }

    /** Names alone; those whose name may not be told are counted. */
    String aliases(List<Engagement.Participant> defenders, String between) {
        return String.join(between, known(namesOnly(defenders)));
    }

    /** Each as far as may be told; those of whom nothing may be told are counted. */
    String participants(List<Engagement.Participant> defenders, String between) {
        return String.join(between, known(defenders));
    }

    private static List<Engagement.Participant> namesOnly(List<Engagement.Participant> defenders) {
        return defenders.stream().map(one -> new Engagement.Participant(one.id(), one.alias(), "", List.of())).toList();
    }

    private List<String> known(List<Engagement.Participant> defenders) {
        var known = new ArrayList<String>();
        int unknown = 0;
        for (Engagement.Participant one : defenders) {
            String facts = join("; ", one.country(), join(", ", one.themes().toArray(String[]::new)));
            if (one.alias().isEmpty() && facts.isEmpty()) {
                unknown++;
            } else {
                String name = one.alias().isEmpty() ? get("someone", 1) : one.alias();
                known.add(facts.isEmpty() ? name : name + " (" + facts + ")");
            }
        }
        if (unknown > 0) {
            known.add(get("someone", unknown));
        }
        return known;
    }

    /** "4t d’ESO · 60". */
    String attendance(Attendance attendance) {
        return line(" · ", attendance.who(), attendance.number() == null ? "" : get("people", attendance.number()));
    }

    /** Languages and interpreting in one line. */
    String languages(Engagement activity) {
        String spoken = listed(activity.languages().stream().map(this::language));
        return line(" · ", spoken, interpreting(activity.interpreting()));
    }

    /** What is agreed on pictures, recording and press, one line each; none when nobody takes part. */
    List<String> consents(Engagement activity) {
        var consents = activity.consents();
        return consents == null ? List.of() : List.of(get("photo." + consents.photo()), get("recording." + consents.recording()),
                get("press." + consents.press()));
    }

    /** "2 × vegetariana; sense gluten": how many, never who. */
    String diets(List<String> diets) {
        return diets.stream().collect(Collectors.groupingBy(Function.identity(), LinkedHashMap::new, Collectors.counting()))
                .entrySet().stream().map(diet -> diet.getValue() + " × " + diet.getKey()).collect(Collectors.joining("; "));
    }

    /** How people get there, if anything is known of it. */
    String transport(Engagement activity) {
        return line(". ", activity.hostTransport() == Answer.YES ? get("host_transport") : "", activity.transport());
    }

    /** Days and hours that the host would like. */
    String wish(Wish wish) {
        var days = wish.days().stream().map(longDate::format).collect(Collectors.joining(", "));
        var hours = join("–", wish.from() == null ? "" : hour(wish.from()), wish.to() == null ? "" : hour(wish.to()));
        return Stream.of(days, hours, wish.words()).filter(part -> !part.isBlank()).collect(Collectors.joining(" · "));
    }

    /** Where to and how long; the hour to leave stands beside it. */
    String transfer(AgendaLine.Transfer transfer) {
        Duration travel = transfer.travel();
        boolean isKnown = travel != null && transfer.at() != null;
        String to = transfer.home() ? get("transfer.home")
                : !isKnown ? get("transfer.to", transfer.town())
                : transfer.town().isEmpty() ? get("transfer.leave") : get("transfer.leave_to", transfer.town());
        if (travel == null || !isKnown) {
            return line(" · ", to, get("transfer.unknown"));
        }
        return line(" · ", to, travel(travel, transfer.approximate()), transfer.tight() ? get("transfer.tight") : "");
    }

    /** "25 min", "about 25 min". */
    String travel(Duration time, boolean approximate) {
        return approximate ? get("about", duration(roundedUp(time))) : duration(time);
    }

    /** An estimate is not known to the minute: up to the next five. */
    private static Duration roundedUp(Duration estimate) {
        return Duration.ofMinutes((estimate.toMinutes() + 4) / 5 * 5);
    }

    String pause(AgendaLine.Pause pause) {
        LocalTime from = pause.from();
        LocalTime to = pause.to();
        boolean isLong = from == null || to == null || Duration.between(from, to).compareTo(Duration.ofMinutes(150)) > 0;
        String what = get(pause.lunch() ? isLong ? "pause.lunch_and_free" : "pause.lunch" : "pause.free");
        return from == null ? get("pause.until", what, hour(Objects.requireNonNull(to)))
                : to == null ? get("pause.from", what, hour(from)) : get("pause.between", what, hour(from), hour(to));
    }

    /** Name and phone of the coordination; empty when neither is entered. */
    String office(Office office) {
        return join(" · ", office.name(), office.phone(), office.email());
    }

    String language(Language language) {
        return language.locale().getDisplayLanguage(messages.locale());
    }

    private String interpreting(Interpreting interpreting) {
        return switch (interpreting.needed()) {
            case YES -> messages.get("documents", interpreting.mode());
            case NO -> get("interpreting.none");
            case UNKNOWN -> "";
        };
    }

    private String role(Companion.Role role) {
        return messages.get("domain", role).toLowerCase(messages.locale());
    }

    private static String capital(String text) {
        return text.substring(0, 1).toUpperCase(Locale.ROOT) + text.substring(1);
    }

    /** The parts that say something, unaltered, joined. */
    static String join(String between, String... parts) {
        var said = new ArrayList<String>();
        for (String part : parts) {
            if (!part.isBlank()) {
                said.add(part);
            }
        }
        return String.join(between, said);
    }
}
