package cat.fullderuta.ui.board;

import cat.fullderuta.edition.Activity;
import cat.fullderuta.edition.Defender;
import cat.fullderuta.edition.Id;
import cat.fullderuta.edition.Slot;
import cat.fullderuta.session.Session;
import cat.fullderuta.text.Formats;
import cat.fullderuta.text.Messages;
import cat.fullderuta.text.Names;
import cat.fullderuta.ui.common.Telling;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** One state of the session as the lanes of a time board: an activity stands in the lane of each of its defenders. */
final class LaneProjection {

    private final Session.State state;
    private final Messages words;
    private final Names names;
    private final Formats formats;
    private final LaneBands bands;
    private final LaneLegs legs;
    private final BaseWays baseWays;
    private final Map<Optional<Id<Defender>>, List<Activity>> byOwner = new HashMap<>();

    LaneProjection(Session.State state, Messages words) {
        this.state = state;
        this.words = words;
        this.names = Names.of(state.edition(), words);
        this.formats = Formats.of(words);
        this.bands = new LaneBands(state.edition(), words);
        this.legs = new LaneLegs(state, words);
        this.baseWays = new BaseWays(state, words);
        for (Activity activity : state.edition().listScheduled()) {
            List<Id<Defender>> defenders = state.edition().assignedTo(activity);
            if (defenders.isEmpty()) {
                add(Optional.empty(), activity);
            }
            defenders.forEach(defender -> add(Optional.of(defender), activity));
        }
    }

    /** The entries of one lane. */
    Map<Id<Activity>, LaneItem> items(Optional<Id<Defender>> owner) {
        Map<Id<Activity>, LaneItem> items = new LinkedHashMap<>();
        listActivities(owner).forEach(activity -> items.put(activity.id(), item(activity, owner)));
        return items;
    }

    /** What a lane shows on a day besides its entries. */
    LaneDay day(Optional<Id<Defender>> owner, LocalDate day) {
        List<LaneLegs.Told> told = owner.map(defender -> legs.listLegs(defender, listActivities(owner), day)).orElse(List.of());
        return new LaneDay(bands.listBands(owner, day), told.stream().map(LaneLegs.Told::leg).toList(),
                Stream.concat(told.stream().map(LaneLegs.Told::touch), baseWays.listTouches(owner, day).stream()).toList());
    }

    /** What is told of an entry. */
    Telling tellingOf(LaneItem item) {
        return state.edition().activities().find(item.activity()).filter(Activity::isScheduled)
                .map(activity -> ChipModel.tell(activity, List.of(), ChipModel.Words.of(state.edition(), state.findings(), words)))
                .orElseGet(() -> new Telling(item.where(), "", List.of(), List.of()))
                .with(baseWays.listWords(item.owner(), item.activity()));
    }

    private LaneItem item(Activity activity, Optional<Id<Defender>> owner) {
        Slot slot = activity.findSlot().orElseThrow();
        return new LaneItem(activity.id(), owner, slot, activity.type(), names.where(activity), words.get("timeboard", activity.type()),
                formats.hours(slot.start(), slot.end()), state.edition().assignedTo(activity).size(), activity.isLocked(),
                state.findings().listFor(activity.id()).stream().map(state.findings()::severityOf).collect(Collectors.toSet()));
    }

    private List<Activity> listActivities(Optional<Id<Defender>> owner) {
        return byOwner.getOrDefault(owner, List.of());
    }

    private void add(Optional<Id<Defender>> owner, Activity activity) {
        byOwner.computeIfAbsent(owner, any -> new ArrayList<>()).add(activity);
    }
}
