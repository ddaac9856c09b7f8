package cat.fullderuta.store;

import cat.fullderuta.edition.Activity;
import cat.fullderuta.edition.ActivityType;
import cat.fullderuta.edition.Companion;
import cat.fullderuta.edition.Defender;
import cat.fullderuta.edition.Edition;
import cat.fullderuta.edition.Host;
import cat.fullderuta.edition.Id;
import cat.fullderuta.edition.Identified;
import cat.fullderuta.edition.Invitation;
import cat.fullderuta.edition.Register;
import cat.fullderuta.edition.TravelTime;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.function.BiFunction;
import java.util.function.Function;

/** Edits of every kind, the same for the same seed: something new, something different, something removed, another order. */
final class RandomEdits {

    private final Random random;
    private int made;

    RandomEdits(long seed) {
        this.random = new Random(seed);
    }

    Edition next(Edition edition) {
        return switch (random.nextInt(5)) {
            case 0 -> edition.withTravelTimes(edit(edition.travelTimes(), this::travelTime));
            case 1 -> edition.withActivities(edit(edition.activities(), id -> activity(edition, id)));
            case 2 -> letGo(edition.withDefenders(edit(edition.defenders(),
                    id -> Defender.of(id, word()).withThemes(List.of(word(), word())))));
            case 3 -> letGo(edition.withCompanions(edit(edition.companions(), id -> Companion.of(id, word(), Companion.Role.ESCORT))));
            default -> letGo(edition.withHosts(edit(edition.hosts(), id -> Host.municipality(id, word(), "08019").withCampaigns(word()))));
        };
    }

    private <T extends Identified<T>> Register<T> edit(Register<T> register, Function<Id<T>, T> make) {
        List<T> all = new ArrayList<>(register.list());
        int choice = random.nextInt(4);
        if (all.isEmpty() || choice == 0) {
            return register.with(make.apply(Id.of("made-" + made++)));
        }
        Id<T> one = all.get(random.nextInt(all.size())).id();
        if (choice == 1) {
            return register.with(make.apply(one));
        }
        if (choice == 2) {
            return register.without(one);
        }
        Collections.shuffle(all, random);
        return Register.of(all);
    }

    private Activity activity(Edition edition, Id<Activity> id) {
        return Activity.of(id, word(), ActivityType.values()[random.nextInt(ActivityType.values().length)])
                .withDefenders(some(edition.defenders())).withCompanions(some(edition.companions()))
                .withHost(some(edition.hosts()).stream().findFirst().orElse(null));
    }

    private TravelTime travelTime(Id<TravelTime> id) {
        return new TravelTime(id, "08019", "17079", TravelTime.Mode.CAR, Duration.ofMinutes(random.nextInt(300)), random.nextBoolean());
    }

    /** Activities refer only to who and what is there. */
    private static Edition letGo(Edition edition) {
        BiFunction<Activity, Id<Host>, Boolean> sameHost = (activity, host) -> edition.hosts().find(host)
                .filter(there -> activity.venue() == null || there.venues().has(activity.venue()))
                .filter(there -> activity.contact() == null || there.contacts().has(activity.contact())).isPresent();
        return edition.withActivities(Register.of(edition.activities().stream().map(activity -> {
            boolean hosted = activity.host() != null && sameHost.apply(activity, activity.host());
            Activity kept = activity.withDefenders(activity.defenders().stream().filter(edition.defenders()::has).toList())
                    .withCompanions(activity.companions().stream().filter(edition.companions()::has).toList())
                    .withInvitation(Invitation.ANYONE);
            return hosted ? kept : kept.withHost(null).withVenue(null).withContact(null);
        }).toList()));
    }

    private <T extends Identified<T>> List<Id<T>> some(Register<T> register) {
        return register.stream().map(Identified::id).filter(id -> random.nextBoolean()).toList();
    }

    private String word() {
        return "mot " + random.nextInt(1000);
    }
}
