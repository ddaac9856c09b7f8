package cat.fullderuta.check;

import cat.fullderuta.check.HostFinding.TooManyForHost;
import cat.fullderuta.edition.Activity;
import cat.fullderuta.edition.Host;
import cat.fullderuta.edition.Id;
import cat.fullderuta.edition.RuleKey;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Consumer;

/** Some hosts can take only so many activities a day. */
final class HostLimit implements Rule.OfPlacement {

    @Override
    public RuleKey key() {
        return RuleKey.HOST_LIMIT;
    }

    @Override
    public void check(Placement placement, Timetable timetable, Consumer<Finding> found) {
        Host host = timetable.edition().findHost(placement.activity()).orElse(null);
        if (host == null || host.dailyLimit() == null) {
            return;
        }
        List<Id<Activity>> all = new ArrayList<>();
        for (Placement other : timetable.scheduled()) {
            if (other.day() == placement.day() && host.id().equals(other.activity().host()) && !other.isOf(placement)) {
                all.add(other.id());
            }
        }
        all.add(placement.id());
        if (all.size() > host.dailyLimit()) {
            all.sort(Comparator.comparing(Id::value));
            found.accept(new TooManyForHost(host.id(), LocalDate.ofEpochDay(placement.day()), List.copyOf(all), host.dailyLimit()));
        }
    }
}
