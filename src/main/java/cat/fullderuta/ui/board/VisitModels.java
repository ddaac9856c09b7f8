package cat.fullderuta.ui.board;

import cat.fullderuta.check.Resource;
import cat.fullderuta.edition.Activity;
import cat.fullderuta.edition.Defender;
import cat.fullderuta.edition.Edition;
import cat.fullderuta.edition.Id;
import cat.fullderuta.edition.Stay;
import cat.fullderuta.session.Session;
import cat.fullderuta.text.Formats;
import cat.fullderuta.text.Messages;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What every cell of the visit board shows, from one state of the session. */
final class VisitModels {

    private record Key(Optional<Id<Defender>> row, LocalDate day) {}

    private final Session.State state;
    private final Messages words;
    private final Formats formats;
    private final TightLegs tight;
    private final Map<Key, List<Activity>> activities = new HashMap<>();
    private final Map<Id<Activity>, ChipModel> chips = new HashMap<>();

    VisitModels(Session.State state, Messages words) {
        this.state = state;
        this.words = words;
        this.formats = Formats.of(words);
        this.tight = new TightLegs(state, words);
        var chipWords = ChipModel.Words.of(state.edition(), state.findings(), words);
        for (Activity activity : state.edition().listScheduled()) {
            chips.put(activity.id(), ChipModel.of(activity, chipWords));
            LocalDate day = Objects.requireNonNull(activity.start()).toLocalDate();
            List<Id<Defender>> defenders = state.edition().assignedTo(activity);
            if (defenders.isEmpty()) {
                add(new Key(Optional.empty(), day), activity);
            }
            defenders.forEach(defender -> add(new Key(Optional.of(defender), day), activity));
        }
    }

    /** Whether some scheduled activity goes without a defender, so that it needs a row of its own. */
    static boolean needsRowWithoutDefender(Edition edition) {
        return edition.activities().stream().anyMatch(activity -> activity.isAlive()
                && (activity.type().goesWithoutDefender() || activity.isScheduled() && edition.assignedTo(activity).isEmpty()));
    }

    VisitCell.Model cell(Optional<Id<Defender>> row, LocalDate day) {
        List<Activity> here = activities.getOrDefault(new Key(row, day), List.of());
        return new VisitCell.Model(here.stream().map(activity -> chips.get(activity.id())).toList(),
                here.stream().map(activity -> row.flatMap(defender -> tight.findAfter(activity, new Resource.OfDefender(defender), here))).toList(),
                row.map(defender -> stayNotes(defender, day, false)).orElse(""),
                row.map(defender -> stayNotes(defender, day, true)).orElse(""), row.filter(defender -> isOut(defender, day)).isPresent());
    }

    /** The rows: every defender, and nobody where that is needed. */
    List<VisitGrid.Heading<Optional<Id<Defender>>>> rows() {
        List<VisitGrid.Heading<Optional<Id<Defender>>>> rows = new ArrayList<>();
        for (Defender defender : state.edition().listShownDefenders()) {
            rows.add(new VisitGrid.Heading<>(Optional.of(defender.id()), defender.id().value(), defender.alias(), about(defender),
                    OptionalInt.of(load(defender.id())), !defender.coming()));
        }
        if (needsRowWithoutDefender(state.edition())) {
            rows.add(new VisitGrid.Heading<>(Optional.empty(), "", words.get("board.nobody"), "", OptionalInt.empty(), false));
        }
        return rows;
    }

    private String about(Defender defender) {
        if (!defender.coming()) {
            return words.get("board.visit.absent");
        }
        String languages = defender.languages().stream().map(skill -> skill.language().code()).collect(Collectors.joining(", "));
        return defender.country().isEmpty() || languages.isEmpty() ? defender.country() + languages : defender.country()
                + " · " + languages;
    }

    private int load(Id<Defender> defender) {
        return activities.entrySet().stream().filter(entry -> entry.getKey().row().equals(Optional.of(defender)))
                .mapToInt(entry -> entry.getValue().size()).sum();
    }

    private void add(Key key, Activity activity) {
        activities.computeIfAbsent(key, any -> new ArrayList<>()).add(activity);
    }

    /** With or without where: a cell is too narrow for more than the hour. */
    private String stayNotes(Id<Defender> defender, LocalDate day, boolean where) {
        Defender who = state.edition().defenders().get(defender);
        Stay stay = who.coming() ? who.stay() : Stay.UNKNOWN;
        List<String> notes = new ArrayList<>();
        if (isOn(stay.arrival(), day)) {
            notes.add(words.get("board.visit.arrives", formats.hour(Objects.requireNonNull(stay.arrival())),
                    where ? stay.arrivalPlace() : "").strip());
        }
        if (isOn(stay.departure(), day)) {
            notes.add(words.get("board.visit.leaves", formats.hour(Objects.requireNonNull(stay.departure())),
                    where ? stay.departurePlace() : "").strip());
        }
        return String.join("\n", notes);
    }

    /** Every day of who cannot come. A day of which some usual hour is left is not hatched: its note says from when, or until when. */
    private boolean isOut(Id<Defender> defender, LocalDate day) {
        if (!state.edition().defenders().get(defender).coming()) {
            return true;
        }
        Stay stay = state.edition().defenders().get(defender).stay();
        LocalDateTime arrival = stay.arrival();
        LocalDateTime departure = stay.departure();
        LocalDateTime midnight = day.atStartOfDay();
        LaneHours usual = LaneHours.of(state.edition().conventions());
        return arrival != null && !arrival.isBefore(midnight.plusHours(usual.to()))
                || departure != null && !departure.isAfter(midnight.plusHours(usual.from()));
    }

    private static boolean isOn(@Nullable LocalDateTime time, LocalDate day) {
        return time != null && time.toLocalDate().equals(day);
    }
}
