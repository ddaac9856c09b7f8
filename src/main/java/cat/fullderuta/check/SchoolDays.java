package cat.fullderuta.check;

import cat.fullderuta.calendar.SchoolDay;
import cat.fullderuta.check.HostFinding.NoSchool;
import cat.fullderuta.check.HostFinding.UnknownSchoolDay;
import cat.fullderuta.edition.ActivityType;
import cat.fullderuta.edition.Host;
import cat.fullderuta.edition.RuleKey;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;

/** A school, also its preparatory workshop, is visited when it is open: on no weekend, public or local holiday, nor between terms. */
final class SchoolDays implements Rule.OfPlacement {

    @Override
    public RuleKey key() {
        return RuleKey.SCHOOL_DAY;
    }

    @Override
    public void check(Placement placement, Timetable timetable, Consumer<Finding> found) {
        ActivityType type = placement.activity().type();
        if (type != ActivityType.SCHOOL_VISIT && type != ActivityType.WORKSHOP) {
            return;
        }
        LocalDate day = LocalDate.ofEpochDay(Math.floorDiv(placement.start(), Day.MINUTES));
        List<LocalDate> localHolidays = timetable.edition().findHost(placement.activity()).map(Host::localHolidays).orElse(List.of());
        SchoolDay school = timetable.calendar().schoolDay(day, localHolidays);
        switch (school) {
            case OPEN -> { }
            case UNKNOWN -> found.accept(new UnknownSchoolDay(placement.id(), day));
            case WEEKEND, PUBLIC_HOLIDAY, LOCAL_HOLIDAY, SCHOOL_HOLIDAY ->
                    found.accept(new NoSchool(placement.id(), day, school, timetable.calendar().findHoliday(day)));
        }
    }
}
