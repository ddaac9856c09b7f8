package cat.fullderuta.figures;

import cat.fullderuta.edition.Activity;
import cat.fullderuta.edition.Edition;
import cat.fullderuta.edition.Id;
import cat.fullderuta.edition.Invitation;
import cat.fullderuta.edition.Register;
import cat.fullderuta.edition.Venue;
import java.util.stream.IntStream;

/** An edition ten times over: ten times the people, hosts and activities, on the same days. */
final class TenTimes {

    private static final int TIMES = 10;

    private TenTimes() {
    }

    static Edition of(Edition edition) {
        return edition.with(it -> it
                .defenders(Register.of(IntStream.range(0, TIMES).boxed().flatMap(n -> edition.defenders().stream()
                        .map(one -> one.withId(numbered(one.id(), n)))).toList()))
                .companions(Register.of(IntStream.range(0, TIMES).boxed().flatMap(n -> edition.companions().stream()
                        .map(one -> one.withId(numbered(one.id(), n)))).toList()))
                .hosts(Register.of(IntStream.range(0, TIMES).boxed().flatMap(n -> edition.hosts().stream().map(host -> host
                        .withId(numbered(host.id(), n)).withVenues(Register.of(host.venues().stream()
                                .map(venue -> new Venue(numbered(venue.id(), n), venue.place())).toList())))).toList()))
                .activities(Register.of(IntStream.range(0, TIMES).boxed().flatMap(n -> edition.activities().stream()
                        .map(activity -> numbered(activity, n))).toList())));
    }

    private static Activity numbered(Activity activity, int n) {
        return activity.with(it -> it.id(numbered(activity.id(), n)).host(activity.host() == null ? null : numbered(activity.host(), n))
                .venue(activity.venue() == null ? null : numbered(activity.venue(), n))
                .defenders(activity.defenders().stream().map(id -> numbered(id, n)).toList())
                .companions(activity.companions().stream().map(id -> numbered(id, n)).toList())
                .invitation(activity.invitation() instanceof Invitation.Named(var named)
                        ? new Invitation.Named(named.stream().map(id -> numbered(id, n)).toList()) : activity.invitation()));
    }

    private static <T> Id<T> numbered(Id<T> id, int n) {
        return Id.of(id.value() + "-" + n);
    }
}
