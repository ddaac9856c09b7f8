package cat.fullderuta.document;

import cat.fullderuta.edition.Activity;
import cat.fullderuta.edition.Defender;
import cat.fullderuta.edition.Edition;
import cat.fullderuta.edition.Id;
import cat.fullderuta.edition.Language;
import cat.fullderuta.edition.Office;
import cat.fullderuta.edition.Recipient;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What changed for one recipient since the version they have: new, moved, changed, cancelled. It compares what they were told
 * with what they would be told now, never the editions behind it, so it can tell nothing that their own documents do not.
 *
 * @param edition   name of the visit
 * @param to        who gets it
 * @param recipient their name: a host's, an alias, a companion's
 * @param since     number of the release they have
 * @param now       number of the release compared with it; 0 for the draft
 * @param items     by day and hour
 */
public record ChangeNotice(String edition, Recipient to, String recipient, Language language, int since, int now, List<Item> items,
        Office office) {

    /** One thing that changed. */
    public sealed interface Item {

        /** The day and hour by which it stands in the order. */
        LocalDateTime at();

        /** Something they have not been told of. */
        record Added(Engagement after) implements Item {
            @Override public LocalDateTime at() {
                return startOf(after);
            }
        }

        /** Something they were told of that takes place no more, or no more with them. */
        record Cancelled(Engagement before) implements Item {
            @Override public LocalDateTime at() {
                return startOf(before);
            }
        }

        /** Another day, hour or place, and whatever else changed with it. */
        record Moved(Engagement before, Engagement after, List<Aspect> aspects) implements Item {
            public Moved {
                aspects = List.copyOf(aspects);
            }

            @Override public LocalDateTime at() {
                return startOf(after);
            }
        }

        /** Day, hour and place stay, something else changed. */
        record Changed(Engagement before, Engagement after, List<Aspect> aspects) implements Item {
            public Changed {
                aspects = List.copyOf(aspects);
            }

            @Override public LocalDateTime at() {
                return startOf(after);
            }
        }

        /** Arrival or departure of a defender; null where it is not known. */
        record Journey(boolean arrival, @Nullable Travel before, @Nullable Travel after) implements Item {
            @Override public LocalDateTime at() {
                return Objects.requireNonNull(after == null ? before : after).when();
            }
        }
    }

    /** When and where somebody comes or goes. */
    public record Travel(LocalDateTime when, String place) { }

    public ChangeNotice {
        items = List.copyOf(items);
    }

    /**
     * What changed for a recipient from one version of an edition to another; empty when their part did not change, or when
     * they were and are not in it.
     *
     * @param since number of the release that {@code before} is
     * @param now   number of the release that {@code after} is; 0 for the draft
     */
    public static Optional<ChangeNotice> find(Recipient to, Edition before, int since, Edition after, int now) {
        return Addressee.isNotComing(to, after) ? Optional.empty() : compare(to, before, since, after, now);
    }

    private static Optional<ChangeNotice> compare(Recipient to, Edition before, int since, Edition after, int now) {
        return Addressee.find(to, after).or(() -> Addressee.find(to, before)).flatMap(addressee -> {
            List<Item> items = new ArrayList<>(activities(told(to, before), told(to, after)));
            items.addAll(journeys(to, before, after));
            items.sort(Comparator.comparing(Item::at));
            return items.isEmpty() ? Optional.empty() : Optional.of(new ChangeNotice(after.name(), to, addressee.name(),
                    addressee.language(),
                    since, now, items, after.office()));
        });
    }

    /**
     * What changed for everybody who is in either version, host by host, then defenders, then companions; nobody whose part is the
     * same. For the office: also what fell away for whoever cannot come, though nobody writes to them.
     *
     * @param since number of the release that {@code before} is
     * @param now   number of the release that {@code after} is; 0 for the draft
     */
    public static List<ChangeNotice> list(Edition before, int since, Edition after, int now) {
        return Stream.concat(Addressee.list(after).stream(), Addressee.list(before).stream()).distinct()
                .sorted(Comparator.comparing(ChangeNotice::kind)).flatMap(to -> compare(to, before, since, after, now).stream()).toList();
    }

    private static int kind(Recipient to) {
        return switch (to) {
            case Recipient.OfHost _ -> 0;
            case Recipient.OfDefender _ -> 1;
            case Recipient.OfCompanion _ -> 2;
            case Recipient.Everybody _ -> 3;
        };
    }

    /** What differs between what was told and what is told now. */
    static List<Item> activities(Map<Id<Activity>, Engagement> before, Map<Id<Activity>, Engagement> after) {
        List<Item> items = new ArrayList<>();
        before.forEach((id, was) -> {
            Engagement is = after.get(id);
            List<Aspect> aspects = is == null ? List.of() : Aspect.between(was, is);
            if (is == null) {
                items.add(new Item.Cancelled(was));
            } else if (aspects.contains(Aspect.HOURS) || aspects.contains(Aspect.VENUE)) {
                items.add(new Item.Moved(was, is, aspects));
            } else if (!aspects.isEmpty()) {
                items.add(new Item.Changed(was, is, aspects));
            }
        });
        after.forEach((id, is) -> {
            if (!before.containsKey(id)) {
                items.add(new Item.Added(is));
            }
        });
        return items;
    }

    /** What a recipient is told of the activities in the calendar. */
    private static Map<Id<Activity>, Engagement> told(Recipient to, Edition edition) {
        var told = new LinkedHashMap<Id<Activity>, Engagement>();
        Addressee.engagements(to, edition).forEach(engagement -> told.put(engagement.id(), engagement));
        return told;
    }

    /** Arrival and departure of a defender where they differ; none for anybody else. */
    static List<Item> journeys(Recipient to, Edition before, Edition after) {
        List<Item> items = new ArrayList<>();
        if (to instanceof Recipient.OfDefender(var id) && Audience.DEFENDER.maySee(Field.STAY)) {
            for (boolean arrival : new boolean[] {true, false}) {
                Travel was = travel(before, id, arrival);
                Travel is = travel(after, id, arrival);
                if (!Objects.equals(was, is)) {
                    items.add(new Item.Journey(arrival, was, is));
                }
            }
        }
        return items;
    }

    private static @Nullable Travel travel(Edition edition, Id<Defender> id, boolean arrival) {
        return edition.defenders().find(id).filter(Defender::coming).map(Defender::stay).map(stay -> {
            LocalDateTime when = arrival ? stay.arrival() : stay.departure();
            String place = arrival ? stay.arrivalPlace() : stay.departurePlace();
            return when == null ? null : new Travel(when, HiddenNames.of(edition, Audience.DEFENDER).areIn(place) ? "" : place);
        }).orElse(null);
    }

    private static LocalDateTime startOf(Engagement activity) {
        return Objects.requireNonNull(activity.slot(), "Only what stands in the calendar is told of.").start();
    }
}
