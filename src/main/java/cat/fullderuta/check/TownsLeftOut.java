package cat.fullderuta.check;

import cat.fullderuta.check.HostFinding.TownsWithout;
import cat.fullderuta.edition.Host;
import cat.fullderuta.edition.Id;
import cat.fullderuta.edition.RuleKey;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;

/** Every town that takes part has something in the calendar, once anything is. */
final class TownsLeftOut implements Rule.OfEdition {

    @Override
    public RuleKey key() {
        return RuleKey.TOWN_LEFT_OUT;
    }

    @Override
    public void check(Timetable timetable, Consumer<Finding> found) {
        if (timetable.scheduled().length == 0) {
            return;
        }
        Set<Id<Host>> busy = new HashSet<>();
        for (Placement placement : timetable.scheduled()) {
            Id<Host> host = placement.activity().host();
            if (host != null) {
                busy.add(host);
            }
        }
        List<Id<Host>> without = new ArrayList<>(0);
        for (Host host : timetable.edition().hosts()) {
            if (host.kind() == Host.Kind.MUNICIPALITY && !busy.contains(host.id())) {
                without.add(host.id());
            }
        }
        if (!without.isEmpty()) {
            found.accept(new TownsWithout(List.copyOf(without)));
        }
    }
}
