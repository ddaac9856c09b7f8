package cat.fullderuta.store;

import static cat.fullderuta.store.schema.Tables.TRAVEL_TIME;

import cat.fullderuta.edition.Id;
import cat.fullderuta.edition.Register;
import cat.fullderuta.edition.TravelTime;
import cat.fullderuta.store.schema.tables.records.TravelTimeRecord;
import java.util.List;
import java.util.Map;

/** Travel times that a coordinator entered. */
record TravelTimeRows(Scope scope) {

    void put(List<TravelTime> times, Map<Object, Integer> positions) {
        scope.put(times.stream().map(time -> new TravelTimeRecord(scope.edition(), time.id().value(), positions.get(time.id()),
                time.from(), time.to(), time.mode(), time.duration(), time.bothWays())).toList());
    }

    Register<TravelTime> load() {
        return Register.of(scope.list(TRAVEL_TIME).stream().map(row -> new TravelTime(Id.of(row.getId()), row.getFromMunicipality(),
                row.getToMunicipality(), row.getMode(), row.getDuration(), row.getBothWays())).toList());
    }
}
