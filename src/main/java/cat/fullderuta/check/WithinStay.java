package cat.fullderuta.check;

import cat.fullderuta.check.Finding.AfterDeparture;
import cat.fullderuta.check.Finding.BeforeArrival;
import cat.fullderuta.check.Finding.UnknownStay;
import cat.fullderuta.edition.Activity;
import cat.fullderuta.edition.Defender;
import cat.fullderuta.edition.Id;
import cat.fullderuta.edition.Stay;
import java.util.function.Consumer;

/** Nothing before a defender's arrival, nothing after the departure. */
final class WithinStay implements Rule {

    @Override
    public void check(Placement placement, Timetable timetable, Consumer<Finding> found) {
        Id<Activity> activity = placement.activity().id();
        for (int person : placement.people()) {
            if (timetable.resource(person) instanceof Resource.OfDefender(Id<Defender> id)) {
                Stay stay = timetable.edition().defenders().get(id).stay();
                if (stay.arrival() == null || stay.departure() == null) {
                    found.accept(new UnknownStay(activity, id));
                }
                if (stay.arrival() != null && placement.start() < Timetable.minute(stay.arrival())) {
                    found.accept(new BeforeArrival(activity, id, stay.arrival()));
                }
                if (stay.departure() != null && placement.end() > Timetable.minute(stay.departure())) {
                    found.accept(new AfterDeparture(activity, id, stay.departure()));
                }
            }
        }
    }
}
