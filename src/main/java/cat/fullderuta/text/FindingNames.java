package cat.fullderuta.text;

import cat.fullderuta.check.Resource;
import cat.fullderuta.edition.Activity;
import cat.fullderuta.edition.Companion;
import cat.fullderuta.edition.Defender;
import cat.fullderuta.edition.Edition;
import cat.fullderuta.edition.Host;
import cat.fullderuta.edition.Id;
import cat.fullderuta.edition.Language;
import cat.fullderuta.edition.Slot;
import cat.fullderuta.edition.TimeSpan;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** What findings call activities, people, days and hours: short, and never failing when something is gone. */
final class FindingNames {

    private final Edition edition;
    private final Messages messages;
    private final Formats formats;
    private final Names names;

    FindingNames(Edition edition, Messages messages) {
        this.edition = edition;
        this.messages = messages;
        formats = Formats.of(messages);
        names = Names.of(edition, messages);
    }

    Messages messages() {
        return messages;
    }

    Formats formats() {
        return formats;
    }

    String resource(Resource resource) {
        return names.resource(resource);
    }

    String defender(Id<Defender> id) {
        return names.defender(id);
    }

    String defenders(List<Id<Defender>> ids) {
        return ids.stream().map(names::defender).collect(Collectors.joining(", "));
    }

    String companion(Id<Companion> id) {
        return names.resource(new Resource.OfCompanion(id));
    }

    String companions(List<Id<Companion>> ids) {
        return ids.stream().map(this::companion).collect(Collectors.joining(", "));
    }

    String host(Id<Host> id) {
        return names.host(id);
    }

    String hosts(List<Id<Host>> ids) {
        return ids.stream().map(this::host).collect(Collectors.joining(", "));
    }

    String languages(List<Language> languages) {
        return languages.stream().map(this::language).collect(Collectors.joining(", "));
    }

    String language(Language language) {
        return language.locale().getDisplayLanguage(messages.locale());
    }

    String days(List<LocalDate> days) {
        return days.stream().map(formats::shortDay).collect(Collectors.joining("; "));
    }

    /** Constants by their words, key {@code findings.ENUM.CONSTANT}. */
    String words(List<? extends Enum<?>> constants) {
        return constants.stream().map(each -> messages.get("findings", each)).collect(Collectors.joining(", "));
    }

    /** A span within a day as "10:00–12:00", over several with their days. */
    String span(TimeSpan span) {
        return span.from().toLocalDate().equals(span.to().toLocalDate()) ? formats.hours(span.from(), span.to())
                : moment(span.from()) + " – " + moment(span.to());
    }

    String moment(LocalDateTime time) {
        return formats.shortDay(time.toLocalDate()) + " " + formats.hour(time);
    }

    /** "Reus 12:00 → Mataró 13:00". */
    String way(Id<Activity> from, Id<Activity> to) {
        return at(from, Slot::end) + " → " + at(to, Slot::start);
    }

    /** "Reus 10:00–12:00". */
    String withHours(Id<Activity> id) {
        return where(id) + findSlot(id).map(slot -> " " + formats.hours(slot.start(), slot.end())).orElse("");
    }

    String withHours(List<Id<Activity>> ids) {
        return ids.stream().map(this::withHours).collect(Collectors.joining(", "));
    }

    /** The day on which an activity starts. */
    String day(Id<Activity> id) {
        return findSlot(id).map(slot -> formats.shortDay(slot.start().toLocalDate())).orElseGet(() -> messages.get("findings.noDay"));
    }

    private String at(Id<Activity> id, Function<Slot, LocalDateTime> moment) {
        return where(id) + findSlot(id).map(slot -> " " + formats.hour(moment.apply(slot))).orElse("");
    }

    private String where(Id<Activity> id) {
        return edition.activities().find(id).map(names::where).orElseGet(() -> messages.get("findings.gone"));
    }

    private Optional<Slot> findSlot(Id<Activity> id) {
        return edition.activities().find(id).flatMap(Activity::findSlot);
    }
}
