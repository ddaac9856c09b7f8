package cat.fullderuta.ui.board;

import cat.fullderuta.check.Needs;
import cat.fullderuta.check.Resource;
import cat.fullderuta.edition.Activity;
import cat.fullderuta.edition.Availability;
import cat.fullderuta.edition.Companion.Role;
import cat.fullderuta.edition.Companion;
import cat.fullderuta.edition.Conventions;
import cat.fullderuta.edition.TimeSpan;
import cat.fullderuta.session.Session;
import cat.fullderuta.text.Formats;
import cat.fullderuta.text.Messages;
import cat.fullderuta.text.Names;
import cat.fullderuta.ui.board.CompanionRow.Missing;
import cat.fullderuta.ui.board.CompanionRow.Of;
import cat.fullderuta.ui.common.Telling;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Collectors;

/** What every cell of the board of companions shows, from one state of the session. */
final class CompanionModels {

    private record Key(CompanionRow row, LocalDate day) {}

    private final Session.State state;
    private final Messages words;
    private final Formats formats;
    private final Names names;
    private final ChipModel.Words chipWords;
    private final TightLegs tight;
    private final Map<Key, List<Activity>> activities = new HashMap<>();
    private final Map<CompanionRow, Integer> counts = new HashMap<>();

    CompanionModels(Session.State state, Messages words) {
        this.state = state;
        this.words = words;
        formats = Formats.of(words);
        names = Names.of(state.edition(), words);
        chipWords = ChipModel.Words.of(state.edition(), state.findings(), words);
        tight = new TightLegs(state, words);
        for (Activity activity : state.edition().listScheduled()) {
            Needs.of(activity, state.findings(), state.edition()).forEach(role -> add(new Missing(role), activity));
            activity.companions().forEach(companion -> add(new Of(companion), activity));
        }
    }

    private void add(CompanionRow row, Activity activity) {
        LocalDate day = Objects.requireNonNull(activity.start()).toLocalDate();
        activities.computeIfAbsent(new Key(row, day), any -> new ArrayList<>()).add(activity);
        counts.merge(row, 1, Integer::sum);
    }

    /** First what is missing, by role, then every companion. */
    List<VisitGrid.Heading<CompanionRow>> rows() {
        List<VisitGrid.Heading<CompanionRow>> rows = new ArrayList<>();
        for (Role role : Role.values()) {
            var row = new Missing(role);
            if (counts.containsKey(row)) {
                rows.add(new VisitGrid.Heading<>(row, role.name(), words.get("board.companions.missing." + role.name(), counts.get(row)), "",
                        OptionalInt.empty(), false));
            }
        }
        for (Companion companion : state.edition().companions()) {
            rows.add(new VisitGrid.Heading<>(new Of(companion.id()), companion.id().value(), companion.name(), about(companion),
                    OptionalInt.of(counts.getOrDefault(new Of(companion.id()), 0)), false));
        }
        return rows;
    }

    private String about(Companion companion) {
        String roles = companion.roles().stream().sorted().map(role -> words.get("domain", role).toLowerCase(words.locale()))
                .collect(Collectors.joining(", "));
        String pairs = companion.pairs().stream().map(pair -> pair.from().code() + "–" + pair.to().code()).collect(Collectors.joining(", "));
        List<String> lines = new ArrayList<>(List.of(roles, pairs));
        if (companion.availability().isEmpty()) {
            lines.add(words.get("board.companions.unknownHours"));
        }
        return lines.stream().filter(line -> !line.isEmpty()).collect(Collectors.joining("\n"));
    }

    VisitCell.Model cell(CompanionRow row, LocalDate day) {
        List<Activity> here = activities.getOrDefault(new Key(row, day), List.of());
        List<ChipModel> chips = here.stream().map(activity -> chip(row, activity)).toList();
        return switch (row) {
            case Missing _ -> new VisitCell.Model(chips, here.stream().map(any -> Optional.<VisitCell.TightLeg>empty()).toList(), "", "", false);
            case Of(var companion) -> {
                List<Availability> stated = state.edition().companions().get(companion).availability();
                List<TimeSpan> free = Availability.listFree(stated, shown(day));
                String note = free.isEmpty() || free.equals(List.of(shown(day))) ? "" : only(free);
                yield new VisitCell.Model(chips, here.stream().map(activity -> tight.findAfter(activity, new Resource.OfCompanion(companion),
                        here)).toList(), note, note, free.isEmpty());
            }
        };
    }

    private ChipModel chip(CompanionRow row, Activity activity) {
        return ChipModel.of(activity, activity.companions().size() - (row instanceof Of ? 1 : 0), chipWords);
    }

    /** With who goes along. */
    Telling tell(Activity activity) {
        List<String> with = activity.companions().isEmpty() ? List.of()
                : List.of(words.get("board.companions.with", activity.companions().stream().map(names::companion).collect(Collectors.joining(", "))));
        return ChipModel.tell(activity, with, chipWords);
    }

    private TimeSpan shown(LocalDate day) {
        Conventions conventions = state.edition().conventions();
        return new TimeSpan(day.atTime(conventions.shownFrom()), day.atTime(conventions.shownUntil()));
    }

    private String only(List<TimeSpan> free) {
        return words.get("board.companions.only", free.stream().map(span -> formats.hours(span.from(), span.to()))
                .collect(Collectors.joining(", ")));
    }
}
